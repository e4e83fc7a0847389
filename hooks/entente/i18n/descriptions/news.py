"""What the fields of a news item and its events hold: French, German and Luxembourgish for the English of the model."""

from __future__ import annotations

TEXTS = {
    "Begin: day and local time (`2026-03-04 18:30`), or the date as far as known.": ("Début : jour et heure locale (`2026-03-04 18:30`), ou la date telle qu'on la connaît.", "Beginn: Tag und Ortszeit (`2026-03-04 18:30`), oder das Datum, soweit bekannt.", "Ufank: Dag a Lokalzäit (`2026-03-04 18:30`), oder den Datum, souwäit bekannt."),
    "End.": ("Fin.", "Ende.", "Enn."),
    "`planned`, `held`, `moved` to another date or place, or `cancelled`.": ("`planned` (prévu), `held` (a eu lieu), `moved` (déplacé à une autre date ou un autre lieu) ou `cancelled` (annulé).", "`planned` (geplant), `held` (stattgefunden), `moved` (auf ein anderes Datum oder an einen anderen Ort verlegt) oder `cancelled` (abgesagt).", "`planned` (geplangt), `held` (war), `moved` (op en aneren Datum oder eng aner Plaz verluecht) oder `cancelled` (ofgesot)."),
    "The date announced first, when it was moved.": ("La date annoncée d'abord, s'il a été déplacé.", "Das zuerst angekündigte Datum, wenn verlegt wurde.", "Den Datum, dee fir d'éischt ugekënnegt war, wann e verluecht gouf."),
    "Where.": ("Où.", "Wo.", "Wou."),
    "Commune in which it takes place.": ("Commune où il a lieu.", "Gemeinde, in der es stattfindet.", "Gemeng, an där et ass."),
    "Address for taking part online.": ("Adresse pour participer en ligne.", "Adresse für die Teilnahme online.", "Adress fir online matzemaachen."),
    "How to register, or that it is not needed.": ("Comment s'inscrire, ou que ce n'est pas nécessaire.", "Wie man sich anmeldet, oder dass es nicht nötig ist.", "Wéi ee sech umellt, oder datt et net néideg ass."),
    "Who may come.": ("Qui peut venir.", "Wer kommen kann.", "Wie ka kommen."),
    "How accessible the place is.": ("Accessibilité du lieu.", "Wie barrierefrei der Ort ist.", "Wéi accessibel d'Plaz ass."),
    "Further agreements it concerns.": ("Autres accords concernés.", "Weitere Vereinbarungen, die es betrifft.", "Weider Accorden, déi et ugeet."),
    "Day, month, season or year; empty when no source gives it.": ("Jour, mois, saison ou année ; vide si aucune source ne le donne.", "Tag, Monat, Jahreszeit oder Jahr; leer, wenn keine Quelle es angibt.", "Dag, Mount, Joreszäit oder Joer; eidel, wa keng Quell et ugëtt."),
    "Headline.": ("Titre.", "Überschrift.", "Titel."),
    "What happened, in one or two sentences.": ("Ce qui s'est passé, en une ou deux phrases.", "Was geschah, in einem oder zwei Sätzen.", "Wat geschitt ass, an engem oder zwee Sätz."),
    "The whole story (Markdown).": ("Le texte complet (Markdown).", "Die ganze Geschichte (Markdown).", "Déi ganz Geschicht (Markdown)."),
    "news, event, meeting, participation or publication.": ("Nouvelle, événement, réunion, participation ou publication.", "Nachricht, Veranstaltung, Sitzung, Beteiligung oder Veröffentlichung.", "Neiegkeet, Evenement, Sëtzung, Bedeelegung oder Publikatioun."),
    "Dates and places, for what people can come to.": ("Dates et lieux de ce à quoi on peut venir.", "Termine und Orte, zu denen man kommen kann.", "Terminer a Plazen, op déi ee ka kommen."),
    "Projects it is about.": ("Projets dont il s'agit.", "Projekte, um die es geht.", "Projeten, ëm déi et geet."),
    "Communes it concerns.": ("Communes concernées.", "Betroffene Gemeinden.", "Gemengen, déi et ugeet."),
    "Picture.": ("Image.", "Bild.", "Bild."),
    "Documents published with it.": ("Documents publiés en même temps.", "Dazu veröffentlichte Dokumente.", "Dokumenter, déi dermat publizéiert goufen."),
    "`seen` when read in the source, `uncertain` when the source is weak or contradicted.": ("`seen` si c'est lu dans la source, `uncertain` si la source est faible ou contredite.", "`seen`, wenn in der Quelle gelesen; `uncertain`, wenn die Quelle schwach ist oder widersprochen wird.", "`seen`, wann et an der Quell gelies gouf; `uncertain`, wann d'Quell schwaach ass oder widdersprach gëtt."),
    "When the item was last changed in substance.": ("Quand le fond a changé pour la dernière fois.", "Wann der Inhalt zuletzt geändert wurde.", "Wéini den Inhalt fir d'lescht geännert gouf."),
}
