"""Words of the page frame (header, search, footer, error page) in the four languages of the site."""

WORDS: dict[str, dict[str, str]] = {
    # Head: the form Open Graph asks for, language_TERRITORY (https://ogp.me/#metadata).
    "og_locale": {"fr": "fr_LU", "de": "de_LU", "lb": "lb_LU", "en": "en_GB"},
    # Header
    "skip_to_content": {
        "fr": "Aller au contenu",
        "de": "Zum Inhalt springen",
        "lb": "Bei den Inhalt sprangen",
        "en": "Skip to content",
    },
    "home": {"fr": "Accueil", "de": "Startseite", "lb": "Startsäit", "en": "Home"},
    "menu": {"fr": "Menu", "de": "Menü", "lb": "Menü", "en": "Menu"},
    "main_navigation": {
        "fr": "Navigation principale",
        "de": "Hauptnavigation",
        "lb": "Haaptnavigatioun",
        "en": "Main navigation",
    },
    "language_switch": {"fr": "Langue", "de": "Sprache", "lb": "Sprooch", "en": "Language"},
    "dark_scheme": {
        "fr": "Affichage sombre",
        "de": "Dunkle Darstellung",
        "lb": "Donkel Duerstellung",
        "en": "Dark display",
    },
    "breadcrumbs": {"fr": "Fil d’Ariane", "de": "Brotkrumen", "lb": "Navigatiounswee", "en": "Breadcrumbs"},
    "on_this_page": {"fr": "Sur cette page", "de": "Auf dieser Seite", "lb": "Op dëser Säit", "en": "On this page"},
    # Search
    "search": {"fr": "Rechercher", "de": "Suchen", "lb": "Sichen", "en": "Search"},
    "search_site": {
        "fr": "Rechercher sur le site",
        "de": "Website durchsuchen",
        "lb": "Um Site sichen",
        "en": "Search this site",
    },
    "search_results": {"fr": "Résultats", "de": "Ergebnisse", "lb": "Resultater", "en": "Results"},
    "search_filter": {"fr": "Afficher", "de": "Anzeigen", "lb": "Weisen", "en": "Show"},
    "search_filter_all": {"fr": "Tout", "de": "Alles", "lb": "Alles", "en": "Everything"},
    "search_none": {
        "fr": "Aucun résultat pour « {query} »",
        "de": "Keine Ergebnisse für „{query}“",
        "lb": "Kee Resultat fir „{query}“",
        "en": "No results for “{query}”",
    },
    "search_one": {
        "fr": "1 résultat pour « {query} »",
        "de": "1 Ergebnis für „{query}“",
        "lb": "1 Resultat fir „{query}“",
        "en": "1 result for “{query}”",
    },
    "search_many": {
        "fr": "{count} résultats pour « {query} »",
        "de": "{count} Ergebnisse für „{query}“",
        "lb": "{count} Resultater fir „{query}“",
        "en": "{count} results for “{query}”",
    },
    "search_all_results": {
        "fr": "Voir tous les résultats",
        "de": "Alle Ergebnisse ansehen",
        "lb": "All d’Resultater weisen",
        "en": "See all results",
    },
    "search_more": {
        "fr": "Afficher plus de résultats",
        "de": "Weitere Ergebnisse anzeigen",
        "lb": "Méi Resultater weisen",
        "en": "Show more results",
    },
    "search_failed": {
        "fr": "La recherche n’a pas pu être chargée. Le menu mène à toutes les pages.",
        "de": "Die Suche konnte nicht geladen werden. Über das Menü sind alle Seiten erreichbar.",
        "lb": "D’Sich konnt net geluede ginn. Iwwer de Menü kommt Dir op all d’Säiten.",
        "en": "The search could not be loaded. All pages can be reached through the menu.",
    },
    "search_needs_script": {
        "fr": "La recherche a besoin de JavaScript. Sans lui, le menu mène à toutes les pages.",
        "de": "Die Suche braucht JavaScript. Ohne JavaScript sind alle Seiten über das Menü erreichbar.",
        "lb": "D’Sich brauch JavaScript. Ouni JavaScript kommt Dir iwwer de Menü op all d’Säiten.",
        "en": "Search needs JavaScript. Without it, all pages can be reached through the menu.",
    },
    # End of the page and footer
    "about_this_page": {
        "fr": "À propos de cette page",
        "de": "Über diese Seite",
        "lb": "Iwwer dës Säit",
        "en": "About this page",
    },
    "as_of": {
        "fr": "État des informations : {date}",
        "de": "Stand der Angaben: {date}",
        "lb": "Stand vun den Informatiounen: {date}",
        "en": "Information as of {date}",
    },
    "report": {
        "fr": "Signaler une erreur par courriel",
        "de": "Einen Fehler per E-Mail melden",
        "lb": "E Feeler per E-Mail mellen",
        "en": "Report a mistake by email",
    },
    "edit": {
        "fr": "Proposer une modification",
        "de": "Eine Änderung vorschlagen",
        "lb": "Eng Ännerung proposéieren",
        "en": "Suggest a change",
    },
    "feeds": {"fr": "Abonnements", "de": "Abonnements", "lb": "Abonnementer", "en": "Subscriptions"},
    "footer_navigation": {
        "fr": "Informations sur le site",
        "de": "Informationen zur Website",
        "lb": "Informatiounen iwwer de Site",
        "en": "About this site",
    },
    "built_on": {
        "fr": "Site généré le {date}",
        "de": "Website erstellt am {date}",
        "lb": "Site generéiert den {date}",
        "en": "Site built on {date}",
    },
    "no_tracking": {
        "fr": "Sans cookie, sans mesure d’audience, sans contenu de tiers.",
        "de": "Ohne Cookies, ohne Besuchermessung, ohne Inhalte Dritter.",
        "lb": "Ouni Cookien, ouni Moossung vun de Besicher, ouni Inhalter vun Drëtten.",
        "en": "No cookies, no visitor measurement, no third-party content.",
    },
    # Page not found
    "not_found": {
        "fr": "Page introuvable",
        "de": "Seite nicht gefunden",
        "lb": "Säit net fonnt",
        "en": "Page not found",
    },
    "not_found_text": {
        "fr": "Cette adresse ne mène à aucune page. Elle a peut-être été mal recopiée, ou la page a changé de place.",
        "de": "Unter dieser Adresse gibt es keine Seite. Vielleicht ist ein Tippfehler darin, oder die Seite ist umgezogen.",
        "lb": "Op dëser Adress gëtt et keng Säit. Vläicht ass en Tippfeeler dran, oder d’Säit ass geplënnert.",
        "en": "There is no page at this address. It may contain a typing mistake, or the page may have moved.",
    },
    "not_found_ways": {
        "fr": "Ce que ce site contient",
        "de": "Was diese Website enthält",
        "lb": "Wat op dësem Site steet",
        "en": "What is on this site",
    },
    "not_found_home": {
        "fr": "Aller à la page d’accueil",
        "de": "Zur Startseite",
        "lb": "Op d’Startsäit goen",
        "en": "Go to the home page",
    },
    "footnote.back": {
        "fr": "Retour à l’appel de la note",
        "de": "Zurück zum Verweis auf Anmerkung",
        "lb": "Zréck bei de Verweis op d’Notiz",
        "en": "Back to the reference to note",
    },
}
