"""Fetch the form editor once, check it against a hash kept here, and make it ask nobody outside for anything.

`.venv/bin/python tools/forms.py` needs npm, which nothing else in building the site does. What it makes lies in
.tools/forms/ and is published below admin/ when mkdocs.yml asks for forms. A copy of .tools/forms/ serves as well
where there is no npm.
"""

import base64
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
MADE = ROOT / ".tools" / "forms"

EDITOR, YAML = "@sveltia/cms@0.221.1", "yaml@2.9.1"
# What `npm view PACKAGE dist.integrity` says; to take another version, change both and run the tests of tests/forms.
HASHES = {
    EDITOR: "J+Qoik9kGMk2L7vNpOQrnDmFRi+NB6vwJ0f657YtsxWH0P8WYSYRRSRC2pQ/jGGbVlM//Pg/WIgmkpswqoo3gQ==",
    YAML: "3NxN8+78OdzbT7C/WjGsyfPAtJaN3FNDsWxv7Y7mcDsT/oOmgW8BpyQQFFBnvZE3j9Y2Sdz1ULFLezL7Eb2yFw==",
}
_FONTS = "https://cdn.jsdelivr.net/fontsource/fonts/"
# Every place from which the editor would fetch something of its own, and where it finds it instead.
REPLACED = {
    f"{_FONTS}source-sans-3:vf@5.3.0/latin-wght-normal.woff2": "vendor/sveltia/source-sans-3.woff2",
    f"{_FONTS}noto-mono@5.3.0/latin-400-normal.woff2": "vendor/sveltia/noto-mono.woff2",
    f"{_FONTS}material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2": "vendor/sveltia/material-symbols.woff2",
    "https://unpkg.com/": "vendor/",
}
FONTS = {
    "source-sans-3.woff2": "source-sans-3-latin-wght-normal-*.woff2",
    "noto-mono.woff2": "noto-mono-latin-400-normal-*.woff2",
    "material-symbols.woff2": "material-symbols-outlined-latin-wght-normal-*.woff2",
}
LANGUAGES = ("fr", "de")


def fetched(package: str, folder: Path) -> Path:
    """Folder with the files of a package, fetched by npm; ends the program when its hash is not the one kept here."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("npm is not there. It is needed once, here; a copy of .tools/forms/ from elsewhere serves as well.")
    target = folder / package.strip("@").replace("/", "-").replace("@", "-")
    target.mkdir()
    command = [npm, "pack", package, "--silent", "--ignore-scripts", "--pack-destination", target]
    if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode:
        sys.exit(f"npm could not fetch {package}; the messages above say why.")
    archive = next(target.glob("*.tgz"))
    check(package, archive.read_bytes())
    with tarfile.open(archive) as opened:
        opened.extractall(target, filter="data")
    return target / "package"


def check(package: str, archive: bytes) -> None:
    """End the program unless this is the archive that was looked at when the version was pinned."""
    found = base64.b64encode(hashlib.sha512(archive).digest()).decode()
    if found != HASHES[package]:
        sys.exit(f"{package} is not what it was: sha512 {found}, expected {HASHES[package]}. Nothing was changed.")


def self_hosted(script: str) -> str:
    """The editor's script with every address of its own files turned to this site."""
    for address, here in REPLACED.items():
        if address not in script:
            sys.exit(f"The editor no longer asks for {address}; look at what it asks for instead.")
        script = script.replace(address, here)
    return script.replace("//# sourceMappingURL=sveltia-cms.mjs.map", "")


def arrange(editor: Path, yaml: Path, made: Path) -> None:
    """Lay out in `made` what is published: script, fonts, words, licences, and the reader of YAML."""
    sveltia = made / "vendor" / "sveltia"
    sveltia.mkdir(parents=True)
    script = (editor / "dist" / "sveltia-cms.mjs").read_text("utf-8")
    (sveltia / "sveltia-cms.mjs").write_text(self_hosted(script), "utf-8")
    shutil.copy(editor / "LICENSE.txt", sveltia)
    for name, pattern in FONTS.items():
        shutil.copy(next((editor / "npm" / "assets").glob(pattern)), sveltia / name)
    for licence in (editor / "npm" / "assets").glob("*.LICENSE.txt"):
        shutil.copy(licence, sveltia)
    words = made / "vendor" / f"{EDITOR}" / "locales"
    words.mkdir(parents=True)
    for language in LANGUAGES:
        shutil.copy(editor / "locales" / f"{language}.json", words)
    # What the editor reads to learn whether it is the newest: here it always is.
    (made / "vendor" / "@sveltia" / "cms").mkdir()
    shutil.copy(editor / "package.json", made / "vendor" / "@sveltia" / "cms")
    shutil.copytree(yaml / "browser" / "dist", made / "vendor" / "yaml")
    shutil.copy(yaml / "LICENSE", made / "vendor" / "yaml" / "LICENSE.txt")


def main() -> None:
    """Fetch, check, arrange; what was there before stays until all of it has worked."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        arrange(fetched(EDITOR, work), fetched(YAML, work), work / "made")
        shutil.rmtree(MADE, ignore_errors=True)
        MADE.parent.mkdir(exist_ok=True)
        shutil.copytree(work / "made", MADE)
    sys.stdout.write(f"{PurePosixPath(MADE.relative_to(ROOT))}: {EDITOR}, {YAML}\n")


if __name__ == "__main__":
    main()
