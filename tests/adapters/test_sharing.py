"""How a page is passed on."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
import segno
from tests.builders import a_catalogue, a_project, an_edition

from entente.adapters.headers import framed_paths
from entente.adapters.sharing import Codes, share_of
from entente.output import Page
from entente.pages.projects import project_pages

EDITION = an_edition()


@pytest.fixture
def page() -> Page:
    pages = project_pages(a_catalogue(a_project()), EDITION)
    return next(page for page in pages if page.uri == "en/agreements/vallee/projects/pont/")


def test_page_is_sent_by_mail_with_title_and_address(page: Page) -> None:
    share = share_of(page, EDITION, Codes())
    assert share is not None
    assert share.mail_url == (
        "mailto:?subject=Bridge%20%28en%29"
        "&body=Bridge%20%28en%29%0Ahttps%3A//entente.example/en/agreements/vallee/projects/pont/%0A"
    )


def test_code_to_paste_frames_the_card_without_script(page: Page) -> None:
    share = share_of(page, EDITION, Codes())
    assert share is not None
    assert share.embed_html == (
        '<iframe src="https://entente.example/en/embed/projects/pont/" title="Bridge (en) – Entente" '
        'width="400" height="320" loading="lazy"></iframe>'
    )


def test_title_in_the_code_to_paste_is_escaped(page: Page) -> None:
    share = share_of(replace(page, title='"><script>'), EDITION, Codes())
    assert share is not None
    assert share.embed_html is not None
    assert 'title="&#34;&gt;&lt;script&gt; – Entente"' in share.embed_html


def test_security_headers_let_only_cards_be_framed(page: Page) -> None:
    assert page.embedded is not None
    assert ("/" + page.embedded).startswith(framed_paths())
    assert not ("/" + page.uri).startswith(framed_paths())


def test_page_not_meant_to_be_found_is_not_shared(page: Page) -> None:
    assert share_of(replace(page, is_listed=False), EDITION, Codes()) is None


def test_qr_code_is_kept_between_builds(tmp_path: Path) -> None:
    cache = tmp_path / "codes.json"
    first = Codes(cache)
    code = first.code("https://entente.example/fr/", "Adresse")
    first.code("https://entente.example/gone/", "Adresse")
    first.save({"https://entente.example/fr/"})
    assert list(json.loads(cache.read_text())) == ["https://entente.example/fr/"]
    cache.write_text(cache.read_text().replace("M0 0", "M9 9"))
    assert Codes(cache).code("https://entente.example/fr/", "Adresse") == code.replace("M0 0", "M9 9")


def test_qr_code_says_what_it_is() -> None:
    assert "<title>Adresse &lt;1&gt;</title>" in Codes().code("https://entente.example/", "Adresse <1>")


def test_qr_code_draws_every_dark_module_and_no_other() -> None:
    address = "https://entente.example/fr/"
    path = re.findall(r'qr__lines" d="(.*?)"', Codes().code(address, "Adresse"))[0]
    drawn = set()
    for y, row in enumerate(path.split("M0 ")[1:]):
        assert row.startswith(f"{y}.5")
        x = 0
        for step, length in re.findall(r"([hm])(\d+)", row):
            drawn |= {(x + i, y) for i in range(int(length)) if step == "h"}
            x += int(length)

    matrix = segno.make_qr(address, error="m", mask=3, boost_error=False).matrix
    assert drawn == {(x, y) for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark}
