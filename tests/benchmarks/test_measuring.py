"""What several measurements say together, and how a command, a network and a served site are measured."""

from __future__ import annotations

import gzip
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from benchmarks.browsing import LINE, Line, Weight
from benchmarks.contenders import Contender, nothing
from benchmarks.figures import Size, Summary, exponent, ratio, size_of, summary
from benchmarks.measure import Run, RunError, measured, running
from benchmarks.memory import held_together, proportional_share
from benchmarks.parts import Wish, beside_hugo, in_turns, shares
from benchmarks.reading import longest, searched_words, weighed_pages, weight_facts
from benchmarks.results import Row
from benchmarks.served import Answer, Served, file_at, is_for_search, served


def contender(key: str, folder: Path, code: str) -> Contender:
    """One that runs a line of Python."""
    return Contender(
        key=key,
        name=key,
        folder=folder,
        command=(sys.executable, "-c", code),
        site=folder / "site",
        before=nothing,
    )


def test_several_runs_are_told_by_their_medians() -> None:
    runs = [Run(seconds=seconds, processor=seconds * 2, memory=100) for seconds in (3.0, 1.0, 2.0)]
    assert summary(runs) == Summary(seconds=2.0, quickest=1.0, slowest=3.0, processor=4.0, memory=100)


def test_ratio_is_taken_round_by_round_so_that_a_slow_round_does_not_count() -> None:
    assert ratio((1.0, 10.0, 1.0), (2.0, 20.0, 4.0)) == 0.5


@pytest.mark.parametrize(("large", "expected"), [(4.0, 1.0), (16.0, 2.0), (1.0, 0.0)])
def test_growth_is_told_as_an_exponent(large: float, expected: float) -> None:
    assert exponent(1.0, large, 4) == expected


def test_size_counts_pages_and_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_bytes(bytes(3000))
    (tmp_path / "a" / "index.html").write_bytes(bytes(1000))
    (tmp_path / "a" / "feed.atom").write_bytes(bytes(6000))
    assert size_of(tmp_path) == Size(pages=2, page_kilobytes=2.0, megabytes=0.01)
    assert size_of(tmp_path / "missing") == Size(pages=0, page_kilobytes=0, megabytes=0)


def test_memory_of_a_process_is_its_proportional_share() -> None:
    rollup = "00400000-7ffd [rollup]\nRss:   900 kB\nPss:   321 kB\nPss_Dirty:  12 kB\n"
    assert (proportional_share(rollup), proportional_share("")) == (321, 0)


def test_memory_of_a_command_holds_that_of_its_children(tmp_path: Path) -> None:
    child = "b = bytes(range(256)) * 400_000; import time; time.sleep(1.5)"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}] , check=True)"
    run = measured((sys.executable, "-c", f"b = bytes(range(256)) * 400_000; {code}"), tmp_path)
    assert run.memory > 180


def test_failed_command_says_its_own_words(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="no such thing"):
        measured((sys.executable, "-c", "raise SystemExit('no such thing')"), tmp_path)


def test_server_ends_with_the_block_together_with_what_it_has_started(tmp_path: Path) -> None:
    code = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import time; time.sleep(600)'])"
    with running((sys.executable, "-c", code), tmp_path) as process:
        assert process.poll() is None
    assert process.poll() is not None
    assert held_together(process.pid) == 0


def test_contenders_take_turns(tmp_path: Path) -> None:
    said: list[str] = []
    wish = Wish(
        folder=tmp_path,
        projects=1,
        languages=("fr",),
        rounds=2,
        edits=1,
        only="^(a|b)$",
        say=lambda text: said.append(text),
    )
    rows = in_turns([contender(key, tmp_path, "pass") for key in ("a", "b", "ab")], wish)
    assert [line.partition(":")[0] for line in said] == ["1/2 a", "1/2 b", "2/2 a", "2/2 b"]
    assert [(row.key, len(row.runs)) for row in rows] == [("a", 2), ("b", 2)]


def test_share_of_a_stage_is_what_it_adds_to_a_build_without_it() -> None:
    rows = [
        Row(key=key, name=key, runs=(Run(seconds=time, processor=time * 2, memory=1),))
        for key, time in (("cold", 5.0), ("without-cards", 4.0))
    ]
    assert [(fact.key, fact.value) for fact in shares(rows)] == [("share-cards", 0.25), ("share-cards-processor", 0.25)]


def test_edits_before_two_servers_are_compared_by_their_medians() -> None:
    rows = [
        Row(key=key, name=key, runs=tuple(Run(seconds=time, processor=0, memory=1) for time in times))
        for key, times in (("save", (1.0, 1.0, 9.0)), ("save-hugo", (4.0, 8.0, 2.0)))
    ]
    assert [fact.value for fact in beside_hugo(rows)] == [0.25]
    assert list(beside_hugo(rows[:1])) == []


