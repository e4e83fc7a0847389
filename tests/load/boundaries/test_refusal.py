"""Files that cannot be used get a message of their own in the reader's language, and change nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.load.boundaries import synthetic

from entente.commands.boundaries import import_boundaries
from entente.errors import ContentError
from entente.i18n.words.boundaries import WORDS
from entente.load.boundaries.stored import FILE, read_boundaries

Write = Callable[[Path], Path]
BEFORE = "what was there before"


def changed(number: int, **properties: object) -> Write:
    """Write the synthetic file with other fields in one feature."""

    def write(folder: Path) -> Path:
        found = synthetic.features()
        found[number]["properties"] |= properties
        return synthetic.write_geojson(folder / "communes.geojson", found)

    return write


def shaped(number: int, geometry: object) -> Write:
    """Write the synthetic file with another geometry in one feature."""

    def write(folder: Path) -> Path:
        found = synthetic.features()
        found[number]["geometry"] = geometry
        return synthetic.write_geojson(folder / "communes.geojson", found)

    return write


def text(content: bytes, name: str = "communes.geojson") -> Write:
    """Write a file of bytes."""

    def write(folder: Path) -> Path:
        file = folder / name
        file.write_bytes(content)
        return file

    return write


def without_field(folder: Path) -> Path:
    found = synthetic.features()
    for one in found:
        del one["properties"]["LAU2"]
    return synthetic.write_geojson(folder / "communes.geojson", found)


def without_a_commune(folder: Path) -> Path:
    return synthetic.write_geojson(folder / "communes.geojson", synthetic.features()[:-1])


def moved_by_a_kilometre(folder: Path) -> Path:
    found = synthetic.features()
    ring = found[44]["geometry"]["coordinates"][0]
    found[44]["geometry"]["coordinates"][0] = [(x + 1000, y) for x, y in ring]
    return synthetic.write_geojson(folder / "communes.geojson", found)


def with_a_hole(folder: Path) -> Path:
    found = synthetic.features()
    ring = found[44]["geometry"]["coordinates"][0]
    middle = (synthetic.WEST + 4.5 * synthetic.STEP, synthetic.SOUTH + 4.5 * synthetic.STEP)
    shrunk = [(middle[0] + (x - middle[0]) * 0.8, middle[1] + (y - middle[1]) * 0.8) for x, y in ring]
    found[44]["geometry"]["coordinates"][0] = shrunk
    return synthetic.write_geojson(folder / "communes.geojson", found)


def in_france(folder: Path) -> Path:
    found = synthetic.in_degrees(synthetic.features())
    for one in found:
        one["geometry"]["coordinates"] = [[(x - 4, y) for x, y in ring] for ring in one["geometry"]["coordinates"]]
    return synthetic.write_geojson(folder / "communes.geojson", found)


def twice(folder: Path) -> Path:
    found = synthetic.features()
    return synthetic.write_geojson(folder / "communes.geojson", [*found, found[3]])


def shapefile_without_table(folder: Path) -> Path:
    file = synthetic.write_shapefile(folder / "communes.shp", synthetic.features())
    file.with_suffix(".dbf").unlink()
    return file


def damaged_shapefile(folder: Path) -> Path:
    file = synthetic.write_shapefile(folder / "communes.shp", synthetic.features())
    file.write_bytes(file.read_bytes()[:3000])
    return file


BROKEN: dict[str, tuple[Write, str]] = {
    "not there": (lambda folder: folder / "communes.geojson", "There is no file communes.geojson."),
    "another format": (
        text(b"x", "communes.gpkg"),
        "communes.gpkg: expected a file .geojson, .json or .shp.",
    ),
    "cut off": (
        text(b'{"type": "FeatureCollection",\n "features": [{"ty'),
        "communes.geojson:2:16: this is not JSON; the file may be incomplete, download it again.",
    ),
    "not UTF-8": (
        text('{"COMMUNE": "Préizerdaul"}'.encode("latin-1")),
        "communes.geojson: the text is not in UTF-8; save the file as UTF-8.",
    ),
    "other JSON": (
        text(b'{"type": "Topology"}'),
        "communes.geojson: expected a GeoJSON FeatureCollection with a list “features”.",
    ),
    "nothing in it": (
        text(b'{"type": "FeatureCollection", "features": []}'),
        "communes.geojson: the file contains no commune.",
    ),
    "field missing": (
        without_field,
        "Element 1: field LAU2 is missing or empty; found: COMMUNE, CANTON, DISTRICT. COMMUNE and LAU2 are needed.",
    ),
    "points": (
        shaped(5, {"type": "Point", "coordinates": [60000, 70000]}),
        "Dorf 005: expected an area (Polygon or MultiPolygon), found Point.",
    ),
    "crossing itself": (
        shaped(5, {"type": "Polygon", "coordinates": [[[6e4, 7e4], [7e4, 8e4], [7e4, 7e4], [6e4, 8e4], [6e4, 7e4]]]}),
        "Dorf 005: the line crosses itself or is not complete.",
    ),
    "another country": (
        in_france,
        "The coordinates (1.7163, 49.489, 2.5632, 50.036) do not lie in Luxembourg, "
        "neither in WGS 84 (degrees) nor in EPSG:2169 (metres).",
    ),
    "unknown commune": (
        changed(7, COMMUNE="Atlantis", LAU2="8888"),
        "Communes that content/reference/communes knows neither by code nor by name: Atlantis (8888).",
    ),
    "commune missing": (without_a_commune, "Communes missing from the file: Dorf 099."),
    "name against code": (
        changed(7, LAU2="0008"),
        "Dorf 007: the name means c007, but the code 0008 means c008.",
    ),
    "commune twice": (twice, "Dorf 003 is in the file twice."),
    "overlap": (moved_by_a_kilometre, "c034 and c044 overlap by 43.7 ha."),
    "gap": (with_a_hole, "There is a gap of 1287.8 ha beside c044: a piece is missing."),
    "half a Shapefile": (
        shapefile_without_table,
        "communes.shp: a Shapefile consists of several files; .dbf is missing beside it.",
    ),
    "damaged Shapefile": (damaged_shapefile, "communes.shp: this Shapefile is damaged; download it again."),
}


def content_folder(folder: Path) -> Path:
    """A content folder with hundred communes and a file of boundaries."""
    communes = folder / "content" / "reference" / "communes"
    communes.mkdir(parents=True)
    for commune in synthetic.communes().values():
        (communes / f"{commune.id}.yml").write_text(
            f'names: "{commune.names.fr}"\ncanton: mersch\nlau: {commune.lau}\n', encoding="utf-8"
        )
    stored = folder / "content" / FILE
    stored.parent.mkdir()
    stored.write_text(BEFORE, encoding="utf-8")
    return folder / "content"


@pytest.mark.parametrize("name", BROKEN)
def test_broken_file_is_refused_with_its_own_message(name: str, tmp_path: Path) -> None:
    write, expected = BROKEN[name]
    content = content_folder(tmp_path)

    answer = CliRunner().invoke(
        import_boundaries, [str(write(tmp_path)), "--content", str(content), "--language", "en"]
    )

    assert (answer.exit_code, answer.stderr) == (1, f"{expected}\nNothing was changed.\n")
    assert (content / FILE).read_text(encoding="utf-8") == BEFORE


def test_every_reason_is_told_in_four_languages_and_has_a_broken_file() -> None:
    reasons = [key for key in WORDS if key.startswith("boundaries.refused.")]
    assert [key for key in reasons if set(WORDS[key]) != {"fr", "de", "lb", "en"}] == []
    assert len(BROKEN) == len(reasons)


def test_good_file_replaces_the_boundaries_and_says_so(tmp_path: Path) -> None:
    content = content_folder(tmp_path)
    (content / FILE).unlink()
    file = synthetic.write_geojson(tmp_path / "communes.geojson", synthetic.features())

    answer = CliRunner().invoke(
        import_boundaries,
        [str(file), "--content", str(content), "--language", "en", "--date", "2026-01-01", "--source", "Registry"],
    )

    stored = (content / FILE).read_text(encoding="utf-8")
    assert (answer.exit_code, answer.stderr) == (0, "")
    assert answer.stdout.startswith("100 communes, ")
    assert '"exact": true' in stored
    assert '"title": "Registry"' in stored


@pytest.mark.parametrize("day", ["hier", "2024-02-30", "31.1.2024"])
def test_day_that_is_none_is_refused(day: str, tmp_path: Path) -> None:
    content = content_folder(tmp_path)
    file = synthetic.write_geojson(tmp_path / "communes.geojson", synthetic.features())
    options = ["--content", str(content), "--language", "en", "--date", day]

    answer = CliRunner().invoke(import_boundaries, [str(file), *options])

    expected = f"--date: expected a date like 2024-01-31, found “{day}”.\nNothing was changed.\n"
    assert (answer.exit_code, answer.stderr) == (1, expected)
    assert (content / FILE).read_text(encoding="utf-8") == BEFORE


def test_command_without_file_says_what_it_wants(tmp_path: Path) -> None:
    answer = CliRunner().invoke(import_boundaries, ["--content", str(content_folder(tmp_path))])
    assert answer.stderr.splitlines()[-1] == "Error: Indiquez un fichier de limites, ou --schematic sans fichier."


def test_stored_file_with_a_date_that_is_none_is_a_problem(tmp_path: Path) -> None:
    content = content_folder(tmp_path)
    file = synthetic.write_geojson(tmp_path / "communes.geojson", synthetic.features())
    CliRunner().invoke(import_boundaries, [str(file), "--content", str(content), "--date", "2024-01-31"])
    stored = (content / FILE).read_text(encoding="utf-8")
    (content / FILE).write_text(stored.replace("2024-01-31", "hier"), encoding="utf-8")

    with pytest.raises(ContentError) as refused:
        read_boundaries(content)

    assert [problem.code for problem in refused.value.problems] == ["boundaries-unreadable"]
