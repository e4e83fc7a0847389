"""Sentences about whole files: how they are saved, named, and what may lie where."""

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
    "media-kind": {
        "fr": ("« {name} » n'est ni une image ni un document admis", "images : {pictures} ; documents : {documents}"),
        "de": ("„{name}“ ist weder ein Bild noch ein erlaubtes Dokument", "Bilder: {pictures}; Dokumente: {documents}"),
        "lb": ("„{name}“ ass weder e Bild nach en erlaabt Dokument", "Biller: {pictures}; Dokumenter: {documents}"),
        "en": ("“{name}” is neither a picture nor a document of an allowed kind", "pictures: {pictures}; documents: {documents}"),
    },
    "media-svg": {
        "fr": ("« {name} » : les images SVG ne sont pas publiées", "enregistrez-la en PNG ou en WebP"),
        "de": ("„{name}“: SVG-Bilder werden nicht veröffentlicht", "speichern Sie es als PNG oder WebP"),
        "lb": ("„{name}“: SVG-Biller ginn net publizéiert", "späichert et als PNG oder WebP"),
        "en": ("“{name}”: SVG pictures are not published", "save it as PNG or WebP"),
    },
    "picture-kind": {
        "fr": ("« {name} » n'est pas une image", "images : {pictures} ; un autre fichier se place sous « documents »"),
        "de": ("„{name}“ ist kein Bild", "Bilder: {pictures}; eine andere Datei gehört unter „documents“"),
        "lb": ("„{name}“ ass kee Bild", "Biller: {pictures}; en anere Fichier gehéiert ënner „documents“"),
        "en": ("“{name}” is not a picture", "pictures: {pictures}; any other file belongs under “documents”"),
    },
    "picture-unreadable": {
        "fr": ("« {name} » n'est pas une image {format}, ou elle est abîmée", "ouvrez l'original et enregistrez-le de nouveau en {format}"),
        "de": ("„{name}“ ist kein {format}-Bild, oder es ist beschädigt", "öffnen Sie das Original und speichern Sie es neu als {format}"),
        "lb": ("„{name}“ ass kee {format}-Bild, oder et ass futti", "maacht d'Original op a späichert et nei als {format}"),
        "en": ("“{name}” cannot be read as {format}: it is another kind of file, or damaged", "open the original and save it again as {format}"),
    },
    "picture-ending": {
        "fr": ("« {name} » est en réalité une image {format}", "donnez-lui un nom qui finit par {ending}"),
        "de": ("„{name}“ ist in Wirklichkeit ein {format}-Bild", "geben Sie ihm einen Namen, der auf {ending} endet"),
        "lb": ("„{name}“ ass a Wierklechkeet e {format}-Bild", "gitt him en Numm, deen op {ending} ophält"),
        "en": ("“{name}” really holds a picture in {format}", "give it a name that ends with {ending}"),
    },
    "picture-moving": {
        "fr": ("« {name} » est une image animée", "enregistrez une seule de ses images"),
        "de": ("„{name}“ ist ein bewegtes Bild", "speichern Sie ein einzelnes seiner Bilder"),
        "lb": ("„{name}“ ass eng animéiert Foto", "späichert een eenzegt vu senge Biller"),
        "en": ("“{name}” is an animated picture", "save one of its pictures"),
    },
    "picture-pixels": {
        "fr": ("« {name} » compte plus de {limit} millions de pixels", "réduisez l'image ; 1600 pixels de large suffisent"),
        "de": ("„{name}“ hat mehr als {limit} Millionen Pixel", "verkleinern Sie das Bild; 1600 Pixel Breite genügen"),
        "lb": ("„{name}“ huet méi wéi {limit} Millioune Pixelen", "maacht d'Bild méi kleng; 1600 Pixele Breet ginn duer"),
        "en": ("“{name}” has more than {limit} million pixels", "make the picture smaller; 1600 pixels of width are enough"),
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
    "media-svg": {
        "fr": "Une image SVG peut contenir un programme, qui agirait au nom du site.",
        "de": "Ein SVG-Bild kann ein Programm enthalten, das im Namen der Website handeln würde.",
        "lb": "E SVG-Bild kann e Programm enthalen, deen am Numm vum Site géif handelen.",
        "en": "An SVG picture can contain a program, which would act in the name of the site.",
    },
    "picture-moving": {
        "fr": "Ce qui bouge sans qu'on puisse l'arrêter gêne la lecture ; la loi l'interdit aux sites publics.",
        "de": "Was sich bewegt und nicht anzuhalten ist, stört beim Lesen; öffentlichen Websites ist es untersagt.",
        "lb": "Wat sech beweegt an net unzehalen ass, stéiert beim Liesen; ëffentleche Siten ass et verbueden.",
        "en": "What moves and cannot be stopped disturbs reading; public websites may not do that.",
    },
}
