"""Words of the overviews: projects with their filter, timelines, the home page."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "section.filter": {"fr": "Choisir", "de": "Auswählen", "lb": "Eraussichen", "en": "Choose"},
    "section.table": {"fr": "Tableau", "de": "Tabelle", "lb": "Tabell", "en": "Table"},
    "section.cards": {"fr": "Cartes", "de": "Karten", "lb": "Kaarten", "en": "Cards"},
    "section.list": {"fr": "Liste", "de": "Liste", "lb": "Lëscht", "en": "List"},
    "section.voice": {"fr": "Votre avis compte maintenant", "de": "Jetzt ist Ihre Stimme gefragt",
                      "lb": "Elo ass Är Meenung gefrot", "en": "What needs your voice now"},
    "section.moved": {"fr": "Dates déplacées récemment", "de": "Kürzlich verschobene Termine",
                      "lb": "Kierzlech verréckelt Datumer", "en": "Recently moved dates"},
    "sheet.title": {"fr": "{title} – page {number}", "de": "{title} – Seite {number}", "lb": "{title} – Säit {number}",
                    "en": "{title} – page {number}"},
    "sheet.navigation": {"fr": "Pages de cette liste", "de": "Seiten dieser Liste", "lb": "Säite vun dëser Lëscht",
                         "en": "Pages of this list"},
    "sheet.page": {"fr": "Page", "de": "Seite", "lb": "Säit", "en": "Page"},
    "facet.agreement": {"fr": "Coopération", "de": "Kooperation", "lb": "Kooperatioun", "en": "Cooperation"},
    "facet.commune": {"fr": "Commune", "de": "Gemeinde", "lb": "Gemeng", "en": "Commune"},
    "facet.theme": {"fr": "Thème", "de": "Thema", "lb": "Thema", "en": "Theme"},
    "facet.objective": {"fr": "Objectif", "de": "Ziel", "lb": "Zil", "en": "Objective"},
    "facet.phase": {"fr": "Phase", "de": "Phase", "lb": "Phas", "en": "Phase"},
    "facet.carrier": {"fr": "Porté par", "de": "Getragen von", "lb": "Gedroe vun", "en": "Carried by"},
    "facet.participation": {"fr": "Participation", "de": "Beteiligung", "lb": "Bedeelegung", "en": "Participation"},
    "facet.list": {"fr": "Projets – {facet} : {value}", "de": "Projekte – {facet}: {value}", "lb": "Projeten – {facet}: {value}",
                   "en": "Projects – {facet}: {value}"},
    "facet.lead.one": {"fr": "{number} projet.", "de": "{number} Projekt.", "lb": "{number} Projet.", "en": "{number} project."},
    "facet.lead.other": {"fr": "{number} projets, chacun compté une fois.", "de": "{number} Projekte, jedes einmal gezählt.",
                         "lb": "{number} Projeten, all eemol gezielt.", "en": "{number} projects, each counted once."},
    "filter.all": {"fr": "Tout", "de": "Alle", "lb": "All", "en": "All"},
    "filter.sort": {"fr": "Ordre", "de": "Reihenfolge", "lb": "Reiefolleg", "en": "Order"},
    "filter.sort.title": {"fr": "Titre", "de": "Titel", "lb": "Titel", "en": "Title"},
    "filter.sort.agreement": {"fr": "Coopération", "de": "Kooperation", "lb": "Kooperatioun", "en": "Cooperation"},
    "filter.sort.phase": {"fr": "Phase", "de": "Phase", "lb": "Phas", "en": "Phase"},
    "filter.sort.date": {"fr": "Fait le plus récent", "de": "Neueste Angabe", "lb": "Neisten Detail", "en": "Latest fact"},
    "filter.view": {"fr": "Affichage", "de": "Ansicht", "lb": "Usiicht", "en": "View"},
    "filter.view.both": {"fr": "Tableau et cartes", "de": "Tabelle und Karten", "lb": "Tabell a Kaarten", "en": "Table and cards"},
    "filter.view.table": {"fr": "Tableau", "de": "Tabelle", "lb": "Tabell", "en": "Table"},
    "filter.view.cards": {"fr": "Cartes", "de": "Karten", "lb": "Kaarten", "en": "Cards"},
    "filter.reset": {"fr": "Tout montrer", "de": "Alle zeigen", "lb": "Alles weisen", "en": "Show all"},
    "filter.count.one": {"fr": "{number} projet sur {total}", "de": "{number} Projekt von {total}",
                         "lb": "{number} Projet vu(n) {total}", "en": "{number} project of {total}"},
    "filter.count.other": {"fr": "{number} projets sur {total}", "de": "{number} Projekte von {total}",
                           "lb": "{number} Projete vu(n) {total}", "en": "{number} projects of {total}"},
    "filter.none": {"fr": "Aucun projet ne correspond à ce choix.", "de": "Kein Projekt passt zu dieser Auswahl.",
                    "lb": "Kee Projet passt zu dëser Auswiel.", "en": "No project matches this choice."},
    "filter.lists": {"fr": "Listes toutes prêtes, une par valeur", "de": "Fertige Listen, eine je Wert",
                     "lb": "Färdeg Lëschten, eng pro Wäert", "en": "Ready lists, one for each value"},
    "table.projects": {"fr": "Tous les projets", "de": "Alle Projekte", "lb": "All d'Projeten", "en": "All projects"},
    "field.latest_fact": {"fr": "Fait le plus récent", "de": "Neueste Angabe", "lb": "Neisten Detail", "en": "Latest fact"},
    "count.milestones.one": {"fr": "{number} jalon", "de": "{number} Meilenstein", "lb": "{number} Etapp", "en": "{number} milestone"},
    "count.milestones.other": {"fr": "{number} jalons", "de": "{number} Meilensteine", "lb": "{number} Etappen",
                               "en": "{number} milestones"},
    "timeline.title": {"fr": "Chronologie", "de": "Zeitleiste", "lb": "Zäitleescht", "en": "Timeline"},
    "timeline.title_of": {"fr": "Chronologie : {agreement}", "de": "Zeitleiste: {agreement}", "lb": "Zäitleescht: {agreement}",
                          "en": "Timeline: {agreement}"},
    "timeline.lead": {
        "fr": "Actes, jalons et actualités, du plus récent au plus ancien.",
        "de": "Akte, Meilensteine und Meldungen, das Neueste zuerst.",
        "lb": "Akten, Etappen an Noriichten, dat Neist fir d'éischt.",
        "en": "Acts, milestones and news, newest first."},
    "timeline.name": {"fr": "Nouveau nom", "de": "Neuer Name", "lb": "Neie Numm", "en": "New name"},
    "timeline.expected": {"fr": "Jalon attendu", "de": "Erwarteter Meilenstein", "lb": "Etapp an der Rei", "en": "Milestone expected"},
    "timeline.expected_past": {"fr": "Jalon annoncé pour cette date ; suite inconnue",
                               "de": "Meilenstein für dieses Datum angekündigt; Fortgang unbekannt",
                               "lb": "Etapp fir dësen Datum ugekënnegt; wéi et weidergaangen ass, ass net bekannt",
                               "en": "Milestone announced for this date; outcome unknown"},
    "timeline.reached": {"fr": "Jalon atteint", "de": "Meilenstein erreicht", "lb": "Etapp erreecht", "en": "Milestone reached"},
    "timeline.gap": {"fr": "Aucun acte trouvé pour ce temps", "de": "Für diese Zeit wurde kein Akt gefunden",
                     "lb": "Fir dës Zäit gouf keen Akt fonnt", "en": "No act found for this time"},
    "labelled": {"fr": "{label} : {value}", "de": "{label}: {value}", "lb": "{label}: {value}", "en": "{label}: {value}"},
    "timeline.years": {"fr": "Années", "de": "Jahre", "lb": "Joeren", "en": "Years"},
    "timeline.empty": {"fr": "Rien n'est connu.", "de": "Nichts ist bekannt.", "lb": "Näischt ass bekannt.", "en": "Nothing is known."},
    "timeline.picture.description": {
        "fr": "Une ligne par coopération, les années de gauche à droite. La liste de cette page dit la même chose.",
        "de": "Eine Zeile je Kooperation, die Jahre von links nach rechts. Die Liste dieser Seite sagt dasselbe.",
        "lb": "Eng Zeil pro Kooperatioun, d'Joere vu lénks no riets. D'Lëscht vun dëser Säit seet datselwecht.",
        "en": "One line per cooperation, years from left to right. The list on this page says the same."},
    "timeline.picture.caption": {
        "fr": "Rond : acte. Trait épais : durée fixée par un acte. Cadre en pointillé : aucun acte trouvé. Losange plein : jalon "
              "de l'année, atteint ou annoncé ; losange vide : jalon à venir. Barre : nombre d'actualités de l'année. "
              "Trait vertical : aujourd'hui.",
        "de": "Kreis: Akt. Dicker Strich: Dauer, die ein Akt festlegt. Gestrichelter Rahmen: kein Akt gefunden. Volle Raute: "
              "Meilenstein des Jahres, erreicht oder angekündigt; leere Raute: noch ausstehend. Balken: Zahl der Meldungen im "
              "Jahr. Senkrechter Strich: heute.",
        "lb": "Krees: Akt. Décke Stréch: Dauer, déi en Akt festleet. Gestréchelte Kader: keen Akt fonnt. Voll Raut: Etapp vum "
              "Joer, erreecht oder ugekënnegt; eidel Raut: kënnt nach. Balken: Zuel vun den Noriichten am Joer. "
              "Vertikale Stréch: haut.",
        "en": "Circle: act. Thick line: duration set by an act. Dashed frame: no act found. Filled diamond: milestone of the "
              "year, reached or announced; empty diamond: still to come. Bar: number of news items of the year. "
              "Vertical line: today."},
    "home.figure.agreements.definition": {
        "fr": "Conventions, lettres d'intention et groupements, chacun sous sa nature juridique.",
        "de": "Konventionen, Absichtserklärungen und Verbünde, jede nach ihrer Rechtsform.",
        "lb": "Konventiounen, Absichtserklärungen a Gruppementer, all no hirer Rechtsform.",
        "en": "Conventions, letters of intent and groupings, each by its legal nature."},
    "home.figure.communes.definition": {
        "fr": "Communes du pays d'aujourd'hui, comptées une fois.", "de": "Heutige Gemeinden des Landes, einmal gezählt.",
        "lb": "Haiteg Gemenge vum Land, eemol gezielt.", "en": "Communes of the country as they are today, counted once."},
    "home.figure.projects.definition": {
        "fr": "Mesures des coopérations et projets d'autres dans leurs territoires ; un projet commun compte une fois.",
        "de": "Maßnahmen der Kooperationen und Projekte anderer in ihren Gebieten; ein gemeinsames Projekt zählt einmal.",
        "lb": "Moossname vun de Kooperatiounen a Projete vun aneren an hire Gebidder; e gemeinsame Projet zielt eemol.",
        "en": "Measures of the cooperations and projects of others in their areas; a joint project counts once."},
    "home.figure.news.definition": {
        "fr": "Annonces, réunions, publications et consultations, datées et sourcées.",
        "de": "Meldungen, Treffen, Veröffentlichungen und Beteiligungen, mit Datum und Quelle.",
        "lb": "Noriichten, Reuniounen, Publikatiounen a Bedeelegungen, mat Datum a Quell.",
        "en": "Announcements, meetings, publications and consultations, with date and source."},
    "home.figures.source": {
        "fr": "Source : comptage de ce site, {date}.", "de": "Quelle: Zählung dieser Website, {date}.",
        "lb": "Quell: Zielung vun dësem Site, {date}.", "en": "Source: counted on this site, {date}."},
    "home.figures.how_known": {"fr": "Comment nous le savons", "de": "Woher wir es wissen", "lb": "Wouhier mir et wëssen",
                               "en": "How we know it"},
    "home.voice.none": {
        "fr": "En ce moment, aucune participation ni date ouverte au public ne nous est connue. Dès qu'il y en aura une, elle "
              "sera ici. Votre commune peut toujours vous écouter.",
        "de": "Zurzeit ist uns keine Beteiligung und kein öffentlicher Termin bekannt. Sobald es etwas gibt, steht es hier. Ihre "
              "Gemeinde hört Ihnen auch sonst zu.",
        "lb": "De Moment ass eis keng Bedeelegung a keen ëffentlechen Termin bekannt. Soubal et eppes gëtt, steet et hei. Är "
              "Gemeng lauschtert Iech och esou no.",
        "en": "At the moment we know of no participation and no date open to the public. As soon as there is one, it will be "
              "here. Your commune will listen to you in any case."},
    "home.voice.running": {"fr": "On peut participer", "de": "Beteiligung läuft", "lb": "Bedeelegung leeft", "en": "Open now"},
    "home.voice.planned": {"fr": "Participation prévue", "de": "Beteiligung geplant", "lb": "Bedeelegung geplangt",
                           "en": "Participation planned"},
    "home.voice.event": {"fr": "Date publique", "de": "Öffentlicher Termin", "lb": "Ëffentlechen Termin", "en": "Public date"},
    "home.voice.no_date": {"fr": "date non connue", "de": "Datum nicht bekannt", "lb": "Datum net bekannt", "en": "date not known"},
    "home.voice.all": {"fr": "Tout ce qui est ouvert ou prévu", "de": "Alles, was offen oder geplant ist",
                       "lb": "Alles, wat op oder geplangt ass", "en": "Everything open or planned"},
    "home.more.timeline": {"fr": "Toute la chronologie", "de": "Die ganze Zeitleiste", "lb": "Déi ganz Zäitleescht",
                           "en": "The whole timeline"},
    "home.more.coverage": {"fr": "Ce que les objectifs nationaux et les communes reçoivent",
                           "de": "Was bei nationalen Zielen und Gemeinden ankommt",
                           "lb": "Wat bei den nationalen Ziler an de Gemengen ukënnt",
                           "en": "What reaches the national objectives and the communes"},
}
