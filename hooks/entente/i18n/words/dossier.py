"""Words of the dossier of an agreement, made to be printed."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "kind.dossier": {"fr": "Dossier", "de": "Dossier", "lb": "Dossier", "en": "Dossier"},
    "dossier.kicker": {"fr": "Dossier", "de": "Dossier", "lb": "Dossier", "en": "Dossier"},
    "dossier.title": {"fr": "Dossier : {name}", "de": "Dossier: {name}", "lb": "Dossier: {name}", "en": "Dossier: {name}"},
    "dossier.lead": {
        "fr": "Tout ce que ce site sait de cette coopération, en un seul document : territoire, stratégie, actes, organes, projets et actualités.",
        "de": "Alles, was diese Website über diese Kooperation weiß, in einem Dokument: Gebiet, Strategie, Rechtsakte, Organe, Projekte und Neuigkeiten.",
        "lb": "Alles, wat dëse Site iwwer dës Kooperatioun weess, an engem Dokument: Gebitt, Strategie, Akten, Organer, Projeten an Neiegkeeten.",
        "en": "All that this site knows about this cooperation, in one document: area, strategy, acts, bodies, projects and news.",
    },
    "dossier.how": {
        "fr": "Pour le garder, imprimez cette page ou enregistrez-la en PDF avec votre navigateur.",
        "de": "Zum Aufbewahren drucken Sie diese Seite oder speichern sie mit Ihrem Browser als PDF.",
        "lb": "Fir en ze halen, dréckt dës Säit oder späichert se mat Ärem Browser als PDF.",
        "en": "To keep it, print this page or save it as a PDF with your browser.",
    },
    "dossier.link": {"fr": "Dossier à imprimer", "de": "Dossier zum Drucken", "lb": "Dossier fir ze drécken",
                     "en": "Dossier to print"},
    "dossier.made_on": {"fr": "Site généré le", "de": "Website erstellt am", "lb": "Site gemaach de", "en": "Site made on"},
    "dossier.milestones": {"fr": "Jalons : {title}", "de": "Meilensteine: {title}", "lb": "Meilesteng: {title}",
                           "en": "Milestones: {title}"},
    "dossier.milestone": {"fr": "Jalon", "de": "Meilenstein", "lb": "Meilesteen", "en": "Milestone"},
    "dossier.standing": {"fr": "Où il en est", "de": "Stand", "lb": "Stand", "en": "How it stands"},
}
