"""Words for states: phases, kinds of agreement and act, certainty, participation – each with its definition."""

from __future__ import annotations

_PHASES = {
    "idea": (
        {"fr": "Idée", "de": "Idee", "lb": "Iddi", "en": "Idea"},
        {"fr": "Le projet est proposé ou évoqué ; rien n'est encore étudié.",
         "de": "Das Projekt ist vorgeschlagen oder genannt; untersucht ist noch nichts.",
         "lb": "De Projet ass proposéiert oder genannt; ënnersicht ass nach näischt.",
         "en": "The project has been proposed or named; nothing has been studied yet."}),
    "study": (
        {"fr": "Étude", "de": "Studie", "lb": "Etüd", "en": "Study"},
        {"fr": "Une étude, un concept ou une consultation examine si et comment le projet peut se faire.",
         "de": "Eine Studie, ein Konzept oder eine Beratung prüft, ob und wie das Projekt möglich ist.",
         "lb": "Eng Etüd, e Konzept oder eng Berodung préift, ob a wéi de Projet méiglech ass.",
         "en": "A study, concept or consultation examines whether and how the project can be done."}),
    "planning": (
        {"fr": "Planification", "de": "Planung", "lb": "Planung", "en": "Planning"},
        {"fr": "Le projet est décidé dans son principe ; ses plans et son financement sont préparés.",
         "de": "Das Projekt ist grundsätzlich beschlossen; Pläne und Finanzierung werden vorbereitet.",
         "lb": "De Projet ass am Prinzip decidéiert; Pläng a Finanzéierung gi virbereet.",
         "en": "The project is decided in principle; its plans and funding are being prepared."}),
    "procedure": (
        {"fr": "Procédure", "de": "Verfahren", "lb": "Prozedur", "en": "Procedure"},
        {"fr": "Une procédure prévue par la loi est en cours : plan, autorisation, expropriation ou marché.",
         "de": "Ein gesetzliches Verfahren läuft: Plan, Genehmigung, Enteignung oder Vergabe.",
         "lb": "Eng gesetzlech Prozedur leeft: Plang, Autorisatioun, Expropriatioun oder Ausschreiwung.",
         "en": "A procedure set by law is under way: plan, permit, expropriation or tender."}),
    "works": (
        {"fr": "Réalisation", "de": "Umsetzung", "lb": "Ëmsetzung", "en": "Implementation"},
        {"fr": "Les travaux ont commencé, ou la mesure est en train d'être mise en œuvre.",
         "de": "Die Arbeiten haben begonnen, oder die Maßnahme wird umgesetzt.",
         "lb": "D'Aarbechten hunn ugefaangen, oder d'Moossnam gëtt ëmgesat.",
         "en": "Works have begun, or the measure is being carried out."}),
    "done": (
        {"fr": "Achevé", "de": "Abgeschlossen", "lb": "Ofgeschloss", "en": "Done"},
        {"fr": "Ce que le projet devait apporter existe ou est en service.",
         "de": "Was das Projekt bringen sollte, besteht oder ist in Betrieb.",
         "lb": "Wat de Projet sollt bréngen, besteet oder ass a Betrib.",
         "en": "What the project was to bring exists or is in use."}),
    "paused": (
        {"fr": "Suspendu", "de": "Unterbrochen", "lb": "Ënnerbrach", "en": "Paused"},
        {"fr": "Le projet est interrompu et doit reprendre ; la raison est indiquée.",
         "de": "Das Projekt ruht und soll weitergehen; der Grund ist genannt.",
         "lb": "De Projet rout a soll weidergoen; de Grond ass genannt.",
         "en": "The project is interrupted and is to resume; the reason is given."}),
    "stopped": (
        {"fr": "Arrêté", "de": "Gestoppt", "lb": "Gestoppt", "en": "Stopped"},
        {"fr": "Le projet avait commencé et ne sera pas terminé ; la raison est indiquée.",
         "de": "Das Projekt hatte begonnen und wird nicht beendet; der Grund ist genannt.",
         "lb": "De Projet hat ugefaangen a gëtt net fäerdeg; de Grond ass genannt.",
         "en": "The project had begun and will not be finished; the reason is given."}),
    "not-pursued": (
        {"fr": "Non poursuivi", "de": "Nicht weiterverfolgt", "lb": "Net weiderverfollegt", "en": "Not pursued"},
        {"fr": "L'idée ou l'étude n'a pas de suite ; la raison est indiquée.",
         "de": "Die Idee oder Studie wird nicht weiterverfolgt; der Grund ist genannt.",
         "lb": "D'Iddi oder d'Etüd gëtt net weiderverfollegt; de Grond ass genannt.",
         "en": "The idea or study is not followed up; the reason is given."}),
    "unknown": (
        {"fr": "Inconnue", "de": "Unbekannt", "lb": "Onbekannt", "en": "Unknown"},
        {"fr": "Aucune source vue ne permet de dire où en est le projet.",
         "de": "Keine gesehene Quelle erlaubt zu sagen, wie weit das Projekt ist.",
         "lb": "Keng gesine Quell erlaabt ze soen, wéi wäit de Projet ass.",
         "en": "No source seen says how far the project is."}),
}

