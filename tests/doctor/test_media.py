"""Files in the folders `media/` that the site could not show, or should not, are told with what to do instead."""

from __future__ import annotations

import shutil
import struct
import zlib
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image
from pydantic import TypeAdapter, ValidationError
from tests.pictures import a_drawing, a_photograph, a_telephone_s_jpeg, saved

from entente.__main__ import main
from entente.examination import examine
from entente.i18n.problems import message
from entente.load.media import DOCUMENTS, media_files
from entente.load.pictures import PICTURES
from entente.model.values import MediaPath

VALID = Path(__file__).resolve().parents[1] / "cases" / "valid" / "content"
MEDIA = "content/agreements/vallee/media"
TODAY = date(2026, 11, 23)
PNG = saved(a_drawing(40, 30), "PNG")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{}</svg>'
HOSTILE = {
    "script": SVG.format("<script>alert(1)</script>"),
    "handler": SVG.replace("<svg", '<svg onload="alert(1)"').format(""),
    "foreign": SVG.format('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml" onclick="a()"/></foreignObject>'),
    "outside": SVG.format('<image xlink:href="https://evil.example/seen.png"/><use href="//evil.example/a.svg#b"/>'),
    "link": SVG.format('<a href="javascript:alert(1)"><rect width="9" height="9"/></a>'),
    "bomb": '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>'
    + SVG.format("<text>&c;&c;&c;&c;</text>"),
    "file": '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + SVG.format("<text>&a;</text>"),
    "harmless": SVG.format('<rect width="9" height="9"/>'),
}  # fmt: skip
"""Drawings by what is wrong with them; whoever writes `script` into an SVG acts as the site does."""


@pytest.fixture
def media(tmp_path: Path) -> Path:
    """The folder `media/` of an agreement in valid content."""
    folder = shutil.copytree(VALID, tmp_path / "content") / "agreements" / "vallee" / "media"
    folder.mkdir(exist_ok=True)
    return folder


def told(media: Path, language: str = "en") -> list[str]:
    """What is said about the content, each with the path of the file."""
    problems = examine(media.parents[2], TODAY)[1]
    return [f"{problem.path}: {message(problem, language)}" for problem in problems]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("vue.png", PNG),
        ("vue.png", saved(a_drawing(40, 30, "P"), "PNG")),
        ("vue.png", saved(a_drawing(40, 30, "L").convert("I;16"), "PNG")),
        ("vue.jpg", saved(a_photograph(40, 30), "JPEG", progressive=True)),
        ("vue.jpeg", saved(a_drawing(40, 30, "CMYK"), "JPEG")),
        ("vue.jpg", saved(a_drawing(40, 30), "MPO", save_all=True, append_images=[a_drawing(20, 15)])),
        ("vue.jpg", a_telephone_s_jpeg()),
        ("vue.gif", saved(a_drawing(40, 30), "GIF")),
        ("vue.webp", saved(a_drawing(40, 30), "WEBP")),
        ("vue.avif", saved(a_drawing(40, 30), "AVIF")),
        ("plan.pdf", b"%PDF-1.7"),
        ("plan.txt", b"Plan"),
    ],
)
def test_pictures_and_documents_of_usual_kinds_are_taken(name: str, content: bytes, media: Path) -> None:
    (media / name).write_bytes(content)
    assert told(media) == []


@pytest.mark.parametrize("kind", HOSTILE)
def test_drawing_that_could_hold_a_program_is_refused(kind: str, media: Path) -> None:
    (media / "plan.svg").write_text(HOSTILE[kind])
    assert told(media) == [f"{MEDIA}/plan.svg: “plan.svg”: SVG pictures are not published; save it as PNG or WebP"]


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize("ending", PICTURES)
def test_drawing_under_the_name_of_a_picture_is_refused(kind: str, ending: str, media: Path) -> None:
    (media / f"plan{ending}").write_text(HOSTILE[kind])
    assert told(media) == [unreadable(f"plan{ending}")]


@pytest.mark.parametrize("name", ["plan.html", "plan.xhtml", "plan.xml", "plan.js", "plan.css", "plan.swf", "plan"])
def test_what_a_browser_would_run_is_no_document(name: str, media: Path) -> None:
    (media / name).write_bytes(b"<script>alert(1)</script>")
    assert told(media) == [
        f"{MEDIA}/{name}: “{name}” is neither a picture nor a document of an allowed kind; "
        f"pictures: {' '.join(PICTURES)}; documents: {' '.join(DOCUMENTS)}"
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("vue.jpg", b""),
        ("vue.jpg", b"not a picture"),
        ("vue.jpg", b"%PDF-1.7"),
        ("vue.jpg", saved(a_photograph(400, 300), "JPEG")[:-500]),
        ("vue.jpg", saved(a_photograph(400, 300), "JPEG", progressive=True)[:-500]),
        ("vue.png", PNG[:-30]),
        ("vue.png", PNG[:40] + b"\0" * 40 + PNG[80:]),
        ("vue.gif", saved(a_photograph(400, 300), "GIF")[:-500]),
        ("vue.webp", saved(a_photograph(400, 300), "WEBP")[:-50]),
        ("vue.avif", saved(a_photograph(400, 300), "AVIF")[:-50]),
    ],
)
def test_damaged_picture_is_refused(name: str, content: bytes, media: Path) -> None:
    (media / name).write_bytes(content)
    assert told(media) == [unreadable(name)]


