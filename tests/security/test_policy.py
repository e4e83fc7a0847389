"""The policy written into pages, and the header files made from it."""

import html
import re
from pathlib import Path

import pytest

from entente.adapters.headers import HEADER_FILES, framed_paths, header_files, response_headers
from entente.adapters.security import (
    UnprotectedPageError,
    content_security_policy,
    inline_scripts,
    protect_site,
    protected,
    script_hashes,
)

PAGE = (
    b'<!doctype html>\n<html lang="fr">\n<head>\n<meta charset="utf-8">\n<title>A</title>\n</head><body></body></html>'
)
STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"
)
ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"
"""Of `alert(1)`, as `openssl dgst -sha256 -binary | base64` gives it."""


def test_page_gets_its_policy_before_anything_else_is_loaded() -> None:
    assert protected(PAGE, "a.html") == PAGE.replace(
        b'<meta charset="utf-8">',
        b'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="' + STRICT.encode() + b'">\n'
        b'<meta name="referrer" content="same-origin">',
    )


def test_page_with_search_may_run_web_assembly() -> None:
    page = PAGE.replace(b"<body>", b'<body><form data-pagefind-url="../pagefind/pagefind.js"></form>')
    assert b"script-src 'self' 'wasm-unsafe-eval';" in protected(page, "a.html")


def test_page_without_encoding_is_refused() -> None:
    with pytest.raises(UnprotectedPageError) as refused:
        protected(b"<html></html>", "fr/x/index.html")
    assert (
        str(refused.value) == 'fr/x/index.html: no <meta charset="utf-8">, so there is no place for its security policy'
    )


@pytest.mark.parametrize(
    "page",
    [
        '<script src="a.js"></script>',
        '<script type="application/ld+json">{"a": 1}</script>',
        '<script type="text/plain">alert(1)</script>',
        "<script></script>",
        '<p title="<script>alert(1)</script>">',
        "<!-- <script>alert(1)</script> -->",
        "<textarea>&lt;script>alert(1)&lt;/script></textarea>",
    ],
)
def test_what_is_no_inline_script_gets_no_hash(page: str) -> None:
    assert inline_scripts(page.encode()) == frozenset()


@pytest.mark.parametrize(
    "start", ["<script>", '<script type="module">', "<SCRIPT defer>", "<script type=text/javascript>"]
)
def test_inline_script_gets_its_hash(start: str) -> None:
    assert inline_scripts(f"<p>a</p>{start}alert(1)</script>".encode()) == frozenset((ALERT,))


def test_every_page_of_a_folder_is_protected(tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    (tmp_path / "index.html").write_bytes(PAGE)
    (tmp_path / "fr" / "404.html").write_bytes(PAGE.replace(b"<body>", b"<body><script>alert(1)</script>"))

    protect_site(tmp_path)

    policies = {path.name: _policy(path) for path in tmp_path.rglob("*.html")}
    assert policies == {
        "index.html": STRICT,
        "404.html": STRICT.replace("script-src 'self'", f"script-src 'self' {ALERT}"),
    }
    assert script_hashes(tmp_path) == frozenset((ALERT,))


def test_policy_allows_nothing_unsafe_but_web_assembly() -> None:
    policies = [
        content_security_policy(has_search=True),
        *(headers_of(frames)["Content-Security-Policy"] for frames in (0, 1)),
    ]
    words = {
        word for policy in policies for word in re.findall(r"[^\s;]*(?:unsafe|\*|https?:|data:|blob:)[^\s;]*", policy)
    }
    assert words == {"'wasm-unsafe-eval'", "data:", "*"}
    assert [policy.partition("frame-ancestors ")[2] for policy in policies] == ["", "'none'", "*"]


def test_pages_to_be_framed_say_all_the_same_except_who_may_frame_them() -> None:
    usual, framed = headers_of(0), headers_of(1)
    assert [name for name in usual if framed.get(name) != usual[name]] == ["Content-Security-Policy", "X-Frame-Options"]


def test_pages_to_be_framed_are_the_embedded_ones() -> None:
    assert framed_paths() == ("/fr/integrer/", "/de/einbetten/", "/lb/abetten/", "/en/embed/")


@pytest.mark.parametrize("name", [name for name in HEADER_FILES if name != "_headers"])
def test_golden_header_files_are_those_of_today(name: str, root: Path, accept_golden: bool) -> None:
    file = root / "deploy" / name
    text = HEADER_FILES[name](())
    if accept_golden:
        file.write_text(text, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == text


@pytest.mark.slow
def test_built_site_has_no_inline_script_and_its_header_files_fit(built_site: Path, root: Path) -> None:
    assert script_hashes(built_site) == frozenset()
    files = dict(header_files(built_site))
    assert files.pop("_headers") == (built_site / "_headers").read_text(encoding="utf-8")
    assert {name: (root / "deploy" / name).read_text(encoding="utf-8") for name in files} == files


@pytest.mark.slow
def test_every_page_of_the_built_site_is_protected(built_site: Path) -> None:
    policies = {str(path.relative_to(built_site)): _policy(path) for path in built_site.rglob("*.html")}
    usual = {STRICT, STRICT.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")}
    assert {name: policy for name, policy in policies.items() if policy not in usual} == {}


@pytest.mark.slow
def test_built_site_uses_no_inline_style_and_no_inline_handler(built_site: Path) -> None:
    pattern = re.compile(r"<[a-z][^>]*\s(?:style|on[a-z]+)=[\"']?[^>]*>|<style\b[^>]*>", re.IGNORECASE)
    found = {str(p.relative_to(built_site)): pattern.search(p.read_text("utf-8")) for p in built_site.rglob("*.html")}
    assert {name: match.group()[:200] for name, match in found.items() if match} == {}


def headers_of(in_frames: int) -> dict[str, str]:
    return response_headers(in_frames=bool(in_frames))


def _policy(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    found = re.search(r'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="([^"]*)">', text)
    return html.unescape(found.group(1)) if found else "none"
