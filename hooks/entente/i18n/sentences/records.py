"""Sentences about records together: identifiers, references and dates that cannot all be right."""

from __future__ import annotations

SENTENCES = {
    "commune-twice": {
        "fr": ("« {found} » est aussi dans {other}", "deux communes n'ont ni le même nom ni le même code ; corrigez l'un des fichiers"),
        "de": ("„{found}“ steht auch in {other}", "zwei Gemeinden haben weder denselben Namen noch denselben Code; berichtigen Sie eine der Dateien"),
        "lb": ("„{found}“ steet och an {other}", "zwou Gemengen hu weder dee selwechten Numm nach dee selwechte Code; verbessert ee vun de Fichieren"),
        "en": ("“{found}” is also in {other}", "no two communes have the same name or code; correct one of the files"),
    },
    "commune-canton": {
        "fr": ("le code « {found} » est celui d'une commune du canton {canton}", "corrigez le code ou le canton"),
        "de": ("der Code „{found}“ gehört zu einer Gemeinde des Kantons {canton}", "berichtigen Sie den Code oder den Kanton"),
        "lb": ("de Code „{found}“ gehéiert zu enger Gemeng aus dem Kanton {canton}", "verbessert de Code oder de Kanton"),
        "en": ("the code “{found}” is that of a commune in the canton {canton}", "correct the code or the canton"),
    },
    "criteria-order": {
        "fr": ("chaque critère est écrit une seule fois, sous son thème", "comparez les numéros"),
        "de": ("jedes Kriterium steht einmal, unter seinem Thema", "vergleichen Sie die Nummern"),
        "lb": ("all Critère steet eemol, ënner sengem Thema", "vergläicht d'Nummeren"),
        "en": ("each criterion stands once, below its theme", "compare the numbers"),
    },
    "checks-unreadable": {
        "fr": ("ce fichier vient des tests et n'a plus leur forme", "exécutez « make audit »"),
        "de": ("diese Datei kommt aus den Tests und hat nicht mehr deren Form", "führen Sie „make audit“ aus"),
        "lb": ("dëse Fichier kënnt aus den Tester an huet net méi hir Form", "loosst „make audit“ lafen"),
        "en": ("this file comes from the tests and no longer has their form", "run “make audit”"),
    },
    "identifier-not-file-name": {
        "fr": ("l'identifiant « {found} » n'est pas le nom du fichier", "écrivez « id: {name} » ou supprimez la ligne"),
        "de": ("die Kennung „{found}“ ist nicht der Dateiname", "schreiben Sie „id: {name}“ oder löschen Sie die Zeile"),
        "lb": ("d'Kennung „{found}“ ass net den Numm vum Fichier", "schreift „id: {name}“ oder läscht d'Zeil"),
        "en": ("the identifier “{found}” is not the file name", "write “id: {name}” or delete the line"),
    },
    "identifier-twice": {
        "fr": ("l'identifiant « {id} » existe déjà dans {other}", "renommez un des deux fichiers"),
        "de": ("die Kennung „{id}“ gibt es schon in {other}", "benennen Sie eine der beiden Dateien um"),
        "lb": ("d'Kennung „{id}“ gëtt et schonn an {other}", "gitt engem vun deenen zwee Fichieren en aneren Numm"),
        "en": ("the identifier “{id}” exists already in {other}", "rename one of the two files"),
    },
    "reference-unknown": {
        "fr": ("{kind} ne s'appelle « {found} »", ""),
        "de": ("{kind} „{found}“ gibt es nicht", ""),
        "lb": ("{kind} „{found}“ gëtt et net", ""),
        "en": ("no {kind} is called “{found}”", ""),
    },
    "part-twice": {
        "fr": ("« {found} » désigne déjà un autre élément de « {list} »", "donnez à chacun son propre identifiant"),
        "de": ("„{found}“ bezeichnet schon einen anderen Eintrag von „{list}“", "geben Sie jedem eine eigene Kennung"),
        "lb": ("„{found}“ steet schonn fir en anert Element vun „{list}“", "gitt all Element seng eege Kennung"),
        "en": ("“{found}” already stands for another item of “{list}”", "give each its own identifier"),
    },
    "period-reversed": {
        "fr": ("la fin ({end}) est avant le début ({begin})", "corrigez l'une des deux dates"),
        "de": ("das Ende ({end}) liegt vor dem Beginn ({begin})", "berichtigen Sie eines der beiden Daten"),
        "lb": ("d'Enn ({end}) läit virum Ufank ({begin})", "verbessert een vun deenen zwee Datumer"),
        "en": ("the end ({end}) is before the beginning ({begin})", "correct one of the two dates"),
    },
    "order": {
        "fr": ("{later} vient après {earlier} : l'ordre va du plus ancien au plus récent", "déplacez cet élément"),
        "de": ("{later} steht nach {earlier}: die Reihenfolge ist vom Ältesten zum Neuesten", "verschieben Sie diesen Eintrag"),
        "lb": ("{later} steet no {earlier}: d'Reiefolleg geet vum Eelsten zum Neisten", "réckelt dëst Element op seng Plaz"),
        "en": ("{later} comes after {earlier}: the order is oldest first", "move this item"),
    },
    "file-date": {
        "fr": ("le nom du fichier devrait commencer par « {expected} »", "renommez le fichier ou corrigez la date"),
        "de": ("der Dateiname sollte mit „{expected}“ beginnen", "benennen Sie die Datei um oder berichtigen Sie das Datum"),
        "lb": ("den Numm vum Fichier soll mat „{expected}“ ufänken", "gitt dem Fichier en aneren Numm oder verbessert den Datum"),
        "en": ("the file name should begin with “{expected}”", "rename the file or correct the date"),
    },
    "address-twice": {
        "fr": ("deux pages auraient l'adresse {uri} : aussi {other}", "changez l'un des identifiants"),
        "de": ("zwei Seiten hätten die Adresse {uri}: auch {other}", "ändern Sie eine der Kennungen"),
        "lb": ("zwou Säiten hätten d'Adress {uri}: och {other}", "ännert eng vun de Kennungen"),
        "en": ("two pages would have the address {uri}: also {other}", "change one of the identifiers"),
    },
    "itself": {
        "fr": ("une fiche ne peut pas renvoyer à elle-même", "supprimez cette ligne"),
        "de": ("ein Datensatz kann nicht auf sich selbst verweisen", "löschen Sie diese Zeile"),
        "lb": ("eng Fiche kann net op sech selwer verweisen", "läscht dës Zeil"),
        "en": ("a record cannot refer to itself", "delete this line"),
    },
}

