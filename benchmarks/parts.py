"""The parts of the benchmarks: what is measured together, in turns, on which content."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from benchmarks import ours, peers, saves
from benchmarks.browsing import browser, searches, weights
from benchmarks.contenders import Contender
from benchmarks.figures import exponent, ratio, size_of
from benchmarks.measure import Run, measured
from benchmarks.reading import search_rows, searched_words, weighed_pages, weight_facts
from benchmarks.results import Fact, Row
from entente.output import Page

GROWTH = 4
"""By how much the larger content exceeds the smaller one."""
SEARCHES = 5
"""How many different searches are made."""
Measured = tuple[list[Row], list[Fact]]


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What somebody wants to be measured."""

    folder: Path
    """An empty folder to work in."""
    projects: int
    languages: tuple[str, ...]
    rounds: int
    edits: int
    only: str
    """Regular expression: rows whose key it does not find are left out."""
    say: Callable[[str], object]

    def wants(self, key: str) -> bool:
        """Return whether a row is to be measured."""
        return re.search(self.only, key) is not None


class Workbench:
    """Contents and contenders, each made when a part first needs it."""

    def __init__(self, wish: Wish) -> None:
        self.wish = wish
        self.folder = wish.folder

    @cached_property
    def content(self) -> Path:
        """Return generated content, inside our project."""
        self.wish.say(f"Writing the content of {self.wish.projects} projects …\n")
        return ours.generated(self.folder / "ours" / "content", self.wish.projects)

    @cached_property
    def ours(self) -> list[Contender]:
        """Return our builds, cold and later."""
        return ours.first_and_later(self.folder / "ours", self.content, self.wish.languages)

    @cached_property
    def pages(self) -> list[Page]:
        """Return all our pages, for those who start from ready-made ones."""
        return peers.pages_of(self.content, self.wish.languages)

    @cached_property
    def frame(self) -> str:
        """Return what surrounds our pages."""
        return peers.frame(self.folder, self.wish.languages)

    @cached_property
    def material(self) -> Contender:
        """Return plain MkDocs with Material."""
        return peers.material(self.folder / "material", self.pages)

    @cached_property
    def hugo(self) -> Contender | None:
        """Return Hugo, where it can be had."""
        return peers.hugo(self.folder / "hugo", self.pages, self.frame)

    @cached_property
    def eleventy(self) -> Contender | None:
        """Return Eleventy, where there is Node."""
        return peers.eleventy(self.folder / "eleventy", self.pages, self.frame)

    @cached_property
    def zensical(self) -> list[Contender]:
        """Return Zensical on our export."""
        _ = self.ours
        return peers.zensical(self.folder / "zensical", self.folder / "ours")

    def built(self) -> Path:
        """Return our built site of the generated content."""
        cold = self.ours[0]
        if not cold.site.exists():
            cold.before()
            measured(cold.command, cold.folder)
        return cold.site


def builds(bench: Workbench) -> Measured:
    """Build the same generated content with us and with others."""
    wish = bench.wish
    found = [
        *bench.ours,
        *ours.without_a_stage(bench.folder, bench.content, wish.languages),
        ours.in_all_languages(bench.folder, bench.content),
    ]
    if wish.wants(peers.MATERIAL):
        found.append(bench.material)
    if wish.wants(peers.HUGO):
        found += _present(bench.hugo)
    if wish.wants(peers.ELEVENTY):
        found += _present(bench.eleventy)
    if wish.wants(peers.ZENSICAL):
        found += bench.zensical
    rows = in_turns(found, wish)
    return rows, list(shares(rows))


def shares(rows: Sequence[Row]) -> Iterator[Fact]:
    """Yield what a stage adds to a cold build without it, in time and in time of all processors."""
    by_key = {row.key: row for row in rows}
    whole = by_key.get("cold")
    for stage in ours.STAGES:
        bare = by_key.get(f"without-{stage}")
        if whole and bare:
            added = ratio(whole.seconds, bare.seconds) - 1
            yield Fact(key=f"share-{stage}", name=f"{stage} add to the time", value=added, unit="")
            added = whole.summary.processor / bare.summary.processor - 1
            yield Fact(
                key=f"share-{stage}-processor", name=f"{stage} add to the processors' time", value=added, unit=""
            )


def real(bench: Workbench) -> Measured:
    """Build the real content, with pictures for social networks drawn, kept and left out; weigh its pages."""
    rows = in_turns(ours.real(bench.folder), bench.wish)
    site = bench.folder / "real" / "site"
    return rows, weigh(site) if site.exists() else []


def check(bench: Workbench) -> Measured:
    """Check content without building it."""
    return in_turns(ours.checks(bench.folder, bench.content), bench.wish), []


