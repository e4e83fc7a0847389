"""Sentences about single values: missing, of the wrong form, or not among the possible ones."""

from __future__ import annotations

SENTENCES = {
    "required": {
        "fr": ("champ obligatoire « {field} » absent", "ajoutez « {field}: … »"),
        "de": ("Pflichtfeld „{field}“ fehlt", "fügen Sie „{field}: …“ hinzu"),
        "lb": ("Pflichtfeld „{field}“ feelt", "setzt „{field}: …“ derbäi"),
        "en": ("required field “{field}” is missing", "add “{field}: …”"),
    },
    "alternative-missing": {
        "fr": ("image sans description (champ « alternative »)", "décrivez en une phrase ce que l'image montre"),
        "de": ("Bild ohne Beschreibung (Feld „alternative“)", "beschreiben Sie in einem Satz, was das Bild zeigt"),
        "lb": ("Bild ouni Beschreiwung (Feld „alternative“)", "beschreift an engem Saz, wat um Bild ze gesinn ass"),
        "en": ("a picture without description (field “alternative”)", "describe in one sentence what the picture shows"),
    },
    "unknown-field": {
        "fr": ("il n'y a pas de champ « {field} » ici", ""),
        "de": ("hier gibt es kein Feld „{field}“", ""),
        "lb": ("hei gëtt et kee Feld „{field}“", ""),
        "en": ("there is no field “{field}” here", ""),
    },
    "unknown-language": {
        "fr": ("« {field} » n'est pas une langue du site", "les langues sont : fr, de, lb, en"),
        "de": ("„{field}“ ist keine Sprache der Website", "die Sprachen sind: fr, de, lb, en"),
        "lb": ("„{field}“ ass keng Sprooch vum Site", "d'Sprooche sinn: fr, de, lb, en"),
        "en": ("“{field}” is not a language of the site", "the languages are: fr, de, lb, en"),
    },
    "nothing-given": {
        "fr": ("rien n'est écrit ici", "écrivez la valeur ou supprimez la ligne"),
        "de": ("hier steht nichts", "schreiben Sie den Wert oder löschen Sie die Zeile"),
        "lb": ("hei steet näischt", "schreift de Wäert oder läscht d'Zeil"),
        "en": ("nothing is written here", "write the value or delete the line"),
    },
    "field-too-deep": {
        "fr": ("le champ « {field} » ne fait pas partie de « {group} »", "réduisez le retrait de la ligne"),
        "de": ("das Feld „{field}“ gehört nicht zu „{group}“", "rücken Sie die Zeile weniger ein"),
        "lb": ("d'Feld „{field}“ gehéiert net zu „{group}“", "réckelt d'Zeil manner an"),
        "en": ("the field “{field}” is no part of “{group}”", "indent the line less"),
    },
    "field-not-indented": {
        "fr": ("« {field} » n'est pas en retrait sous « {group} »", "mettez deux espaces devant la ligne"),
        "de": ("„{field}“ ist nicht unter „{group}“ eingerückt", "setzen Sie zwei Leerzeichen vor die Zeile"),
        "lb": ("„{field}“ ass net ënner „{group}“ agerréckelt", "setzt zwee Leerzeeche virun d'Zeil"),
        "en": ("“{field}” is not indented below “{group}”", "put two blanks before the line"),
    },
    "text-not-indented": {
        "fr": ("ce texte n'est pas en retrait sous « {group} »", "mettez deux espaces de plus devant chacune de ses lignes"),
        "de": ("dieser Text ist nicht unter „{group}“ eingerückt", "setzen Sie zwei Leerzeichen mehr vor jede seiner Zeilen"),
        "lb": ("dësen Text ass net ënner „{group}“ agerréckelt", "setzt zwee Leerzeeche méi virun all seng Zeilen"),
        "en": ("this text is not indented below “{group}”", "put two more blanks before each of its lines"),
    },
    "value-missing": {
        "fr": ("« {field} » ne peut pas se trouver à côté d'un texte",
               "mettez le texte en retrait sous « value: », ou « {field} » moins en retrait s'il vaut pour plus que ce texte"),
        "de": ("„{field}“ kann nicht neben einem Text stehen",
               "rücken Sie den Text unter „value:“ ein, oder „{field}“ weniger, wenn es für mehr als diesen Text gilt"),
        "lb": ("„{field}“ kann net niewent engem Text stoen",
               "réckelt den Text ënner „value:“ an, oder „{field}“ manner, wann et fir méi wéi dësen Text gëllt"),
        "en": ("“{field}” cannot stand beside a text",
               "indent the text below “value:”, or “{field}” less when it holds for more than this text"),
    },
    "languages-as-list": {
        "fr": ("les langues d'un texte ne forment pas une liste", "supprimez le tiret devant chacune"),
        "de": ("die Sprachen eines Textes bilden keine Liste", "löschen Sie den Strich vor jeder"),
        "lb": ("d'Sprooche vun engem Text si keng Lëscht", "läscht de Stréch virun all eenzelner"),
        "en": ("the languages of a text are no list", "delete the hyphen before each"),
    },
    "text-expected": {
        "fr": ("texte attendu, trouvé « {found} »", "écrivez un texte sur la même ligne que le champ"),
        "de": ("Text erwartet, gefunden „{found}“", "schreiben Sie einen Text in die Zeile des Feldes"),
        "lb": ("Text erwaart, fonnt „{found}“", "schreift en Text an d'Zeil vum Feld"),
        "en": ("expected a text, found “{found}”", "write a text on the line of the field"),
    },
    "empty-text": {
        "fr": ("texte attendu, trouvé un texte vide", "écrivez le texte ou supprimez la ligne"),
        "de": ("Text erwartet, gefunden ein leerer Text", "schreiben Sie den Text oder löschen Sie die Zeile"),
        "lb": ("Text erwaart, fonnt en eidelen Text", "schreift den Text oder läscht d'Zeil"),
        "en": ("expected a text, found an empty one", "write the text or delete the line"),
    },
    "unknown-value": {
        "fr": ("« {found} » n'est pas une valeur possible", "choisissez parmi : {allowed}"),
        "de": ("„{found}“ ist kein möglicher Wert", "wählen Sie aus: {allowed}"),
        "lb": ("„{found}“ ass kee méigleche Wäert", "wielt aus: {allowed}"),
        "en": ("“{found}” is not one of the possible values", "choose one of: {allowed}"),
    },
    "shape": {
        "fr": ("« {found} » n'a pas la forme voulue", "lettres minuscules sans accent, chiffres et traits d'union"),
        "de": ("„{found}“ hat nicht die richtige Form", "Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und Bindestriche"),
        "lb": ("„{found}“ huet net déi richteg Form", "kleng Buschtawen ouni Accent, Zifferen a Bindestrécher"),
        "en": ("“{found}” does not have the right form", "use small letters without accents, digits and hyphens"),
    },
    "list-expected": {
        "fr": ("liste attendue, trouvé « {found} »", "écrivez chaque élément sur sa ligne, précédé de « - »"),
        "de": ("Liste erwartet, gefunden „{found}“", "schreiben Sie jeden Eintrag in eine eigene Zeile, davor „- “"),
        "lb": ("Lëscht erwaart, fonnt „{found}“", "schreift all Element an eng eege Zeil, mat „- “ virdrun"),
        "en": ("expected a list, found “{found}”", "write each item on its own line, beginning with “- ”"),
    },
    "list-of-groups-expected": {
        "fr": ("liste attendue, trouvé un seul groupe de champs",
               "mettez « - » devant le premier champ et deux espaces de plus devant les autres"),
        "de": ("Liste erwartet, gefunden eine einzelne Gruppe von Feldern",
               "setzen Sie „- “ vor das erste Feld und zwei Leerzeichen mehr vor die anderen"),
        "lb": ("Lëscht erwaart, fonnt een eenzele Grupp vu Felder",
               "setzt „- “ virun dat éischt Feld an zwee Leerzeeche méi virun déi aner"),
        "en": ("expected a list, found a single group of fields",
               "put “- ” before the first field and two more blanks before the others"),
    },
    "fields-expected": {
        "fr": ("groupe de champs attendu, trouvé « {found} »", "écrivez les champs en retrait, un par ligne"),
        "de": ("Gruppe von Feldern erwartet, gefunden „{found}“", "schreiben Sie die Felder eingerückt, eines je Zeile"),
        "lb": ("Grupp vu Felder erwaart, fonnt „{found}“", "schreift d'Felder agerréckelt, eent pro Zeil"),
        "en": ("expected a group of fields, found “{found}”", "write the fields indented, one per line"),
    },
    "media-path": {
        "fr": ("« {found} » n'est pas un fichier de « media/ »",
               "écrivez media/nom.jpg, avec des minuscules sans accent, des chiffres et des traits d'union"),
        "de": ("„{found}“ ist keine Datei in „media/“",
               "schreiben Sie media/name.jpg, mit Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen"),
        "lb": ("„{found}“ ass kee Fichier an „media/“",
               "schreift media/numm.jpg, mat klenge Buschtawen ouni Accent, Zifferen a Bindestrécher"),
        "en": ("“{found}” is no file in “media/”", "write media/name.jpg, with small letters, digits and hyphens"),
    },
    "too-small": {
        "fr": ("{found} est trop petit", "le plus petit nombre possible est {limit}"),
        "de": ("{found} ist zu klein", "die kleinste mögliche Zahl ist {limit}"),
        "lb": ("{found} ass ze kleng", "déi klengst méiglech Zuel ass {limit}"),
        "en": ("{found} is too small", "the smallest possible number is {limit}"),
    },
    "too-large": {
        "fr": ("{found} est trop grand", "le plus grand nombre possible est {limit}"),
        "de": ("{found} ist zu groß", "die größte mögliche Zahl ist {limit}"),
        "lb": ("{found} ass ze grouss", "déi gréisst méiglech Zuel ass {limit}"),
        "en": ("{found} is too large", "the largest possible number is {limit}"),
    },
    "date-expected": {
        "fr": ("date attendue (2024-05-03, 2024-05, 2024, 2023-23 pour l'automne 2023, 2011~ pour « vers 2011 »), "
               "trouvé « {found} »", "écrivez l'année, puis le mois, puis le jour"),
        "de": ("Datum erwartet (2024-05-03, 2024-05, 2024, 2023-23 für Herbst 2023, 2011~ für „um 2011“), "
               "gefunden „{found}“", "schreiben Sie das Jahr, dann den Monat, dann den Tag"),
        "lb": ("Datum erwaart (2024-05-03, 2024-05, 2024, 2023-23 fir Hierscht 2023, 2011~ fir „ëm 2011“), "
               "fonnt „{found}“", "schreift d'Joer, dann de Mount, dann den Dag"),
        "en": ("expected a date (2024-05-03, 2024-05, 2024, 2023-23 for autumn 2023, 2011~ for “about 2011”), "
               "found “{found}”", "write the year, then the month, then the day"),
    },
    "not-in-the-calendar": {
        "fr": ("« {found} » n'existe pas au calendrier", "vérifiez le mois et le jour"),
        "de": ("„{found}“ gibt es im Kalender nicht", "prüfen Sie Monat und Tag"),
        "lb": ("„{found}“ gëtt et am Kalenner net", "kuckt de Mount an den Dag no"),
        "en": ("“{found}” is not in the calendar", "check the month and the day"),
    },
    "moment-expected": {
        "fr": ("jour et heure attendus (2026-03-04 18:30), ou une date (2026-03-04), trouvé « {found} »",
               "écrivez l'année d'abord, et l'heure de 00:00 à 23:59"),
        "de": ("Tag und Uhrzeit erwartet (2026-03-04 18:30) oder ein Datum (2026-03-04), gefunden „{found}“",
               "schreiben Sie das Jahr zuerst, und die Uhrzeit von 00:00 bis 23:59"),
        "lb": ("Dag an Auerzäit erwaart (2026-03-04 18:30) oder en Datum (2026-03-04), fonnt „{found}“",
               "schreift d'Joer fir d'éischt, an d'Auerzäit vun 00:00 bis 23:59"),
        "en": ("expected day and time (2026-03-04 18:30) or a date (2026-03-04), found “{found}”",
               "write the year first, and the time from 00:00 to 23:59"),
    },
    "web-address-expected": {
        "fr": ("adresse web attendue, trouvé « {found} »", "une adresse commence par https:// et n'a pas d'espace"),
        "de": ("Webadresse erwartet, gefunden „{found}“", "eine Adresse beginnt mit https:// und enthält kein Leerzeichen"),
        "lb": ("Webadress erwaart, fonnt „{found}“", "eng Adress fänkt mat https:// un an huet kee Leerzeechen"),
        "en": ("expected a web address, found “{found}”", "an address begins with https:// and has no space"),
    },
    "email-expected": {
        "fr": ("adresse électronique attendue, trouvé « {found} »", "écrivez nom@domaine.lu"),
        "de": ("E-Mail-Adresse erwartet, gefunden „{found}“", "schreiben Sie name@domain.lu"),
        "lb": ("E-Mail-Adress erwaart, fonnt „{found}“", "schreift numm@domain.lu"),
        "en": ("expected an e-mail address, found “{found}”", "write name@domain.lu"),
    },
    "phone-expected": {
        "fr": ("numéro de téléphone attendu, trouvé « {found} »", "écrivez +352 et des chiffres"),
        "de": ("Telefonnummer erwartet, gefunden „{found}“", "schreiben Sie +352 und Ziffern"),
        "lb": ("Telefonsnummer erwaart, fonnt „{found}“", "schreift +352 an Zifferen"),
        "en": ("expected a telephone number, found “{found}”", "write +352 and digits"),
    },
    "source-empty": {
        "fr": ("une source a besoin d'une adresse ou d'un titre", "ajoutez « url: » ou « title: »"),
        "de": ("eine Quelle braucht eine Adresse oder einen Titel", "fügen Sie „url:“ oder „title:“ hinzu"),
        "lb": ("eng Quell brauch eng Adress oder en Titel", "setzt „url:“ oder „title:“ derbäi"),
        "en": ("a source needs an address or a title", "add “url:” or “title:”"),
    },
    "person-without-source": {
        "fr": ("une personne n'est nommée qu'avec une source", "ajoutez « sources: » avec l'adresse"),
        "de": ("eine Person wird nur mit Quelle genannt", "fügen Sie „sources:“ mit der Adresse hinzu"),
        "lb": ("eng Persoun gëtt nëmme mat enger Quell genannt", "setzt „sources:“ mat der Adress derbäi"),
        "en": ("a person is named only with a source", "add “sources:” with the address"),
    },
    "partner-one-of": {
        "fr": ("un seul des champs organisation, commune, agreement ou name est attendu", "gardez-en un"),
        "de": ("genau eines der Felder organisation, commune, agreement oder name wird erwartet", "behalten Sie eines"),
        "lb": ("genee eent vun de Felder organisation, commune, agreement oder name gëtt erwaart", "loosst eent stoen"),
        "en": ("exactly one of organisation, commune, agreement or name is expected", "keep one of them"),
    },
    "phase-reason": {
        "fr": ("une phase suspendue, arrêtée ou abandonnée a besoin d'une raison", "ajoutez « reason: »"),
        "de": ("eine unterbrochene, beendete oder aufgegebene Phase braucht einen Grund", "fügen Sie „reason:“ hinzu"),
        "lb": ("eng Phas, déi ënnerbrach, gestoppt oder opginn ass, brauch e Grond", "setzt „reason:“ derbäi"),
        "en": ("a phase that is paused, stopped or not pursued needs a reason", "add “reason:”"),
    },
    "whole-number-expected": {
        "fr": ("nombre entier attendu, trouvé « {found} »", "écrivez seulement des chiffres, sans espace ni point"),
        "de": ("ganze Zahl erwartet, gefunden „{found}“", "schreiben Sie nur Ziffern, ohne Leerzeichen und Punkt"),
        "lb": ("ganz Zuel erwaart, fonnt „{found}“", "schreift nëmmen Zifferen, ouni Leerzeechen a Punkt"),
        "en": ("expected a whole number, found “{found}”", "write digits only, without spaces or points"),
    },
    "number-expected": {
        "fr": ("nombre attendu, trouvé « {found} »", "écrivez les décimales après un point : 12.5"),
        "de": ("Zahl erwartet, gefunden „{found}“", "schreiben Sie Nachkommastellen nach einem Punkt: 12.5"),
        "lb": ("Zuel erwaart, fonnt „{found}“", "schreift d'Kommazuelen no engem Punkt: 12.5"),
        "en": ("expected a number, found “{found}”", "write decimals after a point: 12.5"),
    },
    "yes-no-expected": {
        "fr": ("« true » ou « false » attendu, trouvé « {found} »", "écrivez true (oui) ou false (non)"),
        "de": ("„true“ oder „false“ erwartet, gefunden „{found}“", "schreiben Sie true (ja) oder false (nein)"),
        "lb": ("„true“ oder „false“ erwaart, fonnt „{found}“", "schreift true (jo) oder false (neen)"),
        "en": ("expected “true” or “false”, found “{found}”", "write true or false"),
    },
    "value-refused": {
        "fr": ("la valeur « {found} » n'est pas acceptée ici", "comparez avec un fichier existant"),
        "de": ("der Wert „{found}“ ist hier nicht möglich", "vergleichen Sie mit einer vorhandenen Datei"),
        "lb": ("de Wäert „{found}“ ass hei net méiglech", "vergläicht mat engem Fichier, deen et scho gëtt"),
        "en": ("the value “{found}” is not accepted here", "compare with an existing file"),
    },
}

