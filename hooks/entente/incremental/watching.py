"""A catalogue that notes what is read from it while an output is made."""

from __future__ import annotations

from collections.abc import Callable, Hashable, ItemsView, Iterator, KeysView, Mapping, ValuesView
from contextlib import contextmanager
from types import MethodType
from typing import Any, TypeVar, cast

from entente.model.catalogue import Catalogue
from entente.model.languages import LANGUAGES

T = TypeVar("T")
D = TypeVar("D")
Read = tuple[str, str]
"""Field or index of the catalogue, and the key that was asked for; `WHOLE` when all of it was."""
WHOLE = "*"


class Reads:
    """Notes reads; what is noted inside a collection belongs to all collections around it, too."""

    def __init__(self) -> None:
        self._open: list[set[Read]] = []
        self._same: dict[Read, Read] = {}

    def add(self, name: str, key: str) -> None:
        """Note that `key` of the field or index `name` was read."""
        if self._open:
            read = (name, key)
            self._open[-1].add(self._same.setdefault(read, read))

    def extend(self, reads: frozenset[Read]) -> None:
        """Note several reads."""
        if self._open:
            self._open[-1] |= reads

    @contextmanager
    def collected(self) -> Iterator[set[Read]]:
        """Give the set into which everything read in the `with` block is noted."""
        found: set[Read] = set()
        self._open.append(found)
        try:
            yield found
        finally:
            self._open.pop()
            if self._open:
                self._open[-1] |= found


class _WatchedMapping(Mapping[str, Any]):
    """A field or an index of the catalogue."""

    def __init__(self, name: str, mapping: Mapping[str, Any], reads: Reads) -> None:
        self._name, self._mapping, self._reads = name, mapping, reads

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 – whatever the catalogue holds
        self._reads.add(self._name, key)
        return self._mapping[key]

    def get(self, key: str, default: D | None = None) -> Any | D | None:  # noqa: ANN401
        self._reads.add(self._name, key)
        return self._mapping.get(key, default)

    def __contains__(self, key: object) -> bool:
        self._reads.add(self._name, str(key))
        return key in self._mapping

    def _whole(self) -> Mapping[str, Any]:
        self._reads.add(self._name, WHOLE)
        return self._mapping

    def __iter__(self) -> Iterator[str]:
        return iter(self._whole())

    def __len__(self) -> int:
        return len(self._whole())

    def keys(self) -> KeysView[str]:
        return self._whole().keys()

    def values(self) -> ValuesView[Any]:
        return self._whole().values()

    def items(self) -> ItemsView[str, Any]:
        return self._whole().items()


class _WatchedCatalogue:
    """Looks like a catalogue and notes what is asked of it.

    Indexes are built from the catalogue itself, unseen: what is noted is the part of the index that is read. Of what is
    derived for a language, only the answers for one are kept, as all entries of all feeds would fill the memory.
    """

    def __init__(self, catalogue: Catalogue, reads: Reads) -> None:
        self._catalogue, self._reads = catalogue, reads
        self._answers: dict[str | None, dict[tuple[Any, ...], tuple[Any, frozenset[Read]]]] = {None: {}}

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 – whatever the catalogue holds
        value = getattr(self._catalogue, name)
        if isinstance(value, Mapping):
            # From now on the attribute is there, and this method is not asked any more.
            watched = self.__dict__[name] = _WatchedMapping(name, value, self._reads)
            return watched
        if isinstance(value, MethodType):
            return MethodType(value.__func__, self)
        self._reads.add(name, WHOLE)
        return value

    def derive(self, function: Callable[..., T], *arguments: Hashable) -> T:
        """Answer as `Catalogue.derive`; whoever asks has read all that the answer was made from."""
        key = (function, *arguments)
        answers = self._answers_in(next((str(one) for one in arguments if one in LANGUAGES), None))
        if key not in answers:
            with self._reads.collected() as found:
                answer = function(self, *arguments)
            answers[key] = answer, frozenset(found)
        answer, reads = answers[key]
        self._reads.extend(reads)
        return cast(T, answer)

    def _answers_in(self, language: str | None) -> dict[tuple[Any, ...], tuple[Any, frozenset[Read]]]:
        if language not in self._answers:
            self._answers = {None: self._answers[None], language: {}}
        return self._answers[language]


def watched(catalogue: Catalogue, reads: Reads) -> Catalogue:
    """Return what stands for `catalogue` and notes in `reads` what is read from it."""
    return cast(Catalogue, _WatchedCatalogue(catalogue, reads))
