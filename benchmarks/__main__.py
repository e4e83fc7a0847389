"""`python -m benchmarks`: measures the same generated content with us and with others, in turns, and compares."""

from __future__ import annotations

import argparse
import shutil
import signal
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.parts import PARTS, USUAL, Wish, Workbench
from benchmarks.report import report
from benchmarks.results import before, keep, measured_now
from entente.model.languages import LANGUAGES


def main() -> None:
    """Measure part after part; print each as a table and keep it in `results/`."""
    wanted = arguments()
    # Whoever ends the benchmarks ends what they have started, and their folder goes.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
    folder = Path(tempfile.mkdtemp(prefix="entente-bench-"))
    wish = Wish(
        folder=folder,
        projects=wanted.size,
        languages=wanted.languages,
        rounds=wanted.rounds,
        edits=wanted.edits,
        only=wanted.only,
        say=sys.stderr.write,
    )
    try:
        bench = Workbench(wish)
        for name in wanted.parts:
            measure(name, bench, dry=wanted.dry or bool(wanted.only))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def measure(name: str, bench: Workbench, *, dry: bool) -> None:
    """Measure one part, print it, and keep it unless `dry`."""
    rows, facts = PARTS[name](bench)
    if rows or facts:
        wish = bench.wish
        part = measured_now(f"{name}-{wish.projects}", rows, facts, wish.languages, datetime.now(UTC))
        sys.stdout.write(report(part, before(part)) + "\n")
        sys.stdout.flush()
        if not dry:
            keep(part)


def arguments() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--size", type=int, default=1000, help="number of projects (default: %(default)s)")
    parser.add_argument("--languages", type=languages, default=("fr",), help="languages of our site (default: fr)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each row is measured (default: %(default)s)")
    parser.add_argument("--edits", type=int, default=5, help="how often a file is saved (default: %(default)s)")
    parser.add_argument(
        "--parts", type=parts, default=USUAL, help=f"parts, of {','.join(PARTS)} (default: the first 5)"
    )
    parser.add_argument("--growth", action="store_const", const=("growth",), dest="parts", help="only the part growth")
    parser.add_argument("--only", default="", help="regular expression: only rows whose key it finds; keeps no results")
    parser.add_argument("--dry", action="store_true", help="keep no results")
    return parser.parse_args()


def languages(text: str) -> tuple[str, ...]:
    """Return the languages that a text such as `fr,de` names; French is among them, for it is what gets edited.

    Raises:
        ArgumentTypeError: a language is not known, or French is missing.
    """
    found = tuple(text.split(","))
    if "fr" not in found or not set(found) <= set(LANGUAGES):
        raise argparse.ArgumentTypeError(f"expected languages of {','.join(LANGUAGES)} with fr, found {text}")
    return found


def parts(text: str) -> tuple[str, ...]:
    """Return the parts that a text such as `builds,save` names.

    Raises:
        ArgumentTypeError: a part is not known.
    """
    found = tuple(text.split(","))
    if not set(found) <= set(PARTS):
        raise argparse.ArgumentTypeError(f"expected parts of {','.join(PARTS)}, found {text}")
    return found


if __name__ == "__main__":
    main()