# Why it matters, where that is not obvious.
WHY = {
    "alternative-missing": {
        "fr": "Sans description, une personne aveugle ne sait pas que l'image existe ; la loi l'exige des sites publics.",
        "de": "Ohne Beschreibung weiß eine blinde Person nicht, was das Bild zeigt; für öffentliche Websites ist sie Pflicht.",
        "lb": "Ouni Beschreiwung weess eng blann Persoun net, wat um Bild ass; fir ëffentlech Site ass si Flicht.",
        "en": "Without a description a blind person cannot know what the picture shows; public websites must give one.",
    },
    "date-expected": {
        "fr": "Une seule écriture des dates permet de les trier et de les traduire ; ce qui n'est pas connu se laisse de côté.",
        "de": "Nur einheitlich geschriebene Daten lassen sich ordnen und übersetzen; Unbekanntes wird weggelassen.",
        "lb": "Nëmmen Datumer, déi all d'selwecht geschriwwe sinn, kënnen zortéiert an iwwersat ginn; wat een net weess, léisst een ewech.",
        "en": "Dates written in one way can be sorted and translated; what is not known is left out.",
    },
    "number-expected": {
        "fr": "Le site écrit lui-même les nombres comme il convient à chaque langue.",
        "de": "Die Website schreibt Zahlen selbst so, wie es in jeder Sprache üblich ist.",
        "lb": "De Site schreift d'Zuele selwer esou, wéi et an all Sprooch üblech ass.",
        "en": "The site itself writes numbers as each language expects them.",
    },
    "person-without-source": {
        "fr": "Une personne n'apparaît que dans sa fonction publique, et chacun doit pouvoir le vérifier.",
        "de": "Eine Person erscheint nur in ihrem öffentlichen Amt, und jeder muss das nachprüfen können.",
        "lb": "Eng Persoun erschéngt nëmmen an hirem ëffentlechen Amt, a jidderee muss dat nokucke kënnen.",
        "en": "A person appears only in a public office, and everyone must be able to verify that.",
    },
    "phase-reason": {
        "fr": "Le public doit comprendre pourquoi un projet n'avance plus.",
        "de": "Die Öffentlichkeit soll verstehen, warum ein Projekt nicht weitergeht.",
        "lb": "De Public soll verstoen, firwat e Projet net méi virugeet.",
        "en": "The public should understand why a project no longer moves on.",
    },
    "unknown-field": {
        "fr": "Un champ inconnu ne paraîtrait nulle part sur le site.",
        "de": "Ein unbekanntes Feld würde nirgends auf der Website erscheinen.",
        "lb": "En onbekannt Feld géif néierens um Site erschéngen.",
        "en": "An unknown field would appear nowhere on the site.",
    },
}
