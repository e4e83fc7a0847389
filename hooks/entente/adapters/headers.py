"""What a web server should say with every file, as ready files for the usual servers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from entente import urls
from entente.adapters.security import REFERRER, content_security_policy, script_hashes
from entente.model.languages import LANGUAGES

_ALLOWED_NOWHERE = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media", "fullscreen",
    "gyroscope", "magnetometer", "microphone", "midi", "payment", "picture-in-picture",
    "publickey-credentials-get", "screen-wake-lock", "usb", "xr-spatial-tracking",
)  # fmt: skip
# "Near me" on the page of communes asks the browser on a click; the answer never leaves the page.
_ALLOWED_TO_THE_SITE = ("geolocation",)
_POLICY = "Content-Security-Policy"
_FRAMES = "X-Frame-Options"


def response_headers(hashes: Iterable[str] = (), *, in_frames: bool = False) -> dict[str, str]:
    """Return what the server should say with every file; `in_frames` for pages made to be framed by other sites."""
    policy = content_security_policy(hashes, has_search=not in_frames, ancestors="*" if in_frames else "'none'")
    headers = {
        _POLICY: policy,
        _FRAMES: "DENY",
        "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": REFERRER,
        "Permissions-Policy": ", ".join(
            [
                *(f"{feature}=()" for feature in _ALLOWED_NOWHERE),
                *(f"{feature}=(self)" for feature in _ALLOWED_TO_THE_SITE),
            ]
        ),
        "Cross-Origin-Opener-Policy": "same-origin",
    }
    return {name: value for name, value in headers.items() if not (in_frames and name == _FRAMES)}


def framed_paths() -> tuple[str, ...]:
    """Return the beginnings of the paths of pages made to be shown in frames of other sites."""
    return tuple(f"/{uri}" for _, uri in urls.index("embed").uris)


def underscore_headers(hashes: Iterable[str] = ()) -> str:
    """Return `_headers`, which Netlify, Cloudflare Pages and others read; `!` takes back what `/*` said."""
    lines = ["/*", *(f"  {name}: {value}" for name, value in response_headers(hashes).items())]
    policy = response_headers(hashes, in_frames=True)[_POLICY]
    for path in framed_paths():
        lines += [f"{path}*", f"  ! {_FRAMES}", f"  ! {_POLICY}", f"  {_POLICY}: {policy}"]
    return "\n".join(lines) + "\n"


def nginx(hashes: Iterable[str] = ()) -> str:
    """Return a file for `/etc/nginx/conf.d/`; nginx sends no header whose value is empty."""
    usual, framed = response_headers(hashes), response_headers(hashes, in_frames=True)
    variables = {_POLICY: "$entente_policy", _FRAMES: "$entente_frames"}
    pattern = "~^(?:" + "|".join(framed_paths()) + ")"
    maps = [
        f'map $uri {variable} {{\n    default "{usual[name]}";\n    "{pattern}" "{framed.get(name, "")}";\n}}\n'
        for name, variable in variables.items()
    ]
    said = [f'    add_header {name} "{variables.get(name, value)}" always;' for name, value in usual.items()]
    errors = [f"    location /{tag}/ {{ error_page 404 /{tag}/404.html; }}" for tag in LANGUAGES]
    return "\n".join(
        [
            "# Put your own name, certificate and folder in; a `location` with an add_header of its own loses these.",
            *maps,
            "server {",
            "    listen 443 ssl;",
            "    listen [::]:443 ssl;",
            "    server_name entente.example.org;",
            "    ssl_certificate /etc/ssl/certs/entente.pem;",
            "    ssl_certificate_key /etc/ssl/private/entente.key;",
            "    root /srv/entente;",
            "    charset utf-8;",
            "    error_page 404 /404.html;",
            *errors,
            *said,
            "}\n",
        ]
    )


def apache(hashes: Iterable[str] = ()) -> str:
    """Return `.htaccess` for Apache 2.4 with mod_headers; `always` covers error pages too."""
    usual, framed = response_headers(hashes), response_headers(hashes, in_frames=True)
    framed_test = "%{REQUEST_URI} =~ m#^(?:" + "|".join(framed_paths()) + ")#"
    errors = [
        f'<If "%{{REQUEST_URI}} =~ m#^/{tag}/#">\n    ErrorDocument 404 /{tag}/404.html\n</If>' for tag in LANGUAGES
    ]
    return "\n".join(
        [
            "# Needs: a2enmod headers, and AllowOverride All (or put this into the <Directory> of the site).",
            "Options -Indexes",
            "AddDefaultCharset utf-8",
            "ErrorDocument 404 /404.html",
            *errors,
            *(f'Header always set {name} "{value}"' for name, value in usual.items()),
            f'<If "{framed_test}">',
            f'    Header always set {_POLICY} "{framed[_POLICY]}"',
            f"    Header always unset {_FRAMES}",
            "</If>\n",
        ]
    )


def caddy(hashes: Iterable[str] = ()) -> str:
    """Return a Caddyfile; Caddy gets its certificate by itself."""
    usual, framed = response_headers(hashes), response_headers(hashes, in_frames=True)
    paths = " ".join(f"{path}*" for path in framed_paths())
    return "\n".join(
        [
            "entente.example.org {",
            "\troot * /srv/entente",
            f"\t@framed path {paths}",
            f"\t@other not path {paths}",
            "\theader @framed {",
            *(f'\t\t{name} "{value}"' for name, value in framed.items()),
            "\t}",
            "\theader @other {",
            *(f'\t\t{name} "{value}"' for name, value in usual.items()),
            "\t}",
            "\tfile_server",
            "\thandle_errors 404 {",
            "\t\t@language path_regexp tag ^/(" + "|".join(LANGUAGES) + ")/",
            "\t\trewrite @language /{re.tag.1}/404.html",
            "\t\t@none not path_regexp ^/(" + "|".join(LANGUAGES) + ")/",
            "\t\trewrite @none /404.html",
            "\t\tfile_server",
            "\t}",
            "}\n",
        ]
    )


HEADER_FILES: Mapping[str, Callable[[Iterable[str]], str]] = {
    "_headers": underscore_headers,
    "nginx.conf": nginx,
    "htaccess": apache,
    "Caddyfile": caddy,
}


def header_files(site: Path) -> Iterator[tuple[str, str]]:
    """Yield name and text of the header files for a written site, its inline scripts included."""
    hashes = script_hashes(site)
    for name, text in HEADER_FILES.items():
        yield name, text(hashes)
