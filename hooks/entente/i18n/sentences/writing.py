"""Sentences about how files are written in YAML: signs, quotes, brackets, indentation."""

from __future__ import annotations

SENTENCES = {
    "git-conflict": {
        "fr": ("deux versions en conflit dans git", "gardez une version et supprimez les lignes <<<<<<<, ======= et >>>>>>>"),
        "de": ("zwei Fassungen im Konflikt in git", "behalten Sie eine und löschen Sie die Zeilen <<<<<<<, ======= und >>>>>>>"),
        "lb": ("zwou Versiounen am Konflikt a git", "loosst eng stoen a läscht d'Zeilen <<<<<<<, ======= an >>>>>>>"),
        "en": ("two versions in conflict in git", "keep one version and delete the lines <<<<<<<, ======= and >>>>>>>"),
    },
    "hidden-character": {
        "fr": ("caractère invisible interdit", "effacez-le et retapez le texte à cet endroit"),
        "de": ("ein unsichtbares, nicht erlaubtes Zeichen", "löschen Sie es und tippen Sie den Text hier neu"),
        "lb": ("en onsiichtbaart Zeechen, dat net erlaabt ass", "läscht et an tippt den Text op där Plaz nei"),
        "en": ("a hidden character that is not allowed", "delete it and type the text again at this place"),
    },
    "tab": {
        "fr": ("tabulation en début de ligne", "remplacez-la par deux espaces"),
        "de": ("ein Tabulator am Zeilenanfang", "ersetzen Sie ihn durch zwei Leerzeichen"),
        "lb": ("en Tabulator um Ufank vun der Zeil", "ersetzt en duerch zwee Leerzeechen"),
        "en": ("a tab at the beginning of the line", "replace it by two spaces"),
    },
    "no-break-space": {
        "fr": ("espace insécable à côté de « : »", "retapez l'espace avec la barre d'espace"),
        "de": ("ein geschütztes Leerzeichen neben „:“", "tippen Sie das Leerzeichen neu, mit der Leertaste"),
        "lb": ("e geschützt Leerzeechen niewent „:“", "tippt d'Leerzeechen nei, mat der Leertast"),
        "en": ("a no-break space beside “:”", "type the space again with the space bar"),
    },
    "yaml-second-colon": {
        "fr": ("un second « : » sur la ligne", 'mettez le texte entre guillemets : "Aide : logement"'),
        "de": ("ein zweites „:“ in der Zeile", 'setzen Sie den Text in Anführungszeichen: "Hilfe: Wohnen"'),
        "lb": ("en zweeten „:“ op der Zeil", 'setzt den Text an Gänsefüsschen: "Hëllef: Wunnen"'),
        "en": ("a second “:” on the line", 'put the text in quotes: "Aid: housing"'),
    },
    "yaml-open-quote": {
        "fr": ("guillemet ouvert et jamais fermé", "ajoutez le guillemet à la fin du texte"),
        "de": ("ein Anführungszeichen wird geöffnet und nie geschlossen", "ergänzen Sie es am Ende des Textes"),
        "lb": ("Gänsefüsschen, déi opgoen an ni zou", "setzt se um Enn vum Text derbäi"),
        "en": ("a quote that is opened and never closed", "add the quote at the end of the text"),
    },
    "yaml-indent": {
        "fr": ("mauvais retrait (espaces au début de la ligne) : {has} au lieu de {indent}", "alignez la ligne sur les autres du même groupe"),
        "de": ("falsche Einrückung (Leerzeichen am Zeilenanfang): {has} statt {indent}", "richten Sie die Zeile an den anderen derselben Gruppe aus"),
        "lb": ("falsch Arécken (Leerzeechen um Ufank vun der Zeil): {has} amplaz {indent}", "riicht d'Zeil un deenen aneren aus der selwechter Grupp aus"),
        "en": ("wrong indentation (blanks at the start of the line): {has} instead of {indent}", "align it with the others of the same group"),
    },
    "yaml-space-after-colon": {
        "fr": ("il manque une espace après « {field}: »", "écrivez une espace entre le deux-points et la valeur"),
        "de": ("nach „{field}:“ fehlt ein Leerzeichen", "setzen Sie ein Leerzeichen zwischen Doppelpunkt und Wert"),
        "lb": ("no „{field}:“ feelt e Leerzeechen", "setzt e Leerzeechen tëscht den Doppelpunkt an de Wäert"),
        "en": ("a blank is missing after “{field}:”", "write a blank between the colon and the value"),
    },
    "list-sign": {
        "fr": ("un élément de liste ne commence pas ainsi", "écrivez un tiret simple suivi d'une espace : « - »"),
        "de": ("so beginnt kein Eintrag einer Liste", "schreiben Sie einen einfachen Bindestrich und ein Leerzeichen: „- “"),
        "lb": ("esou fänkt keen Element vun enger Lëscht un", "schreift en einfache Bindestréch an e Leerzeechen: „- “"),
        "en": ("an item of a list does not begin like this", "write a plain hyphen and a blank: “- ”"),
    },
    "name-missing": {
        "fr": ("il manque le nom du champ devant « : »", "écrivez « champ: valeur » ou supprimez la ligne"),
        "de": ("vor „:“ fehlt der Name des Feldes", "schreiben Sie „Feld: Wert“ oder löschen Sie die Zeile"),
        "lb": ("virun „:“ feelt den Numm vum Feld", "schreift „Feld: Wäert“ oder läscht d'Zeil"),
        "en": ("the name of the field is missing before “:”", "write “field: value” or delete the line"),
    },
    "sign-too-many": {
        "fr": ("« {found} » de trop à la fin de la ligne", "supprimez ce signe"),
        "de": ("„{found}“ zu viel am Ende der Zeile", "löschen Sie dieses Zeichen"),
        "lb": ("„{found}“ ze vill um Enn vun der Zeil", "läscht dat Zeechen"),
        "en": ("“{found}” too many at the end of the line", "delete it"),
    },
    "bracket-open": {
        "fr": ("« {found} » est ouvert et n'est pas fermé sur la ligne", "ajoutez « {closing} » à sa place"),
        "de": ("„{found}“ wird geöffnet und in der Zeile nicht geschlossen", "ergänzen Sie „{closing}“ an seiner Stelle"),
        "lb": ("„{found}“ geet op an op der Zeil net zou", "setzt „{closing}“ op seng Plaz derbäi"),
        "en": ("“{found}” is opened and not closed on the line", "add “{closing}” where it belongs"),
    },
    "comma-missing": {
        "fr": ("une virgule manque, ou un texte sans guillemets contient « : »", "séparez par des virgules jusqu'à « {closing} », et mettez les textes entre guillemets"),
        "de": ("ein Komma fehlt, oder ein Text ohne Anführungszeichen enthält „:“", "trennen Sie bis „{closing}“ mit Kommas, und setzen Sie Texte in Anführungszeichen"),
        "lb": ("e Komma feelt, oder an engem Text ouni Gänsefüsschen ass „:“", "trennt bis „{closing}“ mat Kommaen, a setzt Texter an Gänsefüsschen"),
        "en": ("a comma is missing, or a text without quotes holds “:”", "separate with commas up to “{closing}”, and put texts in quotes"),
    },
    "yaml-backslash": {
        "fr": ("« \\ » a un sens particulier entre guillemets doubles", "doublez-le : « \\\\ »"),
        "de": ("„\\“ hat zwischen doppelten Anführungszeichen eine besondere Bedeutung", "verdoppeln Sie es: „\\\\“"),
        "lb": ("„\\“ huet tëscht duebele Gänsefüsschen eng speziell Bedeitung", "verduebelt et: „\\\\“"),
        "en": ("“\\” has a meaning of its own in double quotes", "double it: “\\\\”"),
    },
    "line-foreign": {
        "fr": ("cette ligne ne fait pas partie d'une fiche", "supprimez-la"),
        "de": ("diese Zeile gehört nicht zu einem Datensatz", "löschen Sie sie"),
        "lb": ("dës Zeil gehéiert net zu enger Fiche", "läscht se"),
        "en": ("this line is no part of a record", "delete it"),
    },
    "record-twice": {
        "fr": ("{number} champs sont écrits une seconde fois à partir d'ici, d'abord ligne {first}", "gardez une seule copie de la fiche"),
        "de": ("{number} Felder stehen ab hier ein zweites Mal, zuerst in Zeile {first}", "behalten Sie nur eine Kopie des Datensatzes"),
        "lb": ("{number} Felder stinn hei eng zweete Kéier, fir d'éischt op der Zeil {first}", "loosst nëmmen eng Kopie vun der Fiche stoen"),
        "en": ("{number} fields are written a second time from here on, first on line {first}", "keep one copy of the record"),
    },
    "yaml-list-indent": {
        "fr": ("retrait inattendu dans une liste", "alignez cette ligne sous la précédente du même élément"),
        "de": ("unerwartete Einrückung in einer Liste", "richten Sie diese Zeile an der vorigen desselben Eintrags aus"),
        "lb": ("onerwaarten Arécken an enger Lëscht", "riicht dës Zeil un där virdrun aus, déi zum selwechten Element gehéiert"),
        "en": ("unexpected indentation in a list", "align this line with the one before it in the same item"),
    },
    "yaml-text-after-value": {
        "fr": ("texte inattendu après la valeur",
               "mettez tout le texte entre guillemets doubles : \"L'eau\""),
        "de": ("unerwarteter Text nach dem Wert",
               "setzen Sie den ganzen Text in doppelte Anführungszeichen: \"geht's\""),
        "lb": ("onerwaarten Text hannert dem Wäert",
               "setzt de ganzen Text an duebel Gänsefüsschen: \"d'Gemeng\""),
        "en": ("unexpected text after the value", "put the whole text in double quotes: \"it's\""),
    },
    "yaml-no-colon": {
        "fr": ("ligne sans « : »", "écrivez « champ: valeur », ou augmentez le retrait si elle continue le texte"),
        "de": ("eine Zeile ohne „: “", "schreiben Sie „Feld: Wert“, oder rücken Sie sie weiter ein, wenn sie den Text fortsetzt"),
        "lb": ("eng Zeil ouni „:“", "schreift „Feld: Wäert“, oder réckelt se méi an, wa si den Text weiderféiert"),
        "en": ("a line without “:”", "write “field: value”, or indent it more if it continues the text above"),
    },
    "yaml-bad-start": {
        "fr": ("ce caractère ne peut pas commencer une valeur", "mettez la valeur entre guillemets doubles"),
        "de": ("mit diesem Zeichen kann kein Wert beginnen", "setzen Sie den Wert in doppelte Anführungszeichen"),
        "lb": ("mat deem Zeeche kann e Wäert net ufänken", "setzt de Wäert an duebel Gänsefüsschen"),
        "en": ("a value cannot begin with this character", "put the value in double quotes"),
    },
    "yaml-alias": {
        "fr": ("les renvois YAML (& et *) ne sont pas permis", "recopiez la valeur, ou mettez-la entre guillemets"),
        "de": ("YAML-Verweise (& und *) sind nicht erlaubt", "kopieren Sie den Wert, oder setzen Sie ihn in Anführungszeichen"),
        "lb": ("YAML-Verweiser (& an *) sinn net erlaabt", "kopéiert de Wäert, oder setzt en an Gänsefüsschen"),
        "en": ("YAML references (& and *) are not allowed", "copy the value, or put it in quotes"),
    },
    "yaml-tag": {
        "fr": ("les étiquettes YAML (« !{tag} ») ne sont pas permises", "supprimez « !{tag} »"),
        "de": ("YAML-Etiketten („!{tag}“) sind nicht erlaubt", "löschen Sie „!{tag}“"),
        "lb": ("YAML-Etiketten („!{tag}“) sinn net erlaabt", "läscht „!{tag}“"),
        "en": ("YAML tags (“!{tag}”) are not allowed", "delete “!{tag}”"),
    },
    "yaml-key": {
        "fr": ("nom de champ illisible", "un nom de champ est un mot suivi de « : »"),
        "de": ("ein Feldname, der nicht gelesen werden kann", "ein Feldname ist ein Wort, gefolgt von „:“"),
        "lb": ("e Feldnumm, deen net liesbar ass", "e Feldnumm ass e Wuert mat „:“ hannendrun"),
        "en": ("a field name that cannot be read", "a field name is a word followed by “:”"),
    },
    "yaml-duplicate": {
        "fr": ("champ écrit deux fois, d'abord ligne {first}", "gardez-en un seul"),
        "de": ("Feld zweimal geschrieben, zuerst in Zeile {first}", "behalten Sie nur eines"),
        "lb": ("Feld zweemol geschriwwen, fir d'éischt op der Zeil {first}", "loosst nëmmen eent stoen"),
        "en": ("a field written twice, first on line {first}", "keep one of them"),
    },
    "yaml-two-documents": {
        "fr": ("« --- » commence un second document", "supprimez cette ligne : un fichier, une fiche"),
        "de": ("„---“ beginnt ein zweites Dokument", "löschen Sie diese Zeile: eine Datei, ein Datensatz"),
        "lb": ("„---“ fänkt en zweet Dokument un", "läscht dës Zeil: ee Fichier, eng Fiche"),
        "en": ("“---” begins a second document", "delete this line: one file, one record"),
    },
    "yaml-unreadable": {
        "fr": ("cette ligne ne peut pas être lue", "comparez son retrait et sa ponctuation avec les lignes voisines"),
        "de": ("diese Zeile kann nicht gelesen werden", "vergleichen Sie Einrückung und Zeichen mit den Zeilen daneben"),
        "lb": ("dës Zeil kann net gelies ginn", "vergläicht d'Arécken an d'Zeeche mat den Zeilen dorëmmer"),
        "en": ("this line cannot be read", "compare its indentation and punctuation with the lines around it"),
    },
    "text-after-hash": {
        "fr": ("tout ce qui suit « # » est ignoré", 'mettez la valeur entre guillemets : "Zone #3"'),
        "de": ("alles nach „#“ wird nicht gelesen", 'setzen Sie den Wert in Anführungszeichen: "Zone #3"'),
        "lb": ("alles no „#“ gëtt net gelies", 'setzt de Wäert an Gänsefüsschen: "Zon #3"'),
        "en": ("everything after “#” is ignored", 'put the value in quotes: "Zone #3"'),
    },
}

