"""The form's configuration says of every kind of record what the models say."""

from pathlib import Path
from typing import Any

import pytest
from mkdocs.exceptions import PluginError

from entente.adapters.forms import form_headers, form_settings, write_forms
from entente.forms.fields import KNOWN, ORIGINAL
from entente.forms.site import FormSettings, configuration, form_policy
from entente.load.content import load_content
from entente.model.catalogue import Catalogue
from entente.model.kinds import KINDS

GITLAB = FormSettings(backend={"name": "gitlab", "repo": "groupe/entente"}, language="fr")


@pytest.fixture(scope="module")
def catalogue(root: Path) -> Catalogue:
    """The golden content."""
    return load_content(root / "tests" / "golden" / "content").catalogue


@pytest.fixture(scope="module")
def collections(catalogue: Catalogue) -> dict[str, dict[str, Any]]:
    """Collections of the form by name."""
    return {one["name"]: one for one in configuration(catalogue, GITLAB)["cms"]["collections"]}


def field(fields: list[dict[str, Any]], path: str) -> dict[str, Any]:
    """The field at a path such as `pictures.file`."""
    first, _, rest = path.partition(".")
    found = next(one for one in fields if one["name"] == first)
    return field(found["fields"], rest) if rest else found


def without_words(found: dict[str, Any]) -> dict[str, Any]:
    """A field without what it says to people."""
    return {key: value for key, value in found.items() if key not in ("hint", "label")}


def test_every_kind_has_a_form_and_projects_and_news_have_one_for_each_agreement(
    catalogue: Catalogue, collections: dict[str, dict[str, Any]]
) -> None:
    expected = []
    for kind in KINDS:
        in_agreement = "<agreement>" in kind.pattern
        expected += [f"{kind.collection}-{one}" for one in catalogue.agreements] if in_agreement else [kind.collection]
    assert sorted(collections) == sorted(expected)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_form_has_every_field_of_the_record(kind: Any, collections: dict[str, dict[str, Any]]) -> None:
    form = next(one for one in collections.values() if one["format"] == f"entente-{kind.name}")
    expected = {*kind.fields, KNOWN, ORIGINAL} - {"id"}
    assert {one["name"] for one in form["fields"]} == expected


def test_reference_is_picked_among_the_records(collections: dict[str, dict[str, Any]]) -> None:
    fields = next(one for name, one in collections.items() if name.startswith("projects-"))["fields"]
    assert without_words(field(fields, "communes")) == {
        "name": "communes",
        "widget": "relation",
        "collection": "communes",
        "value_field": "{{slug}}",
        "display_fields": ["names.fr"],
        "search_fields": ["names.fr"],
        "multiple": True,
        "required": False,
    }


def test_picture_is_chosen_from_the_folder_of_its_agreement_and_needs_its_alternative(
    collections: dict[str, dict[str, Any]],
) -> None:
    name, form = next((name, one) for name, one in collections.items() if name.startswith("projects-"))
    agreement = name.removeprefix("projects-")
    assert (form["folder"], form["media_folder"], form["public_folder"]) == (
        f"content/agreements/{agreement}/projects",
        f"/content/agreements/{agreement}/media",
        "media",
    )
    assert without_words(field(form["fields"], "pictures.file")) == {
        "name": "file",
        "widget": "image",
        "required": True,
    }
    alternative = field(form["fields"], "pictures.alternative")
    assert (alternative["required"], [one["name"] for one in alternative["fields"]]) == (True, ["fr", "de", "lb", "en"])


def test_words_are_those_of_the_language(catalogue: Catalogue) -> None:
    german = FormSettings(backend=GITLAB.backend, language="de")
    found = configuration(catalogue, german)
    theme = next(one for one in found["cms"]["collections"] if one["name"] == "themes")
    assert (found["interface"], theme["label"], field(theme["fields"], "title")["label"]) == ("de", "Themen", "Titel")


def test_page_may_talk_to_its_own_server_and_to_where_the_files_are_kept() -> None:
    assert form_policy(GITLAB) == (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        "media-src 'self' blob:; font-src 'self'; connect-src 'self' blob: data: https://gitlab.com; "
        "frame-src 'self' blob:; worker-src 'self' blob:; base-uri 'none'; form-action 'none'"
    )


@pytest.mark.parametrize(
    ("backend", "origins"),
    [
        ({"name": "gitlab"}, "https://gitlab.com"),
        ({"name": "gitlab", "base_url": "https://git.example.lu/x"}, "https://git.example.lu"),
        ({"name": "github"}, "https://api.github.com"),
        (
            {"name": "github", "base_url": "https://auth.example.lu"},
            "https://api.github.com https://auth.example.lu",
        ),
        (
            {"name": "gitlab", "base_url": "https://git.example.lu", "api_root": "https://api.example.lu/v4"},
            "https://api.example.lu https://git.example.lu",
        ),
    ],
)
def test_origins_are_those_of_the_setting(backend: dict[str, str], origins: str) -> None:
    said = form_policy(FormSettings(backend=backend, language="fr"))
    assert said.partition("connect-src 'self' blob: data: ")[2].partition(";")[0] == origins


def test_headers_take_back_what_all_other_pages_say() -> None:
    assert form_headers(GITLAB) == (
        "/admin/*\n  ! Content-Security-Policy\n  ! Cross-Origin-Opener-Policy\n"
        f"  Content-Security-Policy: {form_policy(GITLAB)}; frame-ancestors 'none'\n"
        "  Cross-Origin-Opener-Policy: same-origin-allow-popups\n"
    )


@pytest.mark.parametrize("extra", [{}, {"entente": None}, {"entente": {"forms": None}}])
def test_there_is_no_form_unless_the_site_asks_for_it(extra: dict[str, Any]) -> None:
    assert form_settings(extra, "fr") is None


@pytest.mark.parametrize("forms", [True, "gitlab", {"name": "gitlab"}, {"repo": "groupe/entente"}])
def test_setting_that_does_not_say_where_the_files_are_is_refused(forms: Any) -> None:
    with pytest.raises(PluginError) as refused:
        form_settings({"entente": {"forms": forms}}, "fr")
    assert str(refused.value) == (
        "Dans mkdocs.yml, «\u00a0forms\u00a0» attend au moins name (gitlab, github …) et repo (groupe/depot)."
    )


def test_editor_that_was_not_fetched_is_asked_for(catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(PluginError) as refused:
        write_forms(tmp_path / "site", tmp_path / "nothing", catalogue, GITLAB)
    assert str(refused.value) == (
        "Les formulaires sont demandés dans mkdocs.yml, mais l'éditeur n'est pas là. "
        "Une fois, avec npm\u00a0: .venv/bin/python tools/forms.py"
    )
    assert not (tmp_path / "site").exists()


def test_no_picture_agency_is_offered(catalogue: Catalogue) -> None:
    assert configuration(catalogue, GITLAB)["cms"]["media_libraries"]["stock_assets"] is False
