"""One YAML file read into plain data, keeping the place of every value and refusing what editors never mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import yaml
from yaml.cyaml import CParser  # type: ignore[attr-defined]

from entente.errors import ContentError, Problem
from entente.load.slips import glued_values
from entente.load.syntax import after_failure, always_wrong, decode, explain_syntax, specials, too_deep

Location = tuple[str | int, ...]
Place = tuple[int, int]
PlainContent = tuple[Any, Mapping[Location, Mapping[str, Any]]]

# So many fields of a record that stand a second time are no slip, but a copy.
_PASTED = 3
PROVENANCE_KEYS = frozenset(("value", "sources", "as_of", "certainty", "note"))
_NULL = frozenset(("", "~", "null", "Null", "NULL"))


_BEFORE_PARSING = (always_wrong, too_deep, specials, glued_values)


class _Composer(CParser):
    """libyaml's parser without any resolver: every plain scalar stays text and the field decides what it is."""

    def resolve(self, kind: type[yaml.Node], _value: Any, _implicit: Any) -> str:
        return kind.__name__

    def descend_resolver(self, _node: Any, _index: Any) -> None:
        """Do nothing: there are no paths to follow."""

    def ascend_resolver(self) -> None:
        """Do nothing: there are no paths to follow."""


@dataclass(frozen=True, kw_only=True)
class Document:
    """The data of one file, the provenance written beside single values, and where each value stands."""

    path: str
    text: str
    data: Any
    provenance: Mapping[Location, Mapping[str, Any]]

    @cached_property
    def root(self) -> yaml.Node:
        """Return the nodes of the file, parsed again: only what has a problem is asked for its places."""
        return _compose(self.text, self.path)

    @cached_property
    def places(self) -> Mapping[Location, Place]:
        """Return line and column (from 1) of every value by its location in `data`."""
        return dict(_places(self.root, (), keys=False))

    @cached_property
    def key_places(self) -> Mapping[Location, Place]:
        """Return line and column (from 1) of the name of every field by its location in `data`."""
        return dict(_places(self.root, (), keys=True))

    def line(self, number: int) -> str:
        """Return line `number` (from 1) of the file, without its line end."""
        lines = self.text.splitlines()
        return lines[number - 1] if 0 < number <= len(lines) else ""


def read_document(raw: bytes, path: str) -> Document:
    """Return the data of a YAML 1.2 file as text, lists and maps; `path` names it in problems.

    Raises:
        ContentError: the file is not UTF-8, not one YAML document, or uses what is refused here:
            a field written twice, anchors, tags, unresolved merge conflicts, control characters.
    """
    text = decode(raw, path)
    found = next(filter(None, (list(check(text, path)) for check in _BEFORE_PARSING)), None)
    if found:
        raise ContentError(found)
    root = _compose(text, path)
    walker = _Walk(path)
    try:
        data = walker.value(root, ())
    except RecursionError:  # hundreds of brackets within each other: nobody means that
        raise ContentError([Problem(path=path, code="yaml-unreadable")]) from None
    if walker.problems:
        raise ContentError(_copied(walker.problems))
    return Document(path=path, text=text, data=data, provenance=walker.provenance)


def read_plainly(files: Sequence[tuple[bytes, str]]) -> list[PlainContent | None]:
    """Return data and provenance of each file, given as bytes and path; None where `read_document` finds a problem."""
    result: list[PlainContent | None] = []
    for raw, path in files:
        try:
            document = read_document(raw, path)
        except ContentError:
            result.append(None)
        else:
            result.append((document.data, document.provenance))
    return result


def read_root(raw: bytes, path: str) -> yaml.Node:
    """Return the root of a file that `read_document` accepts, without looking for problems again.

    Raises:
        ContentError: the file cannot be parsed.
    """
    return _compose(decode(raw, path), path)


def _compose(text: str, path: str) -> yaml.Node:
    composer = _Composer(text)
    try:
        root = composer.get_single_node()
    except yaml.MarkedYAMLError as error:
        raise ContentError(list(after_failure(text, path)) or [explain_syntax(error, text, path)]) from None
    except (yaml.reader.ReaderError, RecursionError):
        raise ContentError([Problem(path=path, code="yaml-unreadable")]) from None
    finally:
        composer.dispose()
    if root is None:
        raise ContentError([Problem(path=path, code="file-empty")])
    if not isinstance(root, yaml.MappingNode):
        raise ContentError(list(after_failure(text, path)) or [Problem(path=path, code="file-not-fields")])
    return root