def unreadable(name: str) -> str:
    """What is said of a picture that cannot be read."""
    kind = {".webp": "WebP", ".jpg": "JPEG", ".jpeg": "JPEG"}.get(Path(name).suffix) or name.rpartition(".")[2].upper()
    return (
        f"{MEDIA}/{name}: “{name}” cannot be read as {kind}: it is another kind of file, or damaged; "
        f"open the original and save it again as {kind}"
    )


def test_picture_of_another_kind_than_its_ending_says_is_refused(media: Path) -> None:
    (media / "vue.jpg").write_bytes(PNG)
    assert told(media) == [
        f"{MEDIA}/vue.jpg: “vue.jpg” really holds a picture in PNG; give it a name that ends with .png"
    ]


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP"])
def test_picture_that_moves_is_refused(kind: str, media: Path) -> None:
    name = f"vue.{kind.lower()}"
    frames = [a_photograph(40, 30).rotate(90 * turn) for turn in range(1, 3)]
    (media / name).write_bytes(saved(a_drawing(40, 30), kind, save_all=True, append_images=frames))
    assert told(media) == [f"{MEDIA}/{name}: “{name}” is an animated picture; save one of its pictures"]


@pytest.mark.parametrize("side", [8_000, 12_000, 60_000])
def test_picture_that_would_fill_the_memory_is_refused(side: int, media: Path) -> None:
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1_000)), (b"IEND", b""))
    parts = (struct.pack(">I", len(c)) + n + c + struct.pack(">I", zlib.crc32(n + c)) for n, c in chunks)
    (media / "vue.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(parts))
    assert told(media) == [
        f"{MEDIA}/vue.png: “vue.png” has more than 50 million pixels; "
        "make the picture smaller; 1600 pixels of width are enough"
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "« vue.png » est en réalité une image JPEG; donnez-lui un nom qui finit par .jpg"),
        ("de", "„vue.png“ ist in Wirklichkeit ein JPEG-Bild; geben Sie ihm einen Namen, der auf .jpg endet"),
        ("lb", "„vue.png“ ass a Wierklechkeet e JPEG-Bild; gitt him en Numm, deen op .jpg ophält"),
    ],
)
def test_problem_is_told_in_the_language_of_the_editor(language: str, sentence: str, media: Path) -> None:
    (media / "vue.png").write_bytes(saved(a_drawing(40, 30), "JPEG"))
    (line,) = told(media, language)
    assert plain(line) == f"{MEDIA}/vue.png: {sentence}"


def plain(text: str) -> str:
    """A text with plain spaces, none before a semicolon that joins two sentences."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace(" ; ", "; ")


def test_terminal_shows_no_line_of_a_picture(media: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (media / "vue.png").write_bytes(b"no picture, but a line that could be shown")
    monkeypatch.chdir(media.parents[3])
    answer = CliRunner().invoke(main, ["check", "--language", "en"])
    assert (answer.exit_code, answer.output) == (
        1,
        unreadable("vue.png").replace("vue.png: ", "vue.png:1:1: ") + "\n\n1 problem\n",
    )


@pytest.mark.parametrize("linked", ["file", "folder", "nowhere"])
def test_link_that_leads_out_of_the_content_is_refused(linked: str, media: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "plan.txt").write_bytes(b"secret")
    targets = {"file": outside / "plan.txt", "folder": outside, "nowhere": outside / "missing"}
    (media / "plan.txt").symlink_to(targets[linked])
    files, _ = media_files(media.parents[2])
    assert files == []
    assert told(media) == [
        f"{MEDIA}/plan.txt: this file points to another one and is not read; put the content itself in this place"
    ]


def test_folder_of_media_that_is_a_link_is_told_once(media: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    media.rename(outside)
    (outside / "a.txt").write_bytes(b"a")
    (outside / "b.txt").write_bytes(b"b")
    media.symlink_to(outside)
    assert told(media) == [
        f"{MEDIA}: this file points to another one and is not read; put the content itself in this place"
    ]


@pytest.mark.parametrize(
    "path",
    [
        "../vue.jpg",
        "media/../vue.jpg",
        "media/../../../../etc/passwd",
        "media/a/../../b.jpg",
        "/etc/passwd",
        "/media/vue.jpg",
        "media//vue.jpg",
        "media/./vue.jpg",
        "media/.hidden",
        "media\\..\\vue.jpg",
        "media/%2e%2e/vue.jpg",
        "media/vue.jpg\n",
        "media/vue.jpg\0.png",
        "C:/vue.jpg",
        "file:///etc/passwd",
        "https://evil.example/vue.jpg",
        "//evil.example/vue.jpg",
        "vue.jpg",
        "media/",
        "",
    ],
)
def test_path_that_does_not_stay_in_the_folder_of_media_is_no_value(path: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(MediaPath).validate_python(path)


def test_pictures_are_read_by_the_decoders_of_their_kinds_only(media: Path) -> None:
    image = Image.new("RGB", (40, 30))
    for kind in ("BMP", "TIFF", "EPS", "PDF", "ICO"):
        (media / "vue.png").write_bytes(saved(image, kind))
        assert told(media) == [unreadable("vue.png")]
