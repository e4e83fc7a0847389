"""Official boundaries are taken over without gap or overlap, from both formats and both systems of coordinates."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import shapely
from shapely import MultiPolygon, Polygon
from tests.load.boundaries import synthetic

from entente.load.boundaries.coverage import misfit
from entente.load.boundaries.importing import Imported, import_official
from entente.load.boundaries.stored import boundaries_of, stored_text
from entente.model.boundaries import Boundaries, BoundarySource

SOURCE = BoundarySource(title="Land registry", date="2026-01-01", licence="CC0")
# One square degree at this latitude, in square metres (enough to compare areas).
SQUARE_DEGREE = 111_195.0**2 * 0.6455


def write(folder: Path, kind: str) -> Path:
    found = synthetic.features()
    if kind.endswith("degrees"):
        found = synthetic.in_degrees(found)
    if kind.startswith("geojson"):
        return synthetic.write_geojson(folder / "communes.geojson", found)
    return synthetic.write_shapefile(folder / "communes.shp", found)


@pytest.fixture(
    scope="module", params=["geojson in degrees", "geojson in metres", "shapefile in degrees", "shapefile in metres"]
)
def imported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Imported:
    return import_official(write(tmp_path_factory.mktemp("official"), request.param), synthetic.communes(), SOURCE)


def polygons(boundaries: Boundaries) -> dict[str, MultiPolygon]:
    return {
        name: MultiPolygon(
            [
                Polygon(boundaries._joined(rings[0]), [boundaries._joined(ring) for ring in rings[1:]])
                for rings in boundaries.shapes[name]
            ]
        )
        for name in boundaries.shapes
    }


def test_every_commune_gets_its_shape(imported: Imported) -> None:
    assert list(imported.boundaries.shapes) == sorted(synthetic.communes())


def test_neighbours_leave_neither_gap_nor_overlap(imported: Imported) -> None:
    shapes = polygons(imported.boundaries)
    assert all(shape.is_valid for shape in shapes.values())
    assert misfit(shapes) * SQUARE_DEGREE == pytest.approx(0, abs=1)


def test_areas_add_up_to_the_whole(imported: Imported) -> None:
    shapes = polygons(imported.boundaries)
    whole = shapely.union_all(list(shapes.values()))
    assert sum(shape.area for shape in shapes.values()) == pytest.approx(whole.area, rel=1e-9)


def test_simplifying_keeps_the_size_of_the_whole(imported: Imported) -> None:
    whole = shapely.union_all(list(polygons(imported.boundaries).values())).area * SQUARE_DEGREE
    assert whole == pytest.approx((synthetic.SIDE * synthetic.STEP) ** 2, rel=0.01)


def test_simplifying_leaves_a_small_file(imported: Imported) -> None:
    assert sum(map(len, imported.boundaries.arcs)) < 5000


def test_borders_are_kept_once(imported: Imported) -> None:
    used = [abs(arc) if arc >= 0 else ~arc for shape in imported.boundaries.shapes.values()
            for polygon in shape for ring in polygon for arc in ring]  # fmt: skip
    assert {used.count(number) for number in set(used)} == {1, 2}


def test_neighbours_are_those_that_share_a_border(imported: Imported) -> None:
    assert imported.boundaries.neighbours["c011"] == ("c001", "c010", "c012", "c021")


def test_perimeter_of_several_communes_is_one_ring(imported: Imported) -> None:
    rings = imported.boundaries.perimeter(["c000", "c001", "c010", "c011"])
    united = shapely.union_all([polygons(imported.boundaries)[c] for c in ("c000", "c001", "c010", "c011")])
    assert [Polygon(ring).area for ring in rings] == [pytest.approx(united.area, rel=1e-9)]


def test_stored_file_gives_back_the_same_boundaries(imported: Imported) -> None:
    again = boundaries_of(json.loads(stored_text(imported.boundaries)))
    assert vars_of(again) == vars_of(imported.boundaries)


def vars_of(boundaries: Boundaries) -> tuple[object, ...]:
    return boundaries.exact, boundaries.sources, boundaries.arcs, dict(boundaries.shapes)


def test_small_slips_of_the_official_file_are_mended(tmp_path: Path) -> None:
    found = synthetic.features()
    ring = found[44]["geometry"]["coordinates"][0]
    found[44]["geometry"]["coordinates"][0] = [(x + 0.4, y) for x, y in ring]
    file = synthetic.write_geojson(tmp_path / "communes.geojson", found)

    boundaries = import_official(file, synthetic.communes(), SOURCE).boundaries

    assert misfit(polygons(boundaries)) * SQUARE_DEGREE == pytest.approx(0, abs=1)


def test_communes_merged_since_the_file_was_made_are_put_together(tmp_path: Path) -> None:
    known = synthetic.communes()
    merged = known.pop("c001").model_copy()
    predecessors = [{"name": "Dorf 000"}, {"name": "Dorf 001"}]
    known["c000"] = type(merged).model_validate(
        {"id": "c000", "names": "Doppeldorf", "canton": "mersch", "lau": "LU0000999", "predecessors": predecessors}
    )
    file = synthetic.write_geojson(tmp_path / "communes.geojson", synthetic.features())

    imported = import_official(file, known, SOURCE)

    assert dict(imported.merged) == {"c000": ("Dorf 000", "Dorf 001")}
    assert imported.boundaries.neighbours["c000"] == ("c002", "c010", "c011")


@pytest.mark.parametrize("code", ["0044", "44", "LU0000044", 44, 44.0])
def test_codes_are_known_in_every_usual_form(code: object, tmp_path: Path) -> None:
    found = synthetic.features()
    found[44]["properties"] |= {"LAU2": code, "COMMUNE": "An old spelling"}
    file = synthetic.write_geojson(tmp_path / "communes.geojson", found)

    assert "c044" in import_official(file, synthetic.communes(), SOURCE).boundaries.shapes


def test_names_are_compared_without_accents_case_and_signs(tmp_path: Path) -> None:
    known = synthetic.communes()
    known["c044"] = known["c044"].model_validate(
        {"id": "c044", "names": {"fr": "Erpeldange-sur-Sûre"}, "canton": "mersch"}
    )
    found = synthetic.features()
    found[44]["properties"] |= {"LAU2": "7777", "COMMUNE": "ERPELDANGE SUR SURE"}
    file = synthetic.write_geojson(tmp_path / "communes.geojson", found)

    assert "c044" in import_official(file, known, SOURCE).boundaries.shapes