def save(bench: Workbench) -> Measured:
    """Take the time from saving a file to the changed page being served, one server after the other."""
    _ = bench.ours
    folder = bench.folder / "ours"
    zensical = bench.zensical[0].folder if bench.wish.wants("save-zensical") else None
    edits = saves.project_edits(folder, bench.hugo if bench.wish.wants("save-hugo") else None, zensical)
    edits.append(saves.agreement_edit(folder))
    rows = []
    for group in _before_one_server(edit for edit in edits if bench.wish.wants(edit.key)):
        try:
            runs = saves.saved_to_served(group, bench.wish.edits)
        except saves.NeverServedError as error:
            bench.wish.say(f"{group[0].name}: left out. {error}\n")
            continue
        for edit in group:
            rows.append(Row(key=edit.key, name=edit.name, runs=tuple(runs[edit.key])))
            bench.wish.say(f"{edit.name}: {rows[-1].summary.seconds:.3f} s\n")
    return rows, list(beside_hugo(rows))


def beside_hugo(rows: Iterable[Row]) -> Iterator[Fact]:
    """Yield our time for one project by Hugo's: of medians, because the edits before two servers are no pairs."""
    medians = {row.key: row.summary.seconds for row in rows}
    if "save" in medians and "save-hugo" in medians:
        value = medians["save"] / medians["save-hugo"]
        yield Fact(key="save-ratio", name="entente / Hugo, a project's title", value=value, unit="")


def _before_one_server(edits: Iterable[saves.Edit]) -> list[list[saves.Edit]]:
    groups: dict[Path, list[saves.Edit]] = {}
    for edit in edits:
        groups.setdefault(edit.folder, []).append(edit)
    return list(groups.values())


def search(bench: Workbench) -> Measured:
    """Search in Chromium on a slow line, and weigh the pages of generated content."""
    site = bench.built()
    words = searched_words(bench.content, "fr", SEARCHES)
    uri = saves.project_uri(sorted(bench.content.glob("agreements/*/projects/*.yml"))[0])
    with browser() as started:
        if started is None:
            bench.wish.say("There is no Chromium: searching is left out.\n")
            return [], []
        rows, facts = search_rows(site, searches(started, site, uri, words))
    return rows, [*facts, *weigh(site)]


def weigh(site: Path) -> list[Fact]:
    """Return the weight of typical pages of a built site; nothing where there is no Chromium."""
    pages = weighed_pages(site)
    with browser() as started:
        if started is None:
            return []
        return list(weight_facts(pages, weights(started, site, pages["home"], sorted(set(pages.values())))))


def growth(bench: Workbench) -> Measured:
    """Build content of the wanted size and of four times that, and say how time and memory grow."""
    wish = bench.wish
    found: list[Contender] = []
    for projects in (wish.projects, wish.projects * GROWTH):
        folder = bench.folder / f"growth-{projects}"
        content = ours.generated(folder / "content", projects)
        for row in ours.first_and_later(folder, content, wish.languages, f"-{projects}")[:3]:
            found.append(replace(row, name=f"{row.name}, {projects:,} projects"))
    rows = in_turns(found, wish)
    return rows, list(_exponents(rows, wish.projects))


def _exponents(rows: Sequence[Row], projects: int) -> Iterator[Fact]:
    by_key = {row.key: row.summary for row in rows}
    for kind in ("cold", "unchanged", "one"):
        small, large = by_key.get(f"{kind}-{projects}"), by_key.get(f"{kind}-{projects * GROWTH}")
        if small and large:
            for unit in ("seconds", "memory"):
                value = exponent(getattr(small, unit), getattr(large, unit), GROWTH)
                yield Fact(key=f"{kind}-{unit}", name=f"growth exponent, {kind}, {unit}", value=value, unit="")


def memory(bench: Workbench) -> Measured:
    """Build all four languages, cold, for its memory."""
    return in_turns([ours.in_all_languages(bench.folder, bench.content)], bench.wish), []


PARTS: dict[str, Callable[[Workbench], Measured]] = {
    "builds": builds,
    "real": real,
    "check": check,
    "save": save,
    "search": search,
    "growth": growth,
    "memory": memory,
}
USUAL = ("builds", "real", "check", "save", "search")
"""Parts that are measured when nobody names any."""


def in_turns(contenders: Sequence[Contender], wish: Wish) -> list[Row]:
    """Return a row for each wanted contender, measured in turns so that all meet the same moods of the machine."""
    chosen = [contender for contender in contenders if wish.wants(contender.key)]
    runs: dict[str, list[Run]] = {contender.key: [] for contender in chosen}
    for position in range(wish.rounds):
        for contender in chosen:
            contender.before()
            run = measured(contender.command, contender.folder)
            runs[contender.key].append(run)
            wish.say(f"{position + 1}/{wish.rounds} {contender.name}: {run.seconds:.2f} s\n")
    return [Row(key=one.key, name=one.name, runs=tuple(runs[one.key]), size=size_of(one.site)) for one in chosen]


def _present(contender: Contender | None) -> list[Contender]:
    return [contender] if contender else []
