"""The one list of what produces pages."""

from __future__ import annotations

from entente.output import Producer
from entente.pages.agenda import agenda_pages
from entente.pages.agreements import agreement_pages
from entente.pages.colophon import colophon_pages
from entente.pages.communes import commune_pages
from entente.pages.coverage import coverage_pages
from entente.pages.dossier import dossier_pages
from entente.pages.embed import embedded_cards
from entente.pages.entry import entry_page, moved_records
from entente.pages.follow import follow_pages
from entente.pages.general import general_pages
from entente.pages.home import home_pages
from entente.pages.knowledge import knowledge_pages
from entente.pages.listings import listing_pages
from entente.pages.map_page import map_pages
from entente.pages.news import news_pages
from entente.pages.participation import participation_pages
from entente.pages.press import press_pages
from entente.pages.project_index import project_index_pages
from entente.pages.project_lists import project_list_pages
from entente.pages.projects import project_pages
from entente.pages.search import search_pages
from entente.pages.statement import statement_pages
from entente.pages.strategy import strategy_pages
from entente.pages.timeline import timeline_pages

PAGES: tuple[Producer, ...] = (
    statement_pages,
    colophon_pages,
    entry_page,
    moved_records,
    home_pages,
    general_pages,
    agreement_pages,
    dossier_pages,
    strategy_pages,
    coverage_pages,
    timeline_pages,
    project_index_pages,
    project_list_pages,
    project_pages,
    news_pages,
    agenda_pages,
    follow_pages,
    embedded_cards,
    press_pages,
    commune_pages,
    map_pages,
    listing_pages,
    participation_pages,
    knowledge_pages,
    search_pages,
)
