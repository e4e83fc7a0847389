"""Published pictures show what the file shows and tell nothing else; what was drawn once is not drawn again."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PIL import Image, ImageCms
from tests.pictures import ORIENTATION, a_drawing, a_photograph, a_telephone_s_jpeg, opened, saved

from entente.adapters import pictures as drawing
from entente.adapters.pictures import keep, kept, published_pictures
from entente.load.media import media_files
from entente.load.pictures import picture_size

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
RED = (204, 34, 34)


def published(folder: Path, name: str, content: bytes) -> dict[str, bytes]:
    """What is published of a picture, by the last part of its URI."""
    file = folder / "content" / "agreements" / "vallee" / "media" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    (media,) = media_files(folder / "content")[0]
    made = published_pictures(media, picture_size(file), folder / "cache")
    return {uri.rpartition("/")[2]: content for uri, content in made}


def is_near(colour: Any, other: tuple[int, ...]) -> bool:
    """Whether two colours look the same."""
    return all(abs(one - another) < 12 for one, another in zip(colour, other, strict=True))


def test_picture_tells_neither_place_nor_device_nor_what_hides_behind_it(tmp_path: Path) -> None:
    original = a_telephone_s_jpeg()
    assert len(re.findall(b"SECRET", original)) == 4

    files = published(tmp_path, "vue.jpg", original)

    assert sorted(files) == ["400.webp", "480.webp", "vue.jpg"]
    assert [name for name, content in files.items() if b"SECRET" in content or b"Exif" in content] == []
    assert [dict(opened(content).getexif()) for content in files.values()] == [{}] * 3
    assert [sorted(opened(content).info) for content in files.values()] == [
        ["jfif", "jfif_density", "jfif_unit", "jfif_version", "progression", "progressive"],
        *([["background", "duration", "loop", "timestamp"]] * 2),
    ]


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF"])
def test_words_inside_a_file_are_not_published(kind: str, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "SECRET"
    how: dict[str, Any] = {
        "GIF": {"comment": b"SECRET"},
        "WEBP": {"exif": exif, "xmp": b"SECRET"},
        "PNG": {"exif": exif},
    }
    original = saved(a_drawing(), kind, **how[kind]) + b"SECRET"
    assert original.count(b"SECRET") >= 2
    assert [c for c in published(tmp_path, f"vue.{kind.lower()}", original).values() if b"SECRET" in c] == []


@pytest.mark.parametrize("orientation", range(1, 9))
def test_picture_stands_upright_in_every_form(orientation: int, tmp_path: Path) -> None:
    upright = a_drawing(600, 400)
    way_back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    stored = upright.transpose(Image.Transpose(way_back[orientation])) if orientation > 1 else upright
    exif = Image.Exif()
    exif[ORIENTATION] = orientation

    files = published(tmp_path, "vue.jpg", saved(stored, "JPEG", exif=exif, quality=95))

    found = [opened(files[name]).convert("RGB") for name in ("vue.jpg", "600.webp")]
    assert [image.size for image in found] == [(600, 400), (600, 400)]
    assert [is_near(image.getpixel((20, 20)), RED) for image in found] == [True, True]


@pytest.mark.filterwarnings("ignore:Metadata Warning")
def test_broken_words_inside_a_file_do_not_matter(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif[0x0102] = (8, 8, 8)
    # Three numbers under the tag of the document's name, which is a text (TIFF 6.0).
    broken = saved(a_drawing(640, 480), "JPEG", exif=exif).replace(b"\x01\x02\x00\x03", b"\x01\x0d\x00\x03", 1)
    assert opened(published(tmp_path, "vue.jpg", broken)["vue.jpg"]).size == (480, 640)


def test_picture_higher_than_webp_allows_is_made_smaller(tmp_path: Path) -> None:
    files = published(tmp_path, "vue.png", saved(a_drawing(100, 20_000), "PNG"))
    assert {name: opened(content).size for name, content in files.items()} == {
        "vue.png": (24, 4_800),
        "24.webp": (24, 4_800),
    }


def test_picture_wider_than_the_widest_column_is_made_smaller(tmp_path: Path) -> None:
    files = published(tmp_path, "vue.jpg", saved(a_photograph(2400, 1800), "JPEG"))
    assert {name: opened(content).size for name, content in files.items()} == {
        "vue.jpg": (1600, 1200),
        "400.webp": (400, 300),
        "800.webp": (800, 600),
        "1200.webp": (1200, 900),
        "1600.webp": (1600, 1200),
    }


@pytest.mark.parametrize(
    ("name", "image", "how"),
    [
        ("vue.png", a_drawing(), {}),
        ("vue.png", a_drawing().quantize(8), {}),
        ("vue.png", a_drawing(mode="RGBA"), {}),
        ("vue.png", a_drawing(), {"icc_profile": SRGB}),
        ("vue.png", a_drawing(), {"icc_profile": b"no profile"}),
        ("vue.gif", a_drawing(), {}),
        ("vue.webp", a_drawing(), {"icc_profile": SRGB}),
        ("vue.avif", a_drawing(), {}),
        ("vue.jpg", a_drawing(), {"icc_profile": SRGB}),
        ("vue.jpg", a_drawing(mode="CMYK"), {}),
    ],
)
def test_colours_are_those_of_the_file(name: str, image: Image.Image, how: dict[str, Any], tmp_path: Path) -> None:
    kind = {"jpg": "JPEG"}.get(name.rpartition(".")[2], name.rpartition(".")[2].upper())
    files = published(tmp_path, name, saved(image, kind, **how))
    found = {file: opened(content).convert("RGB").getpixel((50, 50)) for file, content in files.items()}
    assert {file: colour for file, colour in found.items() if not is_near(colour, RED)} == {}


def test_grey_of_16_bits_stays_as_bright_as_it_is(tmp_path: Path) -> None:
    files = published(tmp_path, "vue.png", saved(Image.new("I;16", (40, 30), 0x8000), "PNG"))
    assert {name: opened(content).convert("L").getpixel((9, 9)) for name, content in files.items()} == {
        "vue.png": 128,
        "40.webp": 128,
    }


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF"])
def test_what_one_can_see_through_stays_so(kind: str, tmp_path: Path) -> None:
    image = a_drawing(mode="RGBA")
    image.paste((0, 0, 0, 0), (500, 0, 1000, 300))
    files = published(tmp_path, f"vue.{kind.lower()}", saved(image, kind))
    seen = [opened(content).convert("RGBA").getchannel("A").getbbox() for content in files.values()]
    corners = [
        opened(content).convert("RGBA").getpixel((opened(content).width - 5, 5))[3] for content in files.values()
    ]
    assert (len(seen), corners) == (4, [0] * 4)


def test_drawing_stays_sharp_and_photograph_gets_small(tmp_path: Path) -> None:
    sharp = published(tmp_path, "vue.png", saved(a_drawing(), "PNG"))
    assert opened(sharp["1000.webp"]).convert("RGB").tobytes() == a_drawing().tobytes()
    grain = Image.frombytes("RGB", (1000, 600), Random(1).randbytes(1_800_000))  # noqa: S311 – no secret
    photograph = Image.blend(a_photograph(), grain, 0.02)
    soft = published(tmp_path, "vue.png", saved(photograph, "PNG"))
    assert len(soft["1000.webp"]) < len(soft["vue.png"]) / 4


def test_picture_is_drawn_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = saved(a_drawing(), "PNG")
    first = published(tmp_path, "vue.png", content)
    monkeypatch.setattr(drawing, "_upright", None)
    assert published(tmp_path, "vue.png", content) == first


@pytest.mark.parametrize("damage", [b"", b"x", b"x" * 500])
def test_broken_picture_in_the_cache_is_drawn_again(damage: bytes, tmp_path: Path) -> None:
    content = saved(a_drawing(), "PNG")
    first = published(tmp_path, "vue.png", content)
    places = sorted((tmp_path / "cache").iterdir())
    for place in places:
        place.write_bytes(damage)

    assert published(tmp_path, "vue.png", content) == first
    assert [place for place in places if kept(place) is None] == []


def test_changed_picture_is_drawn_again(tmp_path: Path) -> None:
    first = published(tmp_path, "vue.png", saved(a_drawing(), "PNG"))
    second = published(tmp_path, "vue.png", saved(a_photograph(), "PNG"))
    assert [name for name in first if first[name] == second[name]] == []


def test_builds_at_the_same_time_do_not_disturb_each_other(tmp_path: Path) -> None:
    place = tmp_path / "cache" / "picture"
    contents = [bytes([number]) * 200_000 for number in range(16)]
    with ThreadPoolExecutor(8) as pool:
        writing = [pool.submit(keep, place, content) for content in contents]
        seen = [pool.submit(kept, place).result() for _ in range(50)]
        assert [task.result() for task in writing] == [None] * 16
    assert [found for found in seen if found is not None and found not in contents] == []
    assert sorted(path.name for path in place.parent.iterdir()) == ["picture"]