_KINDS = {
    "article-26-convention": (
        {"fr": "Convention de coopération territoriale (art. 26)", "de": "Konvention zur territorialen Zusammenarbeit (Art. 26)",
         "lb": "Konventioun fir territorial Kooperatioun (Art. 26)", "en": "Territorial cooperation convention (art. 26)"},
        {"fr": "Convention entre l'État et des communes ou leur syndicat, selon l'article 26 de la loi modifiée du "
               "17 avril 2018 concernant l'aménagement du territoire.",
         "de": "Konvention zwischen Staat und Gemeinden oder ihrem Syndikat nach Artikel 26 des geänderten Gesetzes vom "
               "17. April 2018 über die Landesplanung.",
         "lb": "Konventioun tëscht dem Staat a Gemengen oder hirem Syndikat nom Artikel 26 vum geännerte Gesetz vum "
               "17. Abrëll 2018 iwwer d'Landesplanung.",
         "en": "Convention between the State and communes or their syndicate under article 26 of the amended law of "
               "17 April 2018 on spatial planning."}),
    "predecessor-convention": (
        {"fr": "Convention antérieure à la loi de 2018", "de": "Konvention aus der Zeit vor dem Gesetz von 2018",
         "lb": "Konventioun vu virum Gesetz vun 2018", "en": "Convention from before the law of 2018"},
        {"fr": "Convention entre l'État et des communes conclue avant la loi de 2018, d'abord sans base légale propre, "
               "puis sur la base de la loi du 30 juillet 2013.",
         "de": "Konvention zwischen Staat und Gemeinden von vor dem Gesetz von 2018, zuerst ohne eigene Rechtsgrundlage, "
               "später auf Grundlage des Gesetzes vom 30. Juli 2013.",
         "lb": "Konventioun tëscht Staat a Gemenge vu virum Gesetz vun 2018, fir d'éischt ouni eege gesetzlech Basis, "
               "duerno op Basis vum Gesetz vum 30. Juli 2013.",
         "en": "Convention between the State and communes concluded before the law of 2018, at first without a legal "
               "basis of its own, later on the basis of the law of 30 July 2013."}),
    "letter-of-intent": (
        {"fr": "Lettre d'intention", "de": "Absichtserklärung", "lb": "Absichtserklärung", "en": "Letter of intent"},
        {"fr": "Des communes et l'État déclarent vouloir travailler ensemble ; ce n'est pas une convention de l'article 26.",
         "de": "Gemeinden und Staat erklären, zusammenarbeiten zu wollen; das ist keine Konvention nach Artikel 26.",
         "lb": "Gemengen a Staat erklären, zesummeschaffen ze wëllen; dat ass keng Konventioun nom Artikel 26.",
         "en": "Communes and the State declare that they want to work together; this is not an article 26 convention."}),
    "egtc": (
        {"fr": "Groupement européen de coopération territoriale (GECT)",
         "de": "Europäischer Verbund für territoriale Zusammenarbeit (EVTZ)",
         "lb": "Europäesche Verbond fir territorial Zesummenaarbecht (EVTZ)",
         "en": "European grouping of territorial cooperation (EGTC)"},
        {"fr": "Organisme de droit européen qui réunit des collectivités de plusieurs pays ; ce n'est pas une convention "
               "de l'article 26.",
         "de": "Einrichtung europäischen Rechts, die Körperschaften mehrerer Länder vereint; keine Konvention nach Artikel 26.",
         "lb": "Organismus vum europäesche Recht, deen Instanzen aus méi Länner zesummebréngt; keng Konventioun nom Artikel 26.",
         "en": "Body under European law that brings together authorities of several countries; not an article 26 convention."}),
}


def _with_definitions(group: str, entries: dict[str, tuple[dict[str, str], dict[str, str]]]) -> dict[str, dict[str, str]]:
    words = {f"{group}.{key}": word for key, (word, _) in entries.items()}
    return words | {f"{group}.{key}.definition": definition for key, (_, definition) in entries.items()}


