"""Sentences about whole files: how they are saved, named and written in YAML."""

from __future__ import annotations

SENTENCES = {
    "boundaries-unreadable": {
        "fr": ("le fichier des limites communales ne se lit pas", "rétablissez-le avec git, ou lancez entente import-boundaries"),
        "de": ("die Datei der Gemeindegrenzen ist nicht lesbar", "stellen Sie sie mit git wieder her oder starten Sie entente import-boundaries"),
        "lb": ("de Fichier mat de Gemengegrenzen ass net liesbar", "stellt e mat git nees hier oder start entente import-boundaries"),
        "en": ("the file of commune boundaries cannot be read", "restore it with git, or run entente import-boundaries"),
    },
    "not-utf-8": {
        "fr": ("le fichier n'est pas enregistré en UTF-8", "enregistrez-le avec l'encodage UTF-8"),
        "de": ("die Datei ist nicht in UTF-8 gespeichert", "speichern Sie sie mit der Kodierung UTF-8"),
        "lb": ("de Fichier ass net an UTF-8 gespäichert", "späichert e mat der Kodéierung UTF-8"),
        "en": ("the file is not saved as UTF-8", "save it with the encoding UTF-8"),
    },
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
    "yaml-list-indent": {
        "fr": ("retrait inattendu dans une liste", "alignez cette ligne sous la précédente du même élément"),
        "de": ("unerwartete Einrückung in einer Liste", "richten Sie diese Zeile an der vorigen desselben Eintrags aus"),
        "lb": ("onerwaarten Arécken an enger Lëscht", "riicht dës Zeil un där virdrun aus, déi zum selwechten Element gehéiert"),
        "en": ("unexpected indentation in a list", "align this line with the one before it in the same item"),
    },
    "yaml-text-after-value": {
        "fr": ("texte inattendu après la valeur",
               "doublez l'apostrophe ('L''eau') ou mettez des guillemets doubles (\"L'eau\")"),
        "de": ("unerwarteter Text nach dem Wert",
               "verdoppeln Sie den Apostroph ('geht''s') oder nehmen Sie doppelte Anführungszeichen (\"geht's\")"),
        "lb": ("onerwaarten Text hannert dem Wäert",
               "verduebelt den Apostroph ('d''Gemeng') oder huelt duebel Gänsefüsschen (\"d'Gemeng\")"),
        "en": ("unexpected text after the value", "double the apostrophe ('it''s') or use double quotes (\"it's\")"),
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
    "file-empty": {
        "fr": ("fichier vide", "écrivez la fiche ou supprimez le fichier"),
        "de": ("leere Datei", "schreiben Sie den Datensatz oder löschen Sie die Datei"),
        "lb": ("eidele Fichier", "schreift d'Fiche oder läscht de Fichier"),
        "en": ("an empty file", "write the record or delete the file"),
    },
    "file-not-fields": {
        "fr": ("champs attendus (« champ: valeur »), trouvé un texte ou une liste", "commencez par le premier champ"),
        "de": ("Felder erwartet („Feld: Wert“), gefunden ein Text oder eine Liste", "beginnen Sie mit dem ersten Feld"),
        "lb": ("Felder erwaart („Feld: Wäert“), fonnt en Text oder eng Lëscht", "fänkt mam éischte Feld un"),
        "en": ("expected fields (“field: value”), found a text or a list", "begin with the first field"),
    },
    "file-elsewhere": {
        "fr": ("fichier hors des dossiers prévus", "les fiches se trouvent dans : {patterns}"),
        "de": ("Datei außerhalb der vorgesehenen Ordner", "Datensätze liegen in: {patterns}"),
        "lb": ("Fichier ausserhalb vun de virgesinnenen Dossieren", "d'Fiche leien an: {patterns}"),
        "en": ("a file outside the folders meant for records", "records are in: {patterns}"),
    },
    "symbolic-link": {
        "fr": ("ce fichier renvoie à un autre et n'est pas lu", "mettez le contenu lui-même à cet endroit"),
        "de": ("diese Datei verweist auf eine andere und wird nicht gelesen", "legen Sie den Inhalt selbst an diese Stelle"),
        "lb": ("dëse Fichier verweist op en aneren a gëtt net gelies", "setzt den Inhalt selwer op dës Plaz"),
        "en": ("this file points to another one and is not read", "put the content itself in this place"),
    },
    "file-ending": {
        "fr": ("« {name} » n'est lu par personne : une fiche est un fichier .yml", "terminez le nom par .yml, ou retirez le fichier"),
        "de": ("„{name}“ wird von niemandem gelesen: ein Datensatz ist eine .yml-Datei", "der Name endet auf .yml; sonst entfernen Sie die Datei"),
        "lb": ("„{name}“ gëtt vu kengem gelies: eng Fiche ass e .yml-Fichier", "den Numm hält mat .yml op; soss huelt de Fichier ewech"),
        "en": ("nobody reads “{name}”: a record is a .yml file", "end its name with .yml, or take the file away"),
    },
    "file-too-large": {
        "fr": ("fichier de {size} Ko ; une fiche compte au plus {limit} Ko", "partagez-la, ou mettez images et documents dans media/"),
        "de": ("Datei von {size} KB; ein Datensatz hat höchstens {limit} KB", "teilen Sie ihn, oder legen Sie Bilder und Dokumente in media/"),
        "lb": ("Fichier vu {size} KB; eng Fiche huet héchstens {limit} KB", "deelt se, oder leet Biller an Dokumenter an media/"),
        "en": ("a file of {size} KB; a record has at most {limit} KB", "split it, or put pictures and documents into media/"),
    },
    "file-name": {
        "fr": ("le nom « {name} » n'est pas un identifiant", "lettres minuscules sans accent, chiffres et traits d'union"),
        "de": ("der Name „{name}“ ist keine Kennung", "Kleinbuchstaben ohne Akzente und Umlaute, Ziffern und Bindestriche"),
        "lb": ("den Numm „{name}“ ass keng Kennung", "kleng Buschtawen ouni Accent, Zifferen a Bindestrécher"),
        "en": ("the name “{name}” is not an identifier", "use small letters without accents, digits and hyphens"),
    },
    "media-name": {
        "fr": ("le nom « {name} » n'est pas permis pour une image ou un document",
               "lettres minuscules sans accent, chiffres, points et traits d'union"),
        "de": ("der Name „{name}“ ist für ein Bild oder Dokument nicht erlaubt",
               "Kleinbuchstaben ohne Akzente und Umlaute, Ziffern, Punkte und Bindestriche"),
        "lb": ("den Numm „{name}“ ass fir e Bild oder en Dokument net erlaabt",
               "kleng Buschtawen ouni Accent, Zifferen, Punkten a Bindestrécher"),
        "en": ("the name “{name}” is not allowed for a picture or document",
               "use small letters without accents, digits, points and hyphens"),
    },
    "media-missing": {
        "fr": ("le fichier « {found} » n'existe pas dans {folder}", "ajoutez-le ou corrigez le nom"),
        "de": ("die Datei „{found}“ gibt es nicht in {folder}", "legen Sie sie dort ab oder berichtigen Sie den Namen"),
        "lb": ("de Fichier „{found}“ gëtt et net an {folder}", "leet en dohinner oder verbessert den Numm"),
        "en": ("there is no file “{found}” in {folder}", "add it or correct its name"),
    },
    "media-too-large": {
        "fr": ("« {name} » pèse {size} Ko ; la limite est de {limit} Ko", "réduisez l'image ou comprimez le document"),
        "de": ("„{name}“ hat {size} KB; die Grenze ist {limit} KB", "verkleinern Sie das Bild oder das Dokument"),
        "lb": ("„{name}“ huet {size} KB; d'Grenz ass {limit} KB", "maacht d'Bild oder d'Dokument méi kleng"),
        "en": ("“{name}” has {size} KB; the limit is {limit} KB", "make the picture or document smaller"),
    },
    "text-after-hash": {
        "fr": ("tout ce qui suit « # » est ignoré", 'mettez la valeur entre guillemets : "Zone #3"'),
        "de": ("alles nach „#“ wird nicht gelesen", 'setzen Sie den Wert in Anführungszeichen: "Zone #3"'),
        "lb": ("alles no „#“ gëtt net gelies", 'setzt de Wäert an Gänsefüsschen: "Zon #3"'),
        "en": ("everything after “#” is ignored", 'put the value in quotes: "Zone #3"'),
    },
}

WHY = {
    "file-name": {
        "fr": "Le nom du fichier devient une partie de l'adresse de la page.",
        "de": "Der Dateiname wird Teil der Adresse der Seite.",
        "lb": "Den Numm vum Fichier gëtt en Deel vun der Adress vun der Säit.",
        "en": "The file name becomes part of the page's address.",
    },
    "media-too-large": {
        "fr": "Sur un téléphone, une page lourde s'ouvre lentement et coûte cher.",
        "de": "Auf dem Telefon öffnet sich eine schwere Seite langsam und kostet Datenvolumen.",
        "lb": "Um Telefon geet eng schwéier Säit lues op a kascht Datevolumen.",
        "en": "On a phone a heavy page opens slowly and costs money.",
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
