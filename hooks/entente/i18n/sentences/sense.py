"""Sentences of the sense rules: what is well written and yet probably not meant. They are warnings and never block."""

from __future__ import annotations

SENTENCES = {
    "commune-outside": {
        "fr": ("la commune « {found} » n'est pas dans le territoire de : {agreements}",
               "corrigez la commune, ou ajoutez-la à l'accord"),
        "de": ("die Gemeinde „{found}“ gehört nicht zum Gebiet von: {agreements}",
               "berichtigen Sie die Gemeinde, oder nehmen Sie sie in die Vereinbarung auf"),
        "lb": ("d'Gemeng „{found}“ gehéiert net zum Gebitt vun: {agreements}",
               "verbessert d'Gemeng, oder setzt se am Accord derbäi"),
        "en": ("the commune “{found}” is not in the area of: {agreements}", "correct it, or add it to the agreement"),
    },
    "done-open-milestone": {
        "fr": ("le projet est terminé, mais l'étape « {milestone} » n'est pas atteinte",
               "ajoutez « reached: » avec la date, ou « dropped: true »"),
        "de": ("das Projekt ist abgeschlossen, aber die Etappe „{milestone}“ ist nicht erreicht",
               "fügen Sie „reached:“ mit dem Datum oder „dropped: true“ hinzu"),
        "lb": ("de Projet ass fäerdeg, mee d'Etapp „{milestone}“ ass net erreecht",
               "setzt „reached:“ mam Datum oder „dropped: true“ derbäi"),
        "en": ("the project is done, but milestone “{milestone}” is not reached", "add “reached:” with the date, or “dropped: true”"),
    },
    "parts-above-total": {
        "fr": ("les parties ({parts} EUR) dépassent le total ({total} EUR)", "vérifiez les montants et leurs dates"),
        "de": ("die Teile ({parts} EUR) sind mehr als das Ganze ({total} EUR)", "prüfen Sie die Beträge und ihre Daten"),
        "lb": ("d'Deeler ({parts} EUR) si méi wéi den Total ({total} EUR)", "kuckt d'Montanten an hir Datumer no"),
        "en": ("the parts ({parts} EUR) are above the total ({total} EUR)", "verify the amounts and their dates"),
    },
    "ended-still-running": {
        "fr": ("la fin ({end}) est passée depuis plus de six mois, mais la phase est encore « {phase} »",
               "ajoutez la phase actuelle, ou la nouvelle date de fin"),
        "de": ("das Ende ({end}) liegt über sechs Monate zurück, aber die Phase ist noch „{phase}“",
               "ergänzen Sie die heutige Phase oder das neue Ende"),
        "lb": ("d'Enn ({end}) ass zënter méi wéi sechs Méint laanscht, mee d'Phas ass nach „{phase}“",
               "setzt d'Phas vun haut oder dat neit Enn derbäi"),
        "en": ("the end ({end}) passed more than six months ago, but the phase is still “{phase}”",
               "add today's phase, or the new end"),
    },
    "news-in-future": {
        "fr": ("actualité datée du futur ({date})", "datez-la du jour de l'annonce ; le rendez-vous va sous « events: »"),
        "de": ("Meldung mit einem Datum in der Zukunft ({date})",
               "nehmen Sie den Tag der Ankündigung; der Termin gehört unter „events:“"),
        "lb": ("Neiegkeet mat engem Datum an der Zukunft ({date})",
               "huelt den Dag vun der Ukënnegung; den Termin kënnt ënner „events:“"),
        "en": ("a news item dated in the future ({date})", "date it on the day it is announced; the meeting goes under “events:”"),
    },
    "summary-too-long": {
        "fr": ("{length} caractères ; une carte en montre environ {limit}", "raccourcissez, et gardez le reste pour « text: »"),
        "de": ("{length} Zeichen; eine Karte zeigt etwa {limit}", "kürzen Sie; der Rest gehört unter „text:“"),
        "lb": ("{length} Zeechen; eng Kaart weist ronn {limit}", "maacht et méi kuerz; de Rescht kënnt ënner „text:“"),
        "en": ("{length} characters; a card shows about {limit}", "shorten it, and keep the rest for “text:”"),
    },
    "progress-in-future": {
        "fr": ("{date} n'est pas encore passé", "ce champ dit ce qui a eu lieu ; une date prévue va sous « forecasts: »"),
        "de": ("{date} ist noch nicht vergangen", "dieses Feld sagt, was geschehen ist; ein erwartetes Datum gehört unter „forecasts:“"),
        "lb": ("{date} ass nach net laanscht", "dëst Feld seet, wat geschitt ass; en Datum, deen erwaart gëtt, kënnt ënner „forecasts:“"),
        "en": ("{date} has not passed yet", "this field says what has happened; an expected date goes under “forecasts:”"),
    },
    "point-for-thousands": {
        "fr": ("{found} est lu avec trois décimales, et non en milliers", "écrivez {whole} pour des milliers, et au plus deux décimales sinon"),
        "de": ("{found} wird mit drei Nachkommastellen gelesen, nicht als Tausender", "schreiben Sie {whole} für Tausender, sonst höchstens zwei Nachkommastellen"),
        "lb": ("{found} gëtt mat dräi Kommazuele gelies, net als Dausender", "schreift {whole} fir Dausender, soss héchstens zwou Kommazuelen"),
        "en": ("{found} is read with three decimals, not as thousands", "write {whole} for thousands, else two decimals at most"),
    },
    "listed-twice": {
        "fr": ("« {found} » est déjà dans cette liste", "supprimez la ligne"),
        "de": ("„{found}“ steht schon in dieser Liste", "löschen Sie die Zeile"),
        "lb": ("„{found}“ steet schonn an dëser Lëscht", "läscht d'Zeil"),
        "en": ("“{found}” is already in this list", "delete the line"),
    },
    "text-garbled": {
        "fr": ("« {found} » : des signes ont été mal lus à la copie", "retapez ce mot"),
        "de": ("„{found}“: beim Kopieren wurden Zeichen falsch gelesen", "tippen Sie dieses Wort neu"),
        "lb": ("„{found}“: beim Kopéiere goufen Zeeche falsch gelies", "tippt dëst Wuert nei"),
        "en": ("“{found}”: characters were misread when copied", "type this word again"),
    },
    "html-in-text": {
        "fr": ("« {found} » est du code HTML", "effacez-le ; pour une mise en forme, écrivez **gras** ou [lien](https://…) dans un champ « text: »"),
        "de": ("„{found}“ ist HTML-Code", "löschen Sie ihn; zur Gestaltung schreiben Sie **fett** oder [Link](https://…) in einem Feld „text:“"),
        "lb": ("„{found}“ ass HTML-Code", "läscht en; fir ze formatéiere schreift **fett** oder [Link](https://…) an engem Feld „text:“"),
        "en": ("“{found}” is HTML code", "delete it; for formatting write **bold** or [link](https://…) in a field “text:”"),
    },
    "alternative-is-file-name": {
        "fr": ("« {found} » est le nom du fichier, pas une description", "dites en une phrase ce que l'image montre"),
        "de": ("„{found}“ ist der Dateiname, keine Beschreibung", "sagen Sie in einem Satz, was das Bild zeigt"),
        "lb": ("„{found}“ ass den Numm vum Fichier, keng Beschreiwung", "sot an engem Saz, wat um Bild ze gesinn ass"),
        "en": ("“{found}” is the file name, no description", "say in one sentence what the picture shows"),
    },
    "source-without-scheme": {
        "fr": ("« {found} » ressemble à une adresse web, mais serait montré sans lien", "commencez par https://"),
        "de": ("„{found}“ sieht aus wie eine Webadresse, würde aber ohne Link gezeigt", "beginnen Sie mit https://"),
        "lb": ("„{found}“ gesäit aus wéi eng Webadress, géif awer ouni Link gewise ginn", "fänkt mat https:// un"),
        "en": ("“{found}” looks like a web address, but would be shown without a link", "begin with https://"),
    },
    "same-text": {
        "fr": ("le même texte en « {other} » et en « {language} »", "traduisez-le, ou supprimez la ligne"),
        "de": ("derselbe Text in „{other}“ und „{language}“", "übersetzen Sie ihn, oder löschen Sie die Zeile"),
        "lb": ("deeselwechten Text op „{other}“ an op „{language}“", "iwwersetzt en, oder läscht d'Zeil"),
        "en": ("the same text in “{other}” and in “{language}”", "translate it, or delete the line"),
    },
    "dead-reference": {
        "fr": ("le lien « {found} » ne mène à aucune page du site", "corrigez l'adresse ; elle commence par /fr/, /de/, /lb/ ou /en/"),
        "de": ("der Verweis „{found}“ führt zu keiner Seite der Website",
               "berichtigen Sie die Adresse; sie beginnt mit /fr/, /de/, /lb/ oder /en/"),
        "lb": ("de Link „{found}“ féiert op keng Säit vum Site",
               "verbessert d'Adress; si fänkt mat /fr/, /de/, /lb/ oder /en/ un"),
        "en": ("the link “{found}” leads to no page of the site", "correct the address; it begins with /fr/, /de/, /lb/ or /en/"),
    },
    "personal-phone": {
        "fr": ("numéro de téléphone mobile « {found} »", "donnez le numéro d'un service, sous « contact: »"),
        "de": ("Mobiltelefonnummer „{found}“", "nennen Sie die Nummer einer Dienststelle, unter „contact:“"),
        "lb": ("Handysnummer „{found}“", "gitt d'Nummer vun engem Service un, ënner „contact:“"),
        "en": ("a mobile telephone number, “{found}”", "give the number of an office, under “contact:”"),
    },
    "personal-email": {
        "fr": ("adresse électronique d'une personne : « {found} »", "donnez l'adresse d'un service, sous « contact: »"),
        "de": ("E-Mail-Adresse einer Person: „{found}“", "nennen Sie die Adresse einer Dienststelle, unter „contact:“"),
        "lb": ("E-Mail-Adress vun enger Persoun: „{found}“", "gitt d'Adress vun engem Service un, ënner „contact:“"),
        "en": ("an e-mail address of a person: “{found}”", "give the address of an office, under “contact:”"),
    },
    "source-missing": {
        "fr": ("aucune source dans cette fiche", "ajoutez « sources: » avec l'adresse où cela se lit"),
        "de": ("keine Quelle in diesem Datensatz", "fügen Sie „sources:“ mit der Adresse hinzu, unter der es steht"),
        "lb": ("keng Quell an dëser Fiche", "setzt „sources:“ mat der Adress derbäi, wou et ze liesen ass"),
        "en": ("no source in this record", "add “sources:” with the address where it can be read"),
    },
}

