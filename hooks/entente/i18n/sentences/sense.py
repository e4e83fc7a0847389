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
    "source-missing": {
        "fr": "Chaque fait doit mener à l'endroit où il a été lu.",
        "de": "Jede Angabe muss zu der Stelle führen, an der sie gelesen wurde.",
        "lb": "All Fait muss op déi Plaz féieren, wou en gelies gouf.",
        "en": "Every fact must lead to the place where it was read.",
    },
}