WORDS: dict[str, dict[str, str]] = {
    **_with_definitions("phase", _PHASES),
    **_with_definitions("agreement-kind", _KINDS),
    "act.idea": {"fr": "Idée", "de": "Idee", "lb": "Iddi", "en": "Idea"},
    "act.foundation": {"fr": "Création", "de": "Gründung", "lb": "Grënnung", "en": "Foundation"},
    "act.signature": {"fr": "Signature", "de": "Unterzeichnung", "lb": "Ënnerschrëft", "en": "Signature"},
    "act.amendment": {"fr": "Avenant", "de": "Nachtrag (Avenant)", "lb": "Avenant", "en": "Amendment (avenant)"},
    "act.prolongation": {"fr": "Prolongation", "de": "Verlängerung", "lb": "Verlängerung", "en": "Prolongation"},
    "act.accession": {"fr": "Adhésion", "de": "Beitritt", "lb": "Bäitrëtt", "en": "Accession"},
    "act.decision": {"fr": "Décision", "de": "Beschluss", "lb": "Decisioun", "en": "Decision"},
    "act.end": {"fr": "Fin", "de": "Ende", "lb": "Enn", "en": "End"},
    "state.in-force": {"fr": "En vigueur", "de": "In Kraft", "lb": "A Kraaft", "en": "In force"},
    "state.ended": {"fr": "Terminée", "de": "Beendet", "lb": "Ofgelaf", "en": "Ended"},
    "state.unknown": {"fr": "Situation inconnue", "de": "Stand unbekannt", "lb": "Stand onbekannt", "en": "State unknown"},
    "certainty.seen": {"fr": "vu dans la source", "de": "in der Quelle gesehen", "lb": "an der Quell gesinn",
                       "en": "seen in the source"},
    "certainty.uncertain": {"fr": "incertain", "de": "unsicher", "lb": "onsécher", "en": "uncertain"},
    "relation.measure": {"fr": "Mesure de la coopération", "de": "Maßnahme der Kooperation",
                         "lb": "Moossnam vun der Kooperatioun", "en": "Measure of the cooperation"},
    "relation.context": {"fr": "Projet dans le territoire, pas une mesure de la coopération",
                         "de": "Projekt im Gebiet, keine Maßnahme der Kooperation",
                         "lb": "Projet am Gebitt, keng Moossnam vun der Kooperatioun",
                         "en": "Project in the area, not a measure of the cooperation"},
    "carrier.convention": {"fr": "la convention", "de": "die Konvention", "lb": "d'Konventioun", "en": "the convention"},
    "carrier.syndicate": {"fr": "un syndicat de communes", "de": "ein Gemeindesyndikat", "lb": "e Gemengesyndikat",
                          "en": "a syndicate of communes"},
    "carrier.state": {"fr": "l'État", "de": "der Staat", "lb": "de Staat", "en": "the State"},
    "carrier.company": {"fr": "une société", "de": "eine Gesellschaft", "lb": "eng Gesellschaft", "en": "a company"},
    "carrier.commune": {"fr": "une ou plusieurs communes", "de": "eine oder mehrere Gemeinden",
                        "lb": "eng oder méi Gemengen", "en": "one or more communes"},
    "carrier.unknown": {"fr": "inconnu", "de": "unbekannt", "lb": "onbekannt", "en": "unknown"},
    "participation.planned": {"fr": "Prévue", "de": "Geplant", "lb": "Geplangt", "en": "Planned"},
    "participation.running": {"fr": "En cours", "de": "Läuft", "lb": "Leeft", "en": "Running"},
    "participation.over": {"fr": "Terminée", "de": "Beendet", "lb": "Eriwwer", "en": "Over"},
    "participation.not-planned": {"fr": "Non prévue", "de": "Nicht vorgesehen", "lb": "Net virgesinn", "en": "Not planned"},
    "participation.unknown": {"fr": "Aucune source vue ne le dit", "de": "Keine gesehene Quelle sagt es",
                              "lb": "Keng gesine Quell seet et", "en": "No source seen says so"},
    "news-kind.news": {"fr": "Actualité", "de": "Meldung", "lb": "Noriicht", "en": "News"},
    "news-kind.event": {"fr": "Événement", "de": "Veranstaltung", "lb": "Evenement", "en": "Event"},
    "news-kind.meeting": {"fr": "Réunion", "de": "Sitzung", "lb": "Reunioun", "en": "Meeting"},
    "news-kind.participation": {"fr": "Participation", "de": "Beteiligung", "lb": "Bedeelegung", "en": "Participation"},
    "news-kind.publication": {"fr": "Publication", "de": "Veröffentlichung", "lb": "Publikatioun", "en": "Publication"},
    "organ-kind.political-committee": {"fr": "Comité politique", "de": "Politischer Ausschuss",
                                       "lb": "Politesche Comité", "en": "Political committee"},
    "organ-kind.technical-committee": {"fr": "Comité technique", "de": "Technischer Ausschuss",
                                       "lb": "Technesche Comité", "en": "Technical committee"},
    "organ-kind.working-group": {"fr": "Groupe de travail", "de": "Arbeitsgruppe", "lb": "Aarbechtsgrupp",
                                 "en": "Working group"},
    "organ-kind.regional-management": {"fr": "Gestion régionale", "de": "Regionalmanagement",
                                       "lb": "Regionalmanagement", "en": "Regional management"},
    "organ-kind.syndicate": {"fr": "Syndicat", "de": "Syndikat", "lb": "Syndikat", "en": "Syndicate"},
    "organ-kind.expert-group": {"fr": "Groupe d'experts", "de": "Expertengruppe", "lb": "Expertegrupp", "en": "Expert group"},
    "organ-kind.company": {"fr": "Société", "de": "Gesellschaft", "lb": "Gesellschaft", "en": "Company"},
    "organ-kind.other": {"fr": "Autre organe", "de": "Anderes Organ", "lb": "Anert Organ", "en": "Other body"},
    "budget-status.estimated": {"fr": "estimé", "de": "geschätzt", "lb": "geschat", "en": "estimated"},
    "budget-status.agreed": {"fr": "convenu", "de": "vereinbart", "lb": "ausgemaach", "en": "agreed"},
    "budget-status.unknown": {"fr": "non précisé", "de": "nicht angegeben", "lb": "net uginn", "en": "not stated"},
    "budget-status.voted": {"fr": "voté", "de": "beschlossen", "lb": "gestëmmt", "en": "voted"},
    "budget-status.contracted": {"fr": "engagé", "de": "vergeben", "lb": "engagéiert", "en": "contracted"},
    "budget-status.spent": {"fr": "dépensé", "de": "ausgegeben", "lb": "ausginn", "en": "spent"},
    "budget-status.granted": {"fr": "accordé", "de": "bewilligt", "lb": "accordéiert", "en": "granted"},
    "event-state.planned": {"fr": "Prévu", "de": "Geplant", "lb": "Geplangt", "en": "Planned"},
    "event-state.held": {"fr": "A eu lieu", "de": "Hat stattgefunden", "lb": "Huet stattfonnt", "en": "Held"},
    "event-state.moved": {"fr": "Déplacé", "de": "Verlegt", "lb": "Verluecht", "en": "Moved"},
    "event-state.cancelled": {"fr": "Annulé", "de": "Abgesagt", "lb": "Ofgesot", "en": "Cancelled"},
    "event-state.unknown": {"fr": "Tenue non confirmée", "de": "Durchführung nicht bestätigt",
                            "lb": "Net confirméiert, ob et stattfonnt huet", "en": "Not confirmed whether held"},
    "objective-kind.principle": {"fr": "Principe directeur", "de": "Leitprinzip", "lb": "Leitprinzip", "en": "Guiding principle"},
    "objective-kind.objective": {"fr": "Objectif politique", "de": "Politisches Ziel", "lb": "Politescht Zil",
                                 "en": "Policy objective"},
    "level.national": {"fr": "État", "de": "Staat", "lb": "Staat", "en": "State"},
    "level.communal": {"fr": "Commune", "de": "Gemeinde", "lb": "Gemeng", "en": "Commune"},
    "level.regional": {"fr": "Région", "de": "Region", "lb": "Regioun", "en": "Region"},
    "level.cross-border": {"fr": "Transfrontalier", "de": "Grenzüberschreitend", "lb": "Grenziwwerschreidend",
                           "en": "Cross-border"},
    "remarks.folded": {"fr": "Ce qui manque, reste incertain ou est à savoir ({number})",
                       "de": "Was fehlt, unsicher oder sonst gut zu wissen ist ({number})",
                       "lb": "Wat feelt, onsécher oder soss gutt ze wëssen ass ({number})",
                       "en": "What is missing, uncertain or good to know ({number})"},
    "remark.conflict": {"fr": "Les sources diffèrent", "de": "Die Quellen widersprechen sich",
                        "lb": "D'Quelle widderspriechen sech", "en": "The sources differ"},
    "remark.missing": {"fr": "Non trouvé", "de": "Nicht gefunden", "lb": "Net fonnt", "en": "Not found"},
    "remark.uncertain": {"fr": "Incertain", "de": "Unsicher", "lb": "Onsécher", "en": "Uncertain"},
    "remark.information": {"fr": "À savoir", "de": "Hinweis", "lb": "Gutt ze wëssen", "en": "Please note"},
}
