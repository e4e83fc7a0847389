"""Outputs made when a browser asks for them, in front of a development server, always from the content as it is now."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from entente.adapters.publish import Maker
from entente.adapters.writer import SiteWriter, file_of
from entente.build import plans_by_producer
from entente.edition import Edition
from entente.incremental.ledger import Ledger
from entente.model.catalogue import Catalogue
from entente.output import Plan, Producer

WsgiApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class LiveSite:
    """The outputs of a site that nobody has asked for yet, and those that have been made and are still good."""

    def __init__(self, site: Path, prefix: str) -> None:
        self._site = site
        self._prefix = f"{prefix.rstrip('/')}/"
        self._lock = threading.RLock()
        self._producers: dict[str, Producer] = {}
        self._plans: dict[Producer, dict[str, Plan]] = {}
        self._ledger = Ledger()

    def begin(self) -> None:
        """Say that the folder of the site is empty."""
        self._ledger = Ledger()

    def show(self, catalogue: Catalogue, edition: Edition, writer: SiteWriter) -> None:
        """Take over content of which only records have changed: what they show in is made anew when asked for."""
        with self._lock:
            self._catalogue, self._edition = catalogue, edition
            self._maker = Maker(catalogue, edition, writer)
            self._plans = {}
            self._ledger.settle(catalogue)

    def settle(self, catalogue: Catalogue, edition: Edition, writer: SiteWriter, *, is_all_stale: bool) -> list[str]:
        """Take over new content, and return the URIs of all outputs.

        What is made of something that has changed is made anew when it is asked for; everything, if `is_all_stale`.

        Raises:
            ContentError: two outputs have one address.
        """
        planned = plans_by_producer(catalogue, edition)
        producers = {uri: producer for producer, group in planned.items() for uri in group}
        with self._lock:
            for uri in self._producers.keys() - producers.keys():
                writer.remove(file_of(uri))
            self._producers = producers
            self.show(catalogue, edition, writer)
            self._plans = planned
            if is_all_stale:
                self._ledger.entries.clear()
        return list(producers)

    def make(self, uri: str) -> None:
        """Write the output at `uri` unless it is there and still good; an address that is not ours is left alone."""
        with self._lock:
            plan = self._plan(uri)
            if plan is not None and not self._ledger.knows(plan):
                done = self._maker.make(0, plan)
                self._ledger.note(plan, done.reads, done.memory)

    def _plan(self, uri: str) -> Plan | None:
        """Return the plan of an output; only what makes outputs of its sort is asked, which takes less time."""
        producer = self._producers.get(uri)
        if producer is None:
            return None
        if producer not in self._plans:
            self._plans[producer] = {plan.uri: plan for plan in producer.plans(self._catalogue, self._edition)}
        return self._plans[producer].get(uri)

    def make_all(self) -> None:
        """Write every output, as a search through all of them needs it."""
        for uri in list(self._producers):
            self.make(uri)

    def in_front_of(self, app: WsgiApp) -> WsgiApp:
        """Return an application that makes what is asked for and leaves the answer to `app` (PEP 3333)."""

        def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
            path = str(environ.get("PATH_INFO", "")).encode("latin-1").decode("utf-8", "ignore")
            if path.startswith(self._prefix):
                uri = path.removeprefix(self._prefix)
                # The address without its last stroke leads to the page; a file may be asked for by its whole name.
                for form in (uri, f"{uri}/", file_of(uri) if uri else "index.html", uri.removesuffix("index.html")):
                    self.make(form)
            return app(environ, start_response)

        return answer
