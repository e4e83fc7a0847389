"""What `entente new` asks and says."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "new.agreement": {"fr": "Dans quel accord (identifiant) ?", "de": "In welcher Vereinbarung (Kennung)?", "lb": "A wéi engem Accord (Kennung)?", "en": "In which agreement (identifier)?"},
    "new.begin": {"fr": "Quand cela commence-t-il (2027-03-04 18:30) ?", "de": "Wann beginnt es (2027-03-04 18:30)?", "lb": "Wéini fänkt et un (2027-03-04 18:30)?", "en": "When does it begin (2027-03-04 18:30)?"},
    "new.kind": {"fr": "Quelle est sa nature juridique ?", "de": "Was ist es rechtlich?", "lb": "Wat ass et rechtlech?", "en": "What is it in law?"},
    "new.place": {"fr": "Où (nom du lieu) ?", "de": "Wo (Name des Ortes)?", "lb": "Wou (Numm vun der Plaz)?", "en": "Where (name of the place)?"},
    "new.relation": {"fr": "Mesure de la coopération (measure) ou projet du territoire (context) ?", "de": "Maßnahme der Zusammenarbeit (measure) oder Projekt im Gebiet (context)?", "lb": "Moossnam vun der Kooperatioun (measure) oder Projet am Gebitt (context)?", "en": "A measure of the cooperation (measure) or a project in its area (context)?"},
    "new.source": {"fr": "Où cela se lit-il (adresse web) ?", "de": "Wo steht es (Webadresse)?", "lb": "Wou steet et (Webadress)?", "en": "Where can it be read (web address)?"},
    "new.summary": {"fr": "De quoi s'agit-il, en une ou deux phrases ?", "de": "Worum geht es, in einem oder zwei Sätzen?", "lb": "Ëm wat geet et, an engem oder zwee Sätz?", "en": "What is it about, in one or two sentences?"},
    "new.title": {"fr": "Quel est le titre ?", "de": "Wie lautet der Titel?", "lb": "Wéi heescht den Titel?", "en": "What is the title?"},
    "new.exists": {"fr": "{path} existe déjà ; rien n'a été écrit. Choisissez un autre titre, ou --id.", "de": "{path} gibt es schon; nichts wurde geschrieben. Wählen Sie einen anderen Titel oder --id.", "lb": "{path} gëtt et schonn; näischt gouf geschriwwen. Wielt en aneren Titel oder --id.", "en": "{path} exists already; nothing was written. Choose another title, or --id."},
    "new.there_are": {"fr": "Il y a : {known}", "de": "Es gibt: {known}", "lb": "Et ginn: {known}", "en": "There are: {known}"},
    "new.refused": {"fr": "Rien n'a été écrit :", "de": "Nichts wurde geschrieben:", "lb": "Näischt gouf geschriwwen:", "en": "Nothing was written:"},
    "new.written": {"fr": "Écrit : {path}", "de": "Geschrieben: {path}", "lb": "Geschriwwen: {path}", "en": "Written: {path}"},
    "new.page": {"fr": "La page sera à l'adresse {url}", "de": "Die Seite wird unter {url} stehen", "lb": "D'Säit wäert ënner {url} stoen", "en": "The page will be at {url}"},
    "new.next": {"fr": "À compléter : les autres langues ({languages}), puis ce qui suit un « # » : écrivez la valeur et retirez le « # ». Exemples de chaque champ : docs/editors/fields.fr.md. « entente check » relit tout.", "de": "Zu ergänzen: die anderen Sprachen ({languages}), dann was hinter „#“ steht: Wert schreiben und „#“ entfernen. Beispiele für jedes Feld: docs/editors/fields.de.md. „entente check“ prüft alles.", "lb": "Ze ergänzen: déi aner Sproochen ({languages}), dann dat hannert „#“: Wäert schreiwen an „#“ ewechhuelen. Beispiller fir all Feld: docs/editors/fields.de.md. „entente check“ kuckt alles no.", "en": "To complete: the other languages ({languages}), then what follows a “#”: write the value and take the “#” away. Examples of every field: docs/editors/fields.fr.md. “entente check” reads it all again."},
}