WHY = {
    "dead-reference": {
        "fr": "Qui suit ce lien arrive sur une page d'erreur.",
        "de": "Wer diesem Verweis folgt, landet auf einer Fehlerseite.",
        "lb": "Wien op dëse Link klickt, kënnt op eng Feelersäit.",
        "en": "Whoever follows this link arrives at an error page.",
    },
    "news-in-future": {
        "fr": "Une actualité dit ce qui s'est passé ; elle se trouverait sinon en tête de liste jusqu'à cette date.",
        "de": "Eine Meldung sagt, was geschehen ist; sonst stünde sie bis zu diesem Tag ganz oben in der Liste.",
        "lb": "Eng Neiegkeet seet, wat geschitt ass; soss géif si bis zu deem Dag ganz uewen an der Lëscht stoen.",
        "en": "A news item says what happened; otherwise it would head the list until that day.",
    },
    "personal-email": {
        "fr": "Le site ne publie pas de données personnelles.",
        "de": "Die Website veröffentlicht keine personenbezogenen Daten.",
        "lb": "De Site publizéiert keng perséinlech Donnéeën.",
        "en": "The site publishes no personal data.",
    },
    "personal-phone": {
        "fr": "Le site ne publie pas de données personnelles.",
        "de": "Die Website veröffentlicht keine personenbezogenen Daten.",
        "lb": "De Site publizéiert keng perséinlech Donnéeën.",
        "en": "The site publishes no personal data.",
    },
    "same-text": {
        "fr": "Une langue absente est remplacée et signalée ; un texte recopié passe pour une traduction.",
        "de": "Eine fehlende Sprache wird ersetzt und gekennzeichnet; ein kopierter Text gibt sich als Übersetzung aus.",
        "lb": "Eng Sprooch, déi feelt, gëtt ersat an ugewisen; e kopéierten Text gëtt sech als Iwwersetzung aus.",
        "en": "A missing language is filled in and marked as such; a copied text passes for a translation.",
    },
    "html-in-text": {
        "fr": "Le site montrerait ces signes tels quels.",
        "de": "Die Website würde diese Zeichen so zeigen, wie sie dastehen.",
        "lb": "De Site géif dës Zeeche weisen, esou wéi se do stinn.",
        "en": "The site would show these signs as they are.",
    },
    "alternative-is-file-name": {
        "fr": "C'est ce qu'entend une personne aveugle au lieu de voir l'image.",
        "de": "Das hört eine blinde Person, statt das Bild zu sehen.",
        "lb": "Dat héiert eng blann Persoun, amplaz d'Bild ze gesinn.",
        "en": "This is what a blind person hears instead of seeing the picture.",
    },
    "source-missing": {
        "fr": "Chaque fait doit mener à l'endroit où il a été lu.",
        "de": "Jede Angabe muss zu der Stelle führen, an der sie gelesen wurde.",
        "lb": "All Fait muss op déi Plaz féieren, wou en gelies gouf.",
        "en": "Every fact must lead to the place where it was read.",
    },
}
