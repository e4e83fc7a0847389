"""`python -m benchmarks`: builds the same generated content with us and with others, in turns, and compares."""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.contenders import Contender, hugo, material, ours, zensical
from benchmarks.content import Size, write_content
from benchmarks.measure import Run, measured, size_of, summary
from benchmarks.report import Row, table, write_report
from entente.adapters.settings import edition_of
from entente.build import load_catalogue, produce
from entente.output import Page

PROJECT = Path(__file__).resolve().parent.parent
RESULTS = PROJECT / "benchmarks" / "results"
Say = Callable[[str], object]


def main() -> None:
    """Measure, print the table, and write `results/latest.json` and a line of `results/history.jsonl`."""
    wanted = arguments()
    folder = Path(tempfile.mkdtemp(prefix="entente-bench-"))
    say = sys.stderr.write
    try:
        contenders = prepared(folder, wanted.size, tuple(wanted.languages.split(",")), wanted.only, say)
        rows = rounds(contenders, wanted.rounds, say)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(table(rows) + "\n")
    if not wanted.dry:
        write_report(RESULTS, rows, size=wanted.size, languages=wanted.languages, when=datetime.now(UTC))


def arguments() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--size", type=int, default=1000, help="number of projects (default: %(default)s)")
    parser.add_argument("--languages", default="fr", help="languages of our site, such as fr,de (default: fr)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is measured (default: %(default)s)")
    parser.add_argument("--only", default="", help="regular expression: measure only the rows whose name it finds")
    parser.add_argument("--dry", action="store_true", help="write no results")
    return parser.parse_args()


def prepared(folder: Path, size: int, languages: tuple[str, ...], only: str, say: Say) -> list[Contender]:
    """Return all contenders that `only` names, their folders ready."""
    say(f"Writing the content of {size} projects …\n")
    content = folder / "generated" / "content"
    write_content(content, Size(projects=size), PROJECT / "content" / "reference")
    rows = ours(PROJECT, folder / "ours", content, languages)
    edition = edition_of("Entente", None, {"entente": {"languages": languages}}, {"SOURCE_DATE_EPOCH": "1795435200"})
    pages = [output for output in produce(load_catalogue(content), edition) if isinstance(output, Page)]
    if re.search(only, "MkDocs + Material, ready-made Markdown"):
        rows.append(material(folder / "material", pages))
    if re.search(only, "Hugo, pages as heavy"):
        first = hugo(folder / "hugo", pages, frame_of(rows[0], next(p for p in pages if p.kind == "project")))
        rows += [first] if first else []
    if re.search(only, "Zensical on our export"):
        rows += zensical(folder / "ours", folder / "zensical")
    return [row for row in rows if re.search(only, row.name)]


def frame_of(contender: Contender, page: Page) -> str:
    """Return the frame of our built page, with `@TITLE@` and `@CONTENT@` in the place of its own."""
    measured(contender.command, contender.folder)
    html = (contender.site / page.uri / "index.html").read_text(encoding="utf-8")
    html = re.sub(r"<title>.*?</title>", "<title>@TITLE@</title>", html, count=1)
    return re.sub(r"(<main\b[^>]*>).*</main>", r"\1@CONTENT@</main>", html, count=1, flags=re.DOTALL)


def rounds(contenders: list[Contender], number: int, say: Say) -> list[Row]:
    """Return a row for each contender, measured in turns so that all meet the same moods of the machine."""
    runs: dict[str, list[Run]] = {contender.name: [] for contender in contenders}
    sizes = {}
    for position in range(number):
        for contender in contenders:
            contender.before()
            run = measured(contender.command, contender.folder)
            runs[contender.name].append(run)
            say(f"{position + 1}/{number} {contender.name}: {run.seconds:.2f} s\n")
            sizes.setdefault(contender.name, size_of(contender.site))
    return [Row(name=name, summary=summary(found), size=sizes[name]) for name, found in runs.items()]


if __name__ == "__main__":
    main()
