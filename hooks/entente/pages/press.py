"""Press pages: for each agreement a presentation in four languages, figures, pictures, contact, and all as a zip."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping

from entente import urls
from entente.edition import Edition
from entente.model.agreement import Agreement
from entente.model.catalogue import Catalogue
from entente.model.languages import LANGUAGES, Language
from entente.output import File, Page, Plan, Producer, plan
from entente.pages.finish import Frame, finish
from entente.pages.press_pictures import area, mark, png, svg
from entente.pages.rendering import Rendering

_FORMS = {"svg": svg, "png": png}
# A zip has no earlier date; the same content gives the same bytes.
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


@Producer
def press_pages(catalogue: Catalogue, edition: Edition) -> Iterator[Plan]:
    """Yield, for each agreement, its pictures and the zip of all material, and in every language its press page."""
    for identifier, agreement in catalogue.agreements.items():
        for name in _picture_names(catalogue, edition, agreement):
            yield plan(urls.press_file(identifier, name), _picture, identifier, name)
        yield plan(urls.press_file(identifier, f"{identifier}.zip"), _archive, identifier)
        for language in edition.languages:
            yield plan(_press_address(agreement).uri(language), _press_page, language, identifier)


def _press_address(agreement: Agreement) -> urls.Address:
    return urls.record(agreement).below("press")


def _picture(catalogue: Catalogue, edition: Edition, identifier: str, name: str) -> File:
    content = catalogue.derive(_pictures, edition, identifier)[name]
    return File(uri=urls.press_file(identifier, name), content=content)


def _archive(catalogue: Catalogue, edition: Edition, identifier: str) -> File:
    texts = _texts(catalogue, edition, catalogue.agreements[identifier])
    content = _zip({**texts, **catalogue.derive(_pictures, edition, identifier)})
    return File(uri=urls.press_file(identifier, f"{identifier}.zip"), content=content)


def _press_page(catalogue: Catalogue, edition: Edition, language: Language, identifier: str) -> Page:
    agreement = catalogue.agreements[identifier]
    p = Rendering(catalogue, edition, language, agreement)
    title = p.t("press.title", name=p.plain(agreement.title))
    head, sections = p.sections(
        "press.html",
        record=agreement,
        title=title,
        texts=[(other, boilerplate(Rendering(catalogue, edition, other), agreement)) for other in edition.languages],
        pictures=[
            (name, urls.press_file(agreement.id, name)) for name in _picture_names(catalogue, edition, agreement)
        ],
        archive=urls.press_file(agreement.id, f"{agreement.id}.zip"),
        link=urls.link,
        projects=len(catalogue.projects_by_agreement.get(agreement.id, ())),
    )
    frame = Frame(
        address=_press_address(agreement),
        title=title,
        description=p.t("press.lead", name=p.plain(agreement.title)),
        kind="press",
        menu="agreements",
        accent=agreement.accent,
        above=(
            (p.t("kinds.agreement"), urls.index("agreements")),
            (p.plain(agreement.title), urls.record(agreement)),
        ),
    )
    return finish(p, frame, head, sections)


def boilerplate(p: Rendering, agreement: Agreement) -> tuple[str, ...]:
    """Return the paragraphs that present an agreement in the page's language: what it is, who belongs, its state."""
    communes = ", ".join(p.plain(commune.names) for commune in p.current_communes(agreement))
    kind = p.t(f"agreement-kind.{agreement.kind.value}")
    state = p.plain(agreement.state_note) or p.t(f"state.{agreement.state}.definition")
    return (
        p.t("press.what", name=p.plain(agreement.title), kind=kind),
        p.plain(agreement.summary),
        *((p.t("label", name=p.t("field.communes")) + communes + ".",) if communes else ()),
        p.t("label", name=p.t("field.state")) + state,
    )


def _texts(catalogue: Catalogue, edition: Edition, agreement: Agreement) -> dict[str, bytes]:
    """Return one text per language: presentation, figures, documents, contact, all with their addresses."""
    texts = {}
    for language in LANGUAGES:
        p = Rendering(catalogue, edition, language, agreement)
        texts[f"{agreement.id}-{language}.txt"] = ("\n\n".join(_paragraphs(p, agreement)) + "\n").encode()
    return texts


def _paragraphs(p: Rendering, agreement: Agreement) -> Iterator[str]:
    yield p.plain(agreement.title)
    yield from boilerplate(p, agreement)
    for figure in agreement.key_figures:
        number = f"{p.number(figure.number)} {p.plain(figure.unit)}".strip() if figure.number is not None else ""
        date = f" ({p.t('as_of_date')} {p.date(figure.date).striptags()})" if figure.date else ""
        sources = ", ".join(source.url or source.title or "" for source in figure.sources or agreement.sources)
        doubt = f" ({p.t('certainty.uncertain')})" if figure.certainty == "uncertain" else ""
        words = " – ".join(part for part in (number, p.plain(figure.text)) if part)
        yield p.t("label", name=p.plain(figure.label)) + words + date + doubt + f" [{sources}]"
    for document in agreement.documents:
        yield " – ".join(part for part in (p.plain(document.title), document.url or "") if part)
    for contact in agreement.contacts:
        known = (p.plain(contact.name), contact.address, contact.email, contact.phone, contact.website)
        yield p.t("label", name=p.t("field.contact")) + ", ".join(part for part in known if part)
    if p.catalogue.boundaries is not None and not p.catalogue.boundaries.exact:
        yield f"map.svg, map.png: {p.t('map.schematic')} {p.t('map.schematic.text')}"
    yield p.edition.url(urls.record(agreement).uri(p.language))
    yield p.t("press.licence", licence=p.edition.licence)


def _inside(catalogue: Catalogue, edition: Edition, agreement: Agreement) -> list[str]:
    """Return the communes to be drawn on the map of an area; none where there is no map."""
    if catalogue.boundaries is None:
        return []
    p = Rendering(catalogue, edition, edition.languages[0])
    return [commune.id for commune in p.current_communes(agreement)]


def _picture_names(catalogue: Catalogue, edition: Edition, agreement: Agreement) -> tuple[str, ...]:
    logo, drawn = ("logo.svg", "logo.png"), ("map.svg", "map.png")
    return (*logo, *drawn) if _inside(catalogue, edition, agreement) else logo


def _pictures(catalogue: Catalogue, edition: Edition, identifier: str) -> Mapping[str, bytes]:
    pictures, agreement = {"logo": mark(edition.site_name)}, catalogue.agreements[identifier]
    inside = _inside(catalogue, edition, agreement)
    if catalogue.boundaries is not None and inside:
        title = agreement.title.in_language(edition.languages[0])
        pictures["map"] = area(catalogue.boundaries, inside, agreement.accent, title)
    return {f"{name}.{form}": draw(picture) for name, picture in pictures.items() for form, draw in _FORMS.items()}


def _zip(files: Mapping[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, data in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, _ZIP_DATE), data, zipfile.ZIP_DEFLATED)
    return content.getvalue()
