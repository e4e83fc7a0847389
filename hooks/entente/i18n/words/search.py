"""Words of the search page: its filters, and the list of everything from A to Z."""

WORDS: dict[str, dict[str, str]] = {
    "search.filter.kind": {"fr": "Type de page", "de": "Art der Seite", "lb": "Aart vun der Säit", "en": "Kind of page"},
    "search.filter.agreement": {"fr": "Coopération", "de": "Kooperation", "lb": "Kooperatioun", "en": "Cooperation"},
    "search.filter.commune": {"fr": "Commune", "de": "Gemeinde", "lb": "Gemeng", "en": "Commune"},
    "search.filter.theme": {"fr": "Thème", "de": "Thema", "lb": "Thema", "en": "Theme"},
    "search.filter.phase": {"fr": "Phase", "de": "Phase", "lb": "Phas", "en": "Phase"},
    "search.a_to_z.lead": {
        "fr": "Sans rien chercher : tout ce qui a une page ici, par ordre alphabétique.",
        "de": "Ohne zu suchen: alles, was hier eine Seite hat, nach dem Alphabet.",
        "lb": "Ouni ze sichen: alles, wat hei eng Säit huet, nom Alphabet.",
        "en": "Without searching: everything that has a page here, in alphabetical order.",
    },
    "search.a_to_z.projects": {
        "fr": "Les projets sont trop nombreux pour cette liste :",
        "de": "Die Projekte sind zu zahlreich für diese Liste:",
        "lb": "Et si méi Projeten, wéi op dës Lëscht passen:",
        "en": "There are too many projects for this list:",
    },
    "search.a_to_z.news": {
        "fr": "Les actualités sont rangées par année :",
        "de": "Die Meldungen sind nach Jahren geordnet:",
        "lb": "D’Neiegkeete sinn no Joer zortéiert:",
        "en": "News is arranged by year:",
    },
    "section.overviews": {"fr": "Vues d’ensemble", "de": "Übersichten", "lb": "Iwwersiichten", "en": "Overviews"},
}