WHY = {
    "file-date": {
        "fr": "Classés par nom, les fichiers sont alors classés par date.",
        "de": "Nach Namen sortiert sind die Dateien dann auch nach Datum sortiert.",
        "lb": "No Numm zortéiert sinn d'Fichieren dann och nom Datum zortéiert.",
        "en": "Sorted by name, the files are then sorted by date.",
    },
    "identifier-twice": {
        "fr": "L'identifiant fait l'adresse de la page et les liens vers elle ; deux fiches ne peuvent pas le partager.",
        "de": "Die Kennung bildet die Adresse der Seite und die Verweise darauf; zwei Datensätze können sie nicht teilen.",
        "lb": "D'Kennung mécht d'Adress vun der Säit an d'Verweiser drop; zwou Fiche kënne se net deelen.",
        "en": "The identifier makes the page's address and the links to it; two records cannot share it.",
    },
}

# Kinds of record as they are called inside a sentence.
# In French with “no”, which follows their gender.
KINDS = {
    "agreement": {"fr": "aucun accord", "de": "Vereinbarung", "lb": "Accord", "en": "agreement"},
    "project": {"fr": "aucun projet", "de": "Projekt", "lb": "Projet", "en": "project"},
    "commune": {"fr": "aucune commune", "de": "Gemeinde", "lb": "Gemeng", "en": "commune"},
    "organisation": {"fr": "aucune organisation", "de": "Organisation", "lb": "Organisatioun", "en": "organisation"},
    "theme": {"fr": "aucun thème", "de": "Thema", "lb": "Thema", "en": "theme"},
    "objective": {"fr": "aucun objectif national", "de": "Nationales Ziel", "lb": "Nationaalt Zil", "en": "national objective"},
    "instrument": {"fr": "aucun instrument", "de": "Instrument", "lb": "Instrument", "en": "instrument"},
    "objectives": {"fr": "aucun objectif de cet accord", "de": "Ziel dieser Vereinbarung", "lb": "Zil vun dësem Accord",
                   "en": "objective of this agreement"},
    "fields_of_action": {"fr": "aucun champ d'action de cet accord", "de": "Handlungsfeld dieser Vereinbarung",
                         "lb": "Aktiounsfeld vun dësem Accord", "en": "field of action of this agreement"},
}
