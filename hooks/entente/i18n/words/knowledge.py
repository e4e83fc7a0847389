"""How well things are known: single values, the page that counts facts and sources, and taking part."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    # Single values with their own provenance
    "value.list": {"fr": "Ce que l'on sait de certaines valeurs", "de": "Was über einzelne Werte bekannt ist",
                   "lb": "Wat een iwwer eenzel Wäerter weess", "en": "What is known of single values"},
    "value.quoted": {"fr": "« {value} »", "de": "„{value}“", "lb": "„{value}“", "en": "“{value}”"},
    "value.as_of": {"fr": "état : {date}", "de": "Stand: {date}", "lb": "Stand: {date}", "en": "as of {date}"},
    "value.yes": {"fr": "oui", "de": "ja", "lb": "jo", "en": "yes"},
    "value.no": {"fr": "non", "de": "nein", "lb": "nee", "en": "no"},
    # How well do we know this
    "menu.knowledge": {"fr": "Que vaut ce que l'on sait ?", "de": "Wie gut ist das bekannt?", "lb": "Wéi gutt weess een dat?",
                       "en": "How well do we know this?"},
    "menu.participation": {"fr": "Participer", "de": "Mitmachen", "lb": "Matmaachen", "en": "Take part"},
    "knowledge.title": {"fr": "Que vaut ce que l'on sait ?", "de": "Wie gut ist das bekannt?", "lb": "Wéi gutt weess een dat?",
                        "en": "How well do we know this?"},
    "knowledge.lead": {
        "fr": "Pour chaque coopération : combien de faits ont une source, combien sont incertains, quels projets ne sont pas confirmés, "
              "ce qui n'est pas traduit ou relu.",
        "de": "Für jede Kooperation: wie viele Tatsachen eine Quelle haben, wie viele unsicher sind, welche Projekte nicht bestätigt, "
              "welche Texte nicht übersetzt oder nicht geprüft sind.",
        "lb": "Fir all Kooperatioun: wéi vill Faite eng Quell hunn, wéi vill onsécher sinn, wéi eng Projeten net confirméiert, "
              "wéi eng Texter net iwwersat oder net gepréift sinn.",
        "en": "For each cooperation: how many facts have a source, how many are uncertain, which projects are not confirmed, "
              "what is not translated or not reviewed."},
    "knowledge.rule": {
        "fr": "Un fait est une entrée du contenu : un acte, une phase, un jalon, une annonce de date, un montant, un chiffre, une "
              "appartenance, un document… ainsi que chaque fiche elle-même (coopération, projet, actualité) et chaque valeur avec sa "
              "propre provenance. Les remarques sur les lacunes ne comptent pas. Un projet ou une actualité de plusieurs coopérations "
              "compte dans chacune, et une fois dans le total.",
        "de": "Eine Tatsache ist ein Eintrag des Inhalts: ein Rechtsakt, eine Phase, ein Meilenstein, ein angekündigtes Datum, ein "
              "Betrag, eine Zahl, eine Mitgliedschaft, ein Dokument … und jeder Datensatz selbst (Kooperation, Projekt, Meldung) sowie "
              "jeder Wert mit eigener Herkunft. Anmerkungen über Lücken zählen nicht. Was zu mehreren Kooperationen gehört, zählt bei "
              "jeder und in der Summe einmal.",
        "lb": "E Fait ass en Eintrag vum Inhalt: en Akt, eng Phas, eng Etapp, en ugekënnegten Datum, e Betrag, eng Zuel, eng "
              "Memberschaft, en Dokument … an all Fiche selwer (Kooperatioun, Projet, Noriicht) an all Wäert mat eegener Hierkonft. "
              "Bemierkungen iwwer Lücke ginn net gezielt. Wat zu méi Kooperatioune gehéiert, zielt bei all eenzeler, an an der Zomm eemol.",
        "en": "A fact is an entry of the content: an act, a phase, a milestone, an announced date, an amount, a figure, a membership, "
              "a document … and each record itself (cooperation, project, news item) and each value with its own provenance. Remarks "
              "about gaps do not count. What belongs to several cooperations counts for each, and once in the total."},
    "knowledge.table.facts": {"fr": "Faits et sources", "de": "Tatsachen und Quellen", "lb": "Faiten a Quellen", "en": "Facts and sources"},
    "knowledge.table.projects": {"fr": "Confirmation des projets", "de": "Bestätigung der Projekte", "lb": "Confirmatioun vun de Projeten",
                                 "en": "Confirmation of projects"},
    "knowledge.table.texts": {"fr": "Textes et traductions", "de": "Texte und Übersetzungen", "lb": "Texter an Iwwersetzungen",
                              "en": "Texts and translations"},
    "section.facts_and_sources": {"fr": "Faits et sources", "de": "Tatsachen und Quellen", "lb": "Faiten a Quellen",
                                  "en": "Facts and sources"},
    "section.confirmations": {"fr": "Confirmations", "de": "Bestätigungen", "lb": "Confirmatiounen", "en": "Confirmations"},
    "section.translations": {"fr": "Traductions", "de": "Übersetzungen", "lb": "Iwwersetzungen", "en": "Translations"},
    "knowledge.facts": {"fr": "Faits", "de": "Tatsachen", "lb": "Faiten", "en": "Facts"},
    "knowledge.own_source": {"fr": "avec leur propre source", "de": "mit eigener Quelle", "lb": "mat eegener Quell", "en": "with a source of their own"},
    "knowledge.record_source": {"fr": "avec la source de leur fiche", "de": "mit der Quelle ihres Datensatzes",
                                "lb": "mat der Quell vun hirer Fiche", "en": "with the source of their record"},
    "knowledge.no_source": {"fr": "sans source", "de": "ohne Quelle", "lb": "ouni Quell", "en": "without a source"},
    "knowledge.uncertain": {"fr": "incertains", "de": "unsicher", "lb": "onsécher", "en": "uncertain"},
    "knowledge.projects": {"fr": "Projets", "de": "Projekte", "lb": "Projeten", "en": "Projects"},
    "knowledge.confirmed": {"fr": "confirmés", "de": "bestätigt", "lb": "confirméiert", "en": "confirmed"},
    "knowledge.overdue": {"fr": "confirmation en retard", "de": "Bestätigung überfällig", "lb": "Confirmatioun ze spéit",
                          "en": "confirmation overdue"},
    "knowledge.never": {"fr": "jamais confirmés", "de": "nie bestätigt", "lb": "ni confirméiert", "en": "never confirmed"},
    "knowledge.phase_unknown": {"fr": "phase inconnue", "de": "Phase unbekannt", "lb": "Phas onbekannt", "en": "phase unknown"},
    "knowledge.texts": {"fr": "Textes", "de": "Texte", "lb": "Texter", "en": "Texts"},
    "knowledge.untranslated": {"fr": "absents", "de": "fehlen", "lb": "feelen", "en": "missing"},
    "knowledge.unreviewed": {"fr": "traduits, non relus", "de": "übersetzt, nicht geprüft", "lb": "iwwersat, net gepréift",
                             "en": "translated, not reviewed"},
    "knowledge.all": {"fr": "Toutes les coopérations", "de": "Alle Kooperationen", "lb": "All d'Kooperatiounen", "en": "All cooperations"},
    "knowledge.uncertain.note": {
        "fr": "Ce qui est incertain porte ce mot partout où il est montré. Ce qui serait seulement déduit n'est pas publié.",
        "de": "Was unsicher ist, trägt dieses Wort überall, wo es gezeigt wird. Nur Gefolgertes wird nicht veröffentlicht.",
        "lb": "Wat onsécher ass, dréit dëst Wuert iwwerall, wou et gewise gëtt. Wat nëmmen ofgeleet wier, gëtt net publizéiert.",
        "en": "What is uncertain carries that word wherever it is shown. What would only be deduced is not published."},
    "knowledge.texts.note": {
        "fr": "Le français est écrit d'abord. Une traduction compte comme relue quand une personne l'a vérifiée.",
        "de": "Französisch wird zuerst geschrieben. Eine Übersetzung gilt als geprüft, wenn ein Mensch sie kontrolliert hat.",
        "lb": "Franséisch gëtt fir d'éischt geschriwwen. Eng Iwwersetzung gëllt als gepréift, wann e Mënsch se kontrolléiert huet.",
        "en": "French is written first. A translation counts as reviewed when a person has checked it."},
    "knowledge.definitions": {"fr": "Ce que veulent dire « vu » et « incertain »", "de": "Was „gesehen“ und „unsicher“ bedeuten",
                              "lb": "Wat „gesinn“ an „onsécher“ bedeiten", "en": "What “seen” and “uncertain” mean"},
    # Take part
    "participate.title": {"fr": "Participer", "de": "Mitmachen", "lb": "Matmaachen", "en": "Take part"},
    "participate.lead": {
        "fr": "Ce qui attend votre avis en ce moment, ce qui est prévu, et ce qui est ressorti des participations passées.",
        "de": "Wo Ihre Meinung jetzt gefragt ist, was geplant ist und was bei früheren Beteiligungen herauskam.",
        "lb": "Wou Är Meenung elo gefrot ass, wat geplangt ass a wat bei fréiere Bedeelegungen erauskoum.",
        "en": "What awaits your opinion now, what is planned, and what came of past participation."},
    "participate.none_now": {
        "fr": "En ce moment, aucune participation ouverte n'est connue. Dès qu'une source en annonce une, elle est montrée ici.",
        "de": "Derzeit ist keine offene Beteiligung bekannt. Sobald eine Quelle eine ankündigt, steht sie hier.",
        "lb": "Am Moment ass keng oppe Bedeelegung bekannt. Soubal eng Quell eng ukënnegt, steet se hei.",
        "en": "At the moment no open participation is known. As soon as a source announces one, it is shown here."},
    "participate.none_now.hint": {
        "fr": "Votre commune et les coopérations répondent aussi aux questions en dehors des consultations.",
        "de": "Ihre Gemeinde und die Kooperationen beantworten Fragen auch außerhalb von Konsultationen.",
        "lb": "Är Gemeng an d'Kooperatiounen äntweren och ausserhalb vu Konsultatiounen op Froen.",
        "en": "Your commune and the cooperations also answer questions outside consultations."},
    "participate.none_planned": {"fr": "Aucune participation prévue n'est connue.", "de": "Keine geplante Beteiligung ist bekannt.",
                                 "lb": "Keng geplangt Bedeelegung ass bekannt.", "en": "No planned participation is known."},
    "participate.unknown.one": {"fr": "Pour {number} projet, aucune source vue ne dit si le public peut participer.",
                                "de": "Bei {number} Projekt sagt keine gesehene Quelle, ob sich die Öffentlichkeit beteiligen kann.",
                                "lb": "Bei {number} Projet seet keng gesine Quell, ob de Public sech bedeelege kann.",
                                "en": "For {number} project no source seen says whether the public can take part."},
    "participate.unknown.other": {"fr": "Pour {number} projets, aucune source vue ne dit si le public peut participer.",
                                  "de": "Bei {number} Projekten sagt keine gesehene Quelle, ob sich die Öffentlichkeit beteiligen kann.",
                                  "lb": "Bei {number} Projete seet keng gesine Quell, ob de Public sech bedeelege kann.",
                                  "en": "For {number} projects no source seen says whether the public can take part."},
    "participate.no_result": {"fr": "Ce qui en est ressorti n'est pas connu.", "de": "Was dabei herauskam, ist nicht bekannt.",
                              "lb": "Wat dobäi erauskoum, ass net bekannt.", "en": "What came of it is not known."},
    "participate.ended": {"fr": "La date de fin est passée.", "de": "Das Enddatum ist vorbei.", "lb": "Den Enndatum ass eriwwer.",
                          "en": "The closing date has passed."},
    "participation.past": {"fr": "Date passée", "de": "Datum vorbei", "lb": "Datum eriwwer", "en": "Date passed"},
    "participation.past.definition": {
        "fr": "La participation était prévue ; sa date est passée et aucune source vue ne dit si elle a eu lieu.",
        "de": "Die Beteiligung war geplant; ihr Datum ist vorbei und keine gesehene Quelle sagt, ob sie stattgefunden hat.",
        "lb": "D'Bedeelegung war geplangt; hiren Datum ass eriwwer a keng gesine Quell seet, ob se stattfonnt huet.",
        "en": "Participation was planned; its date has passed and no source seen says whether it took place."},
    "participate.where": {"fr": "Où :", "de": "Wo:", "lb": "Wou:", "en": "Where:"},
    "participate.how": {"fr": "Comment :", "de": "Wie:", "lb": "Wéi:", "en": "How:"},
    "participate.all": {"fr": "Tout ce qui est ouvert, prévu et terminé", "de": "Alles Offene, Geplante und Beendete",
                        "lb": "Alles, wat op, geplangt an eriwwer ass", "en": "Everything open, planned and over"},
    "section.now": {"fr": "Ouvert en ce moment", "de": "Jetzt offen", "lb": "Elo op", "en": "Open now"},
    "section.planned": {"fr": "Prévu", "de": "Geplant", "lb": "Geplangt", "en": "Planned"},
    "section.over": {"fr": "Terminé", "de": "Beendet", "lb": "Eriwwer", "en": "Over"},
    "section.past_news": {"fr": "Dans les actualités", "de": "In den Meldungen", "lb": "An den Noriichten", "en": "In the news"},
}
