"""Measurements become tables, JSON that can be read again, a history, and the table of targets in the README."""

from __future__ import annotations

import argparse
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from benchmarks.__main__ import languages, parts
from benchmarks.figures import Size
from benchmarks.measure import Run
from benchmarks.readme import BEGIN, END, NoPlaceError, performance, renewed
from benchmarks.report import fact_line, report, table
from benchmarks.results import Fact, Part, Row, before, keep, latest
from benchmarks.targets import TARGETS, kilobytes, measured, seconds

FACTS = ("cold-seconds", "cold-memory", "save-ratio", "page-view-search", "first-view", "next-view")
WRITTEN = Size(pages=3, page_kilobytes=10.04, megabytes=1.25)


def a_row(key: str, *times: float, memory: float = 90, size: Size = WRITTEN) -> Row:
    runs = tuple(Run(seconds=time, processor=time * 2, memory=memory) for time in times)
    return Row(key=key, name=key.capitalize(), runs=runs, size=size)


def a_part(name: str, *rows: Row, facts: tuple[Fact, ...] = ()) -> Part:
    when = datetime(2026, 11, 23, 21, tzinfo=UTC).isoformat()
    return Part(name=name, rows=rows, facts=facts, when=when, machine="a machine", languages="fr")


def a_fact(key: str, value: float, unit: str = "bytes") -> Fact:
    return Fact(key=key, name=key.capitalize(), value=value, unit=unit)


def test_table_compares_with_the_others_and_with_earlier_runs() -> None:
    rows = [a_row("cold", 1.0, 3.0, 2.0), a_row("material", 4.0, 8.0, 8.0)]
    assert table(rows, {"cold": 1.0}).splitlines() == [
        "|  | seconds | quickest–slowest | processor | memory MB | pages | kB a page | MB | / Material | / before |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        "| Cold | 2.00 | 1.00–3.00 | 4.00 | 90 | 3 | 10.0 | 1.2 | 0.25 | 2.00 |",
        "| Material | 8.00 | 4.00–8.00 | 16.00 | 90 | 3 | 10.0 | 1.2 | 1.00 | – |",
    ]


def test_what_writes_nothing_and_what_was_not_measured_shows_as_a_dash() -> None:
    row = Row(key="save", name="Save", runs=(Run(seconds=0.05, processor=0, memory=80),))
    assert table([row], {}).splitlines()[2] == "| Save | 0.050 | 0.050–0.050 | – | 80 | – | – | – |"


def test_report_lists_facts_below_the_table() -> None:
    part = a_part("search-100", facts=(a_fact("first", 1234), a_fact("growth", 1.0451, "")))
    assert report(part, {}) == "## search-100 (fr)\n\n- First: 1,234 bytes\n- Growth: 1.045\n"
    assert fact_line(a_fact("none", 0)) == "- None: 0 bytes"


def test_kept_parts_are_read_again_as_they_were(tmp_path: Path) -> None:
    builds = a_part("builds-100", a_row("cold", 1.0, 3.0), facts=(a_fact("first", 1),))
    search = a_part("search-100", facts=(a_fact("first", 2),))
    for part in (builds, search):
        keep(part, tmp_path)
    assert latest(tmp_path) == {"builds-100": builds, "search-100": search}


def test_history_has_a_line_for_each_run(tmp_path: Path) -> None:
    for time in (1.0, 2.0):
        keep(a_part("builds-100", a_row("cold", time)), tmp_path)
    lines = (tmp_path / "history.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["seconds"] for line in lines] == [{"cold": 1.0}, {"cold": 2.0}]


def test_earlier_runs_of_the_same_part_are_told_by_their_median(tmp_path: Path) -> None:
    for time in (90.0, 1.0, 2.0, 9.0):
        keep(a_part("builds-100", a_row("cold", time)), tmp_path)
    keep(a_part("builds-1000", a_row("cold", 50.0)), tmp_path)
    assert before(a_part("builds-100"), tmp_path) == {"cold": 2.0}
    assert before(a_part("builds-4000"), tmp_path) == {}


def test_target_is_found_in_its_part_and_its_size() -> None:
    (target,) = (target for target in TARGETS if target.part == "memory")
    parts = {"memory-4000": a_part("memory-4000", a_row("cold-languages", 9.0, memory=700))}
    assert measured(target, parts, 1000) == 700
    assert measured(target, parts, 4000) is None


def test_every_target_has_its_figure_when_everything_was_measured() -> None:
    keys = (
        "cold one cold-languages hugo material save save-agreement check-1000 first-result "
        "real-cold real-bare real-unchanged real-bare-unchanged"
    )
    rows = [a_row(key, 1.0) for key in keys.split()]
    facts = [a_fact(key, 1) for key in FACTS]
    kinds = {f"{target.part}-{100 * target.times}" for target in TARGETS}
    found = {name: a_part(name, *rows, facts=tuple(facts)) for name in kinds}
    assert [target.what for target in TARGETS if measured(target, found, 100) is None] == []


def test_readme_says_what_was_measured_and_whether_it_is_enough() -> None:
    parts = {
        "builds-100": a_part("builds-100", a_row("cold", 1.0), a_row("material", 5.0), a_row("hugo", 0.5)),
        "growth-400": a_part("growth-400"),
    }
    lines = performance(parts, 100).splitlines()
    assert lines[:8] == [
        "Medians measured with `make bench` on 23 November 2026 on a machine:",
        "100 generated projects, 5 agreements and 200 news items,",
        "in one language unless something else is said. A ratio comes from one run in which both took turns.",
        "",
        "| What | Target | Measured | Met |",
        "|---|---:|---:|---|",
        "| cold build / plain MkDocs Material, outside its navigation | ≤ 0.25 | 0.20 | yes |",
        "| cold build / Hugo, pages as heavy | ≤ 1.50 | 2.00 | no |",
    ]
    assert "| save to served, one project | ≤ 100 ms | not measured | – |" in lines
    assert lines[-3:] == [
        "| Cold | 1.00 | 2.0 | 90 | 3 |",
        "| Material | 5.00 | 10.0 | 90 | 3 |",
        "| Hugo | 0.500 | 1.0 | 90 | 3 |",
    ]


def test_readme_says_when_nothing_was_measured() -> None:
    assert performance({}, 1000) == "Nothing has been measured yet.\n"


def test_only_what_stands_between_the_two_comments_is_written_anew() -> None:
    assert renewed(f"a\n{BEGIN}\nold\n{END}\nb\n", "new\n") == f"a\n{BEGIN}\nnew\n{END}\nb\n"
    with pytest.raises(NoPlaceError):
        renewed("a\n", "new\n")


def test_readme_tells_the_latest_measurements(root: Path) -> None:
    text = (root / "README.md").read_text(encoding="utf-8")
    assert renewed(text, performance(latest(), 1000)) == text


def test_figures_are_told_in_fitting_units() -> None:
    assert [seconds(value) for value in (0.0424, 1.5, 12.345)] == ["42 ms", "1.50 s", "12.35 s"]
    assert [kilobytes(value) for value in (0, 15_000, 81_751)] == ["0", "15.0 kB", "81.8 kB"]


@pytest.mark.parametrize("text", ["de", "fr,it", ""])
def test_languages_without_french_or_unknown_are_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        languages(text)


def test_parts_are_named_with_commas() -> None:
    assert parts("builds,save") == ("builds", "save")
    with pytest.raises(argparse.ArgumentTypeError, match="expected parts of builds,real,"):
        parts("build")