# Why it matters, where that is not obvious.
WHY = {
    "yaml-indent": {
        "fr": "Le retrait dit à quel groupe appartient une ligne.",
        "de": "Die Einrückung sagt, zu welcher Gruppe eine Zeile gehört.",
        "lb": "D'Arécken seet, zu wéi enger Grupp eng Zeil gehéiert.",
        "en": "The indentation says to which group a line belongs.",
    },
    "yaml-space-after-colon": {
        "fr": "Sans espace, « champ:valeur » est lu comme un seul mot.",
        "de": "Ohne Leerzeichen wird „Feld:Wert“ als ein Wort gelesen.",
        "lb": "Ouni Leerzeeche gëtt „Feld:Wäert“ als ee Wuert gelies.",
        "en": "Without a blank, “field:value” is read as one word.",
    },
    "text-after-hash": {
        "fr": "En YAML, un « # » précédé d'une espace commence un commentaire.",
        "de": "In YAML beginnt „#“ nach einem Leerzeichen einen Kommentar.",
        "lb": "A YAML fänkt „#“ no engem Leerzeechen e Kommentar un.",
        "en": "In YAML a “#” after a space begins a comment.",
    },
    "yaml-second-colon": {
        "fr": "« : » sépare un champ de sa valeur ; dans un texte sans guillemets, il est pris pour un champ.",
        "de": "„: “ trennt ein Feld von seinem Wert; in einem Text ohne Anführungszeichen gilt es als Feld.",
        "lb": "„: “ trennt e Feld vu sengem Wäert; an engem Text ouni Gänsefüsschen zielt et als Feld.",
        "en": "“: ” separates a field from its value; in a text without quotes it is taken for a field.",
    },
}
