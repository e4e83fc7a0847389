"""What `entente import-boundaries` says."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "boundaries.done": {
        "fr": "{communes} communes, {points} points, {size} ko : {path}",
        "de": "{communes} Gemeinden, {points} Punkte, {size} kB: {path}",
        "lb": "{communes} Gemengen, {points} Punkten, {size} kB: {path}",
        "en": "{communes} communes, {points} points, {size} kB: {path}",
    },
    "boundaries.merged": {
        "fr": "{commune} : composée de {parts}, fusionnées depuis la date du fichier",
        "de": "{commune}: zusammengesetzt aus {parts}, die seit dem Stand der Datei fusioniert haben",
        "lb": "{commune}: zesummegesat aus {parts}, déi zanter dem Stand vum Fichier fusionéiert hunn",
        "en": "{commune}: put together from {parts}, which have merged since the file was made",
    },
    "boundaries.one_of_two": {
        "fr": "Indiquez un fichier de limites, ou --schematic sans fichier.",
        "de": "Nennen Sie eine Datei mit Grenzen, oder --schematic ohne Datei.",
        "lb": "Nennt e Fichier mat Grenzen, oder --schematic ouni Fichier.",
        "en": "Name a file of boundaries, or --schematic without a file.",
    },
    "boundaries.date": {
        "fr": "--date : attendu une date comme 2024-01-31, trouvé « {found} ».",
        "de": "--date: erwartet wird ein Datum wie 2024-01-31, gefunden „{found}“.",
        "lb": "--date: erwaart gëtt en Datum wéi 2024-01-31, fonnt „{found}“.",
        "en": "--date: expected a date like 2024-01-31, found “{found}”.",
    },
    "boundaries.unchanged": {
        "fr": "Rien n'a été changé.",
        "de": "Nichts wurde geändert.",
        "lb": "Näischt gouf geännert.",
        "en": "Nothing was changed.",
    },
    "boundaries.libraries": {
        "fr": "Il manque des bibliothèques pour lire ce fichier. Lancez : uv run --group boundaries entente import-boundaries …",
        "de": "Zum Lesen dieser Datei fehlen Bibliotheken. Starten Sie: uv run --group boundaries entente import-boundaries …",
        "lb": "Fir dëse Fichier ze liese feele Bibliothéiken. Start: uv run --group boundaries entente import-boundaries …",
        "en": "Libraries for reading this file are missing. Run: uv run --group boundaries entente import-boundaries …",
    },
    "boundaries.refused.missing": {
        "fr": "Il n'y a pas de fichier {file}.",
        "de": "Es gibt keine Datei {file}.",
        "lb": "Et gëtt kee Fichier {file}.",
        "en": "There is no file {file}.",
    },
    "boundaries.refused.ending": {
        "fr": "{file} : attendu un fichier .geojson, .json ou .shp.",
        "de": "{file}: erwartet wird eine Datei .geojson, .json oder .shp.",
        "lb": "{file}: erwaart gëtt e Fichier .geojson, .json oder .shp.",
        "en": "{file}: expected a file .geojson, .json or .shp.",
    },
    "boundaries.refused.encoding": {
        "fr": "{file} : le texte n'est pas en UTF-8 ; enregistrez le fichier en UTF-8.",
        "de": "{file}: der Text ist nicht in UTF-8; speichern Sie die Datei in UTF-8.",
        "lb": "{file}: den Text ass net an UTF-8; späichert de Fichier an UTF-8.",
        "en": "{file}: the text is not in UTF-8; save the file as UTF-8.",
    },
    "boundaries.refused.json": {
        "fr": "{file}:{line}:{column} : ce n'est pas du JSON ; le fichier est peut-être incomplet, téléchargez-le à nouveau.",
        "de": "{file}:{line}:{column}: das ist kein JSON; vielleicht ist die Datei unvollständig, laden Sie sie neu herunter.",
        "lb": "{file}:{line}:{column}: dat ass kee JSON; vläicht ass de Fichier net komplett, luet en nei erof.",
        "en": "{file}:{line}:{column}: this is not JSON; the file may be incomplete, download it again.",
    },
    "boundaries.refused.collection": {
        "fr": "{file} : attendu une FeatureCollection de GeoJSON, avec une liste « features ».",
        "de": "{file}: erwartet wird eine FeatureCollection in GeoJSON mit einer Liste „features“.",
        "lb": "{file}: erwaart gëtt eng FeatureCollection a GeoJSON mat enger Lëscht „features“.",
        "en": "{file}: expected a GeoJSON FeatureCollection with a list “features”.",
    },
    "boundaries.refused.empty": {
        "fr": "{file} : le fichier ne contient aucune commune.",
        "de": "{file}: die Datei enthält keine Gemeinde.",
        "lb": "{file}: am Fichier ass keng Gemeng.",
        "en": "{file}: the file contains no commune.",
    },
    "boundaries.refused.parts": {
        "fr": "{file} : un Shapefile se compose de plusieurs fichiers ; il manque {absent} à côté.",
        "de": "{file}: ein Shapefile besteht aus mehreren Dateien; daneben fehlt {absent}.",
        "lb": "{file}: e Shapefile besteet aus e puer Fichieren; niewendru feelt {absent}.",
        "en": "{file}: a Shapefile consists of several files; {absent} is missing beside it.",
    },
    "boundaries.refused.damaged": {
        "fr": "{file} : ce Shapefile est endommagé ; téléchargez-le à nouveau.",
        "de": "{file}: dieses Shapefile ist beschädigt; laden Sie es neu herunter.",
        "lb": "{file}: dëst Shapefile ass futti; luet et nei erof.",
        "en": "{file}: this Shapefile is damaged; download it again.",
    },
    "boundaries.refused.field": {
        "fr": "Élément {number} : champ {field} absent ou vide ; trouvé : {found}. Il faut COMMUNE et LAU2.",
        "de": "Element {number}: das Feld {field} fehlt oder ist leer; gefunden: {found}. Nötig sind COMMUNE und LAU2.",
        "lb": "Element {number}: d'Feld {field} feelt oder ass eidel; fonnt: {found}. Et brauch een COMMUNE a LAU2.",
        "en": "Element {number}: field {field} is missing or empty; found: {found}. COMMUNE and LAU2 are needed.",
    },
    "boundaries.refused.polygon": {
        "fr": "{commune} : attendu une surface (Polygon ou MultiPolygon), trouvé {found}.",
        "de": "{commune}: erwartet wird eine Fläche (Polygon oder MultiPolygon), gefunden {found}.",
        "lb": "{commune}: erwaart gëtt eng Fläch (Polygon oder MultiPolygon), fonnt {found}.",
        "en": "{commune}: expected an area (Polygon or MultiPolygon), found {found}.",
    },
    "boundaries.refused.shape": {
        "fr": "{commune} : le tracé se croise lui-même ou n'est pas complet.",
        "de": "{commune}: die Linie kreuzt sich selbst oder ist nicht vollständig.",
        "lb": "{commune}: d'Linn kräizt sech selwer oder ass net komplett.",
        "en": "{commune}: the line crosses itself or is not complete.",
    },
    "boundaries.refused.elsewhere": {
        "fr": "Les coordonnées ({found}) ne sont pas au Luxembourg en WGS 84 (degrés) ni en EPSG:2169 (mètres).",
        "de": "Die Koordinaten ({found}) liegen weder in WGS 84 (Grad) noch in EPSG:2169 (Meter) in Luxemburg.",
        "lb": "D'Koordinaten ({found}) leien weder a WGS 84 (Grad) nach an EPSG:2169 (Meter) zu Lëtzebuerg.",
        "en": "The coordinates ({found}) do not lie in Luxembourg, neither in WGS 84 (degrees) nor in EPSG:2169 (metres).",
    },
    "boundaries.refused.unknown": {
        "fr": "Communes inconnues dans content/reference/communes, d'après le code et le nom : {names}.",
        "de": "Nach Code und Namen unbekannte Gemeinden in content/reference/communes: {names}.",
        "lb": "No Code an Numm onbekannt Gemengen an content/reference/communes: {names}.",
        "en": "Communes that content/reference/communes knows neither by code nor by name: {names}.",
    },
    "boundaries.refused.absent": {
        "fr": "Communes absentes du fichier : {names}.",
        "de": "In der Datei fehlen Gemeinden: {names}.",
        "lb": "Am Fichier feele Gemengen: {names}.",
        "en": "Communes missing from the file: {names}.",
    },
    "boundaries.refused.contradiction": {
        "fr": "{name} : le nom désigne {named}, mais le code {number} désigne {coded}.",
        "de": "{name}: der Name meint {named}, der Code {number} aber {coded}.",
        "lb": "{name}: den Numm mengt {named}, de Code {number} awer {coded}.",
        "en": "{name}: the name means {named}, but the code {number} means {coded}.",
    },
    "boundaries.refused.twice": {
        "fr": "{name} figure deux fois dans le fichier.",
        "de": "{name} steht zweimal in der Datei.",
        "lb": "{name} steet zweemol am Fichier.",
        "en": "{name} is in the file twice.",
    },
    "boundaries.refused.overlap": {
        "fr": "{one} et {other} se recouvrent sur {area} ha.",
        "de": "{one} und {other} überlappen sich auf {area} ha.",
        "lb": "{one} an {other} iwwerlappe sech op {area} ha.",
        "en": "{one} and {other} overlap by {area} ha.",
    },
    "boundaries.refused.gap": {
        "fr": "Il y a un trou de {area} ha à côté de {commune} : il manque un morceau.",
        "de": "Neben {commune} klafft eine Lücke von {area} ha: ein Stück fehlt.",
        "lb": "Nieft {commune} ass e Lach vun {area} ha: et feelt e Stéck.",
        "en": "There is a gap of {area} ha beside {commune}: a piece is missing.",
    },
}