def test_line_is_read_from_its_words() -> None:
    assert Line.parse(LINE) == Line(bytes_a_second=1_125_000, latency=60)
    assert Line.parse("400 kbit/s, 200 ms") == Line(bytes_a_second=50_000, latency=200)


def test_line_in_other_words_is_refused() -> None:
    with pytest.raises(ValueError, match="expected a line like '9 Mbit/s, 60 ms', found '9 MB/s'"):
        Line.parse("9 MB/s")


def test_address_leads_to_the_file_that_a_web_server_would_send(tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    page = tmp_path / "fr" / "index.html"
    page.write_text("")
    found = [file_at(tmp_path, path) for path in ("/fr/", "/fr/index.html?q=1", "/de/")]
    assert found == [page, page, None]


def test_pages_are_served_compressed_and_counted(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes(b"page " * 1000)
    with served(tmp_path) as serving, urllib.request.urlopen(serving.address) as answer:  # noqa: S310 – our own server
        content = answer.read()
    assert gzip.decompress(content) == b"page " * 1000
    assert serving.answers == [Answer(path="/", size=len(content))]


def test_weight_leaves_out_pictures_and_tells_the_search_apart(tmp_path: Path) -> None:
    answers = [Answer(path=path, size=size) for path, size in (("/", 1), ("/a.svg", 10), ("/pagefind/x.js", 100))]
    serving = Served(address="", site=tmp_path, answers=answers)
    assert (serving.weight(), serving.weight(pictures=True), serving.search_weight()) == (101, 111, 100)


def test_searching_needs_index_and_script_of_either_search() -> None:
    paths = ("/pagefind/wasm.fr.pagefind", "/assets/search.js", "/search/search_index.json", "/fr/recherche/", "/a.css")
    assert [is_for_search(path) for path in paths] == [True, True, True, False, False]


def test_typical_page_is_the_one_of_median_size(tmp_path: Path) -> None:
    for commune, size in (("a", 1), ("b", 500), ("c", 20)):
        page = tmp_path / "fr" / "communes" / commune / "index.html"
        page.parent.mkdir(parents=True)
        page.write_bytes(bytes(size))
    assert weighed_pages(tmp_path) == {"commune": "fr/communes/c/", "heaviest": "fr/communes/b/"}


def test_heaviest_page_does_not_count_among_the_typical_ones() -> None:
    pages = {"home": "fr/", "heaviest": "fr/a/"}
    weights = {"fr/": Weight(first=10, next=1), "fr/a/": Weight(first=90, next=80)}
    assert {fact.key: fact.value for fact in weight_facts(pages, weights)} == {
        "first-home": 10,
        "first-heaviest": 90,
        "first-view": 10,
        "next-home": 1,
        "next-heaviest": 80,
        "next-view": 1,
    }


def test_longest_words_of_titles_are_searched_for(tmp_path: Path) -> None:
    for number, title in enumerate(("Le pont de l’Alzette", "Une longue passerelle")):
        file = tmp_path / "agreements" / "vallee" / "projects" / f"{number}.yml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"title:\n  fr: {title}\n", encoding="utf-8")
    assert searched_words(tmp_path, "fr", 5) == ["Alzette", "passerelle longue"]
    assert longest("Le pont", 3) == ["pont", "Le"]


def test_hook_file_takes_its_stage_out_of_every_module_that_uses_it(root: Path) -> None:
    folder = root / "benchmarks" / "without"
    code = (
        "import runpy, sys\n"
        f"runpy.run_path({str(folder / 'cards.py')!r}), runpy.run_path({str(folder / 'search.py')!r})\n"
        "import entente.adapters.mkdocs\n"
        "for name in ('write_cards', 'search_index'):\n"
        "    users = [m for n, m in sys.modules.items() if n.startswith('entente.adapters') and hasattr(m, name)]\n"
        "    print(len(users) > 1, sorted({getattr(user, name).__name__ for user in users}))\n"
    )
    command = [sys.executable, "-c", code]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root / "hooks")
    assert answer.stdout == "True ['_draw_nothing']\nTrue ['_index_nothing']\n"


def test_command_ends_with_the_benchmarks_that_measure_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[int] = []

    def stopped(process: int, _: int) -> None:
        started.append(process)
        raise KeyboardInterrupt

    monkeypatch.setattr("os.wait4", stopped)
    with pytest.raises(KeyboardInterrupt):
        measured((sys.executable, "-c", "import time; time.sleep(600)"), tmp_path)
    assert [held_together(process) for process in started] == [0]
