"""What the form editor says."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "forms.title": {"fr": "Rédaction", "de": "Redaktion", "lb": "Redaktioun", "en": "Editing"},
    "forms.wait": {"fr": "Les formulaires ont besoin de JavaScript. Tout peut aussi s'écrire directement dans les fichiers.", "de": "Die Formulare brauchen JavaScript. Alles lässt sich auch direkt in die Dateien schreiben.", "lb": "D'Formulairë brauche JavaScript. Alles kann een och direkt an d'Fichiere schreiwen.", "en": "The forms need JavaScript. Everything can also be written directly into the files."},
    "forms.languages": {"fr": "Langue des textes", "de": "Sprache der Texte", "lb": "Sprooch vun den Texter", "en": "Language of texts"},
    "forms.all_languages": {"fr": "toutes", "de": "alle", "lb": "all", "en": "all"},
    "forms.true": {"fr": "oui", "de": "ja", "lb": "jo", "en": "yes"},
    "forms.false": {"fr": "non", "de": "nein", "lb": "nee", "en": "no"},
    "forms.number": {"fr": "Un nombre s'écrit en chiffres, sans espace, avec un point : 1250.50", "de": "Eine Zahl schreibt man in Ziffern, ohne Leerzeichen, mit Punkt: 1250.50", "lb": "Eng Zuel schreift een an Zifferen, ouni Espace, mat engem Punkt: 1250.50", "en": "A number is written in digits, without spaces, with a point: 1250.50"},
    "forms.field": {"fr": "Champ", "de": "Feld", "lb": "Feld", "en": "Field"},
    "forms.known": {"fr": "Valeurs avec leur propre source", "de": "Werte mit eigener Quelle", "lb": "Wäerter mat enger eegener Quell", "en": "Values with a source of their own"},
    "forms.known.hint": {"fr": "Une source, une date ou une réserve qui ne vaut que pour un seul champ de cette fiche. Si vous changez la valeur, vérifiez ici que la source la dit encore.", "de": "Eine Quelle, ein Datum oder ein Vorbehalt nur für ein einzelnes Feld. Wer den Wert ändert, prüft hier, ob die Quelle ihn noch belegt.", "lb": "Eng Quell, en Datum oder e Virbehalt just fir een eenzelt Feld. Wien de Wäert ännert, kuckt hei, ob d'Quell en nach beleet.", "en": "A source, a date or a reservation for one field only. When you change the value, check here whether the source still says it."},
    "forms.agreements": {"fr": "Coopérations", "de": "Kooperationen", "lb": "Kooperatiounen", "en": "Cooperations"},
    "forms.projects": {"fr": "Projets", "de": "Projekte", "lb": "Projeten", "en": "Projects"},
    "forms.news": {"fr": "Actualités", "de": "Meldungen", "lb": "Noriichten", "en": "News"},
    "forms.communes": {"fr": "Communes", "de": "Gemeinden", "lb": "Gemengen", "en": "Communes"},
    "forms.organisations": {"fr": "Organisations", "de": "Organisationen", "lb": "Organisatiounen", "en": "Organisations"},
    "forms.themes": {"fr": "Thèmes", "de": "Themen", "lb": "Themen", "en": "Themes"},
    "forms.objectives": {"fr": "Objectifs nationaux", "de": "Nationale Ziele", "lb": "National Ziler", "en": "National objectives"},
    "forms.instruments": {"fr": "Instruments de planification", "de": "Planungsinstrumente", "lb": "Planungsinstrumenter", "en": "Planning instruments"},
    "forms.not_fetched": {"fr": "Les formulaires sont demandés dans mkdocs.yml, mais l'éditeur n'est pas là. Une fois, avec npm : .venv/bin/python tools/forms.py", "de": "Die Formulare sind in mkdocs.yml verlangt, aber der Editor fehlt. Einmal, mit npm: .venv/bin/python tools/forms.py", "lb": "D'Formulairë sinn an der mkdocs.yml gefrot, mä den Editeur ass net do. Eemol, mat npm: .venv/bin/python tools/forms.py", "en": "Forms are asked for in mkdocs.yml, but the editor is not there. Once, with npm: .venv/bin/python tools/forms.py"},
    "forms.wrong_setting": {"fr": "Dans mkdocs.yml, « forms » attend au moins name (gitlab, github …) et repo (groupe/depot).", "de": "In mkdocs.yml erwartet „forms“ mindestens name (gitlab, github …) und repo (gruppe/repository).", "lb": "An der mkdocs.yml erwaart „forms“ op d'mannst name (gitlab, github …) a repo (grupp/repository).", "en": "In mkdocs.yml, “forms” expects at least name (gitlab, github …) and repo (group/repository)."},
}
