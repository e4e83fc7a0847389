"""No page breaks a rule that axe can see: one page of each kind, in the light and the dark, wide and narrow."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.site.conftest import Open
from tools.audit import AXE

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(
    scheme: str, width: int, one_of_each: Mapping[str, Mapping[str, str]], visit: Open
) -> None:
    seen = visit("fr/", width=width, scheme=scheme)
    root = seen.page.url.removesuffix("fr/")
    axe, found = Axe(), {}
    for uris in one_of_each.values():
        seen.page.goto(root + uris["fr"])
        for violation in axe.run(seen.page, options=AXE).response["violations"]:
            found[uris["fr"], violation["id"]] = [node["html"][:200] for node in violation["nodes"]][:3]

    assert found == {}