def _copied(problems: Sequence[Problem]) -> Sequence[Problem]:
    """Return the problems; a record that was pasted a second time below itself is told as one."""
    again = [problem for problem in problems if problem.code == "yaml-duplicate" and "." not in problem.field]
    if len(again) < _PASTED:
        return problems
    copy = replace(again[0], code="record-twice", field="", found={"number": str(len(again)), **again[0].found})
    return [copy, *(problem for problem in problems if problem not in again)]


class _Walk:
    """Turns nodes into data in one pass, collecting problems and provenance on the way."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.provenance: dict[Location, Mapping[str, Any]] = {}

    def value(self, node: yaml.Node, location: Location) -> Any:
        if isinstance(node, yaml.ScalarNode):
            return None if not node.style and node.value in _NULL else node.value
        if isinstance(node, yaml.MappingNode):
            return self._map(node, location)
        return [self.value(child, (*location, index)) for index, child in enumerate(node.value)]

    def _map(self, node: yaml.MappingNode, location: Location) -> Any:
        if _is_provenance(node):
            return self._with_provenance(node, location)
        result: dict[str, Any] = {}
        first_lines: dict[str, int] = {}
        for key, child in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else None
            if name is None:
                self._report(key, "yaml-key", location)
            elif name in result:
                self._report(key, "yaml-duplicate", (*location, name), first=str(first_lines[name]))
            else:
                first_lines[name] = key.start_mark.line + 1
                result[name] = self.value(child, (*location, name))
        return result

    def _with_provenance(self, node: yaml.MappingNode, location: Location) -> Any:
        fields: dict[str, yaml.Node] = {}
        first_lines: dict[str, int] = {}
        for key, child in node.value:
            if key.value in fields:
                self._report(key, "yaml-duplicate", (*location, key.value), first=str(first_lines[key.value]))
            else:
                first_lines[key.value] = key.start_mark.line + 1
                fields[key.value] = child
        self.provenance[location] = {
            name: self.value(child, (*location, name)) for name, child in fields.items() if name != "value"
        }
        return self.value(fields["value"], location)

    def _report(self, node: yaml.Node, code: str, location: Location, **found: str) -> None:
        mark = node.start_mark
        self.problems.append(
            Problem(
                path=self.path,
                line=mark.line + 1,
                column=mark.column + 1,
                field=dotted(location),
                code=code,
                found=found,
            )
        )


def _is_provenance(node: yaml.MappingNode) -> bool:
    names = {key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)}
    return "value" in names and names <= PROVENANCE_KEYS


def dotted(location: Location) -> str:
    """Return a location as a dotted path such as `budget.0.amount`."""
    return ".".join(map(str, location))


def _places(node: yaml.Node, location: Location, *, keys: bool) -> Iterator[tuple[Location, Place]]:
    if not keys or location == ():
        yield location, (node.start_mark.line + 1, node.start_mark.column + 1)
    if isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            yield from _places(child, (*location, index), keys=keys)
    elif isinstance(node, yaml.MappingNode):
        unwrap = _is_provenance(node)
        for key, child in node.value:
            inner = location if unwrap and key.value == "value" else (*location, key.value)
            if keys:
                yield inner, (key.start_mark.line + 1, key.start_mark.column + 1)
            yield from _places(child, inner, keys=keys) if inner or not keys else ()


def place_in(root: yaml.Node, location: Location) -> Place:
    """Return line and column (from 1) of the value at `location` below `root`, or of the nearest above that is there.

    It finds what `Document.places` holds without making the places of all other values.
    """
    node = root
    for part in location:
        node = _child(node, part) or node
    while isinstance(node, yaml.MappingNode) and _is_provenance(node):
        node = next(child for key, child in node.value if key.value == "value")
    return node.start_mark.line + 1, node.start_mark.column + 1


def _child(node: yaml.Node, part: str | int) -> yaml.Node | None:
    """Return the value of a field or the item of a list, looking through the provenance around it."""
    if isinstance(node, yaml.SequenceNode):
        items: list[yaml.Node] = node.value
        return items[part] if isinstance(part, int) and 0 <= part < len(items) else None
    if not isinstance(node, yaml.MappingNode):
        return None
    unwrap = _is_provenance(node)
    found: yaml.Node | None = None
    for key, child in node.value:
        if unwrap and key.value == "value":
            found = _child(child, part) or found
        elif key.value == part:
            found = child
    return found
