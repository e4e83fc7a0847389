"""The sentences of problems, per language: what was expected, what was found, what to do."""

from __future__ import annotations

from entente.errors import Problem

# code -> language -> (sentence, what to do). `{names}` are filled from `Problem.found`.
Sentences = dict[str, dict[str, tuple[str, str]]]

PROBLEMS: Sentences = {
    "required": {
        "fr": ("champ obligatoire « {field} » absent", "ajoutez « {field}: … »"),
        "en": ("required field “{field}” is missing", "add “{field}: …”"),
    },
    "unknown-field": {
        "fr": ("il n'y a pas de champ « {field} » ici", ""),
        "en": ("there is no field “{field}” here", ""),
    },
    "text-expected": {
        "fr": ("texte attendu, trouvé {found}", "écrivez un texte sur la même ligne que le champ"),
        "en": ("expected a text, found {found}", "write a text on the line of the field"),
    },
    "empty-text": {
        "fr": ("texte attendu, trouvé un texte vide", "écrivez le texte ou supprimez la ligne"),
        "en": ("expected a text, found an empty one", "write the text or delete the line"),
    },
    "unknown-value": {
        "fr": ("« {found} » n'est pas une valeur possible", "choisissez parmi : {allowed}"),
        "en": ("“{found}” is not one of the possible values", "choose one of: {allowed}"),
    },
    "shape": {
        "fr": ("« {found} » n'a pas la forme voulue", "lettres minuscules sans accent, chiffres et traits d'union"),
        "en": ("“{found}” does not have the right form", "use small letters without accents, digits and hyphens"),
    },
    "list-expected": {
        "fr": ("liste attendue, trouvé {found}", "écrivez chaque élément sur sa ligne, précédé de « - »"),
        "en": ("expected a list, found {found}", "write each item on its own line, beginning with “- ”"),
    },
    "fields-expected": {
        "fr": ("groupe de champs attendu, trouvé « {found} »", "écrivez les champs en retrait, un par ligne"),
        "en": ("expected a group of fields, found “{found}”", "write the fields indented, one per line"),
    },
    "out-of-range": {
        "fr": ("{found} est hors des limites", "la limite est {limit}"),
        "en": ("{found} is out of range", "the limit is {limit}"),
    },
    "date-expected": {
        "fr": ("date attendue (2024-05-03, 2024-05, 2024, 2023-23 pour l'automne 2023, 2011~ pour « vers 2011 »), "
               "trouvé « {found} »", "vérifiez que ce jour existe au calendrier"),
        "en": ("expected a date (2024-05-03, 2024-05, 2024, 2023-23 for autumn 2023, 2011~ for “about 2011”), "
               "found “{found}”", "check that the calendar has this day"),
    },
    "web-address-expected": {
        "fr": ("adresse web attendue, trouvé « {found} »", "une adresse commence par https:// et n'a pas d'espace"),
        "en": ("expected a web address, found “{found}”", "an address begins with https:// and has no space"),
    },
    "email-expected": {
        "fr": ("adresse électronique attendue, trouvé « {found} »", "écrivez nom@domaine.lu"),
        "en": ("expected an e-mail address, found “{found}”", "write name@domain.lu"),
    },
    "source-empty": {
        "fr": ("une source a besoin d'une adresse ou d'un titre", "ajoutez « url: » ou « title: »"),
        "en": ("a source needs an address or a title", "add “url:” or “title:”"),
    },
    "person-without-source": {
        "fr": ("une personne n'est nommée qu'avec une source", "ajoutez « sources: » avec l'adresse"),
        "en": ("a person is named only with a source", "add “sources:” with the address"),
    },
    "partner-one-of": {
        "fr": ("un seul des champs organisation, commune, agreement ou name est attendu", "gardez-en un"),
        "en": ("exactly one of organisation, commune, agreement or name is expected", "keep one of them"),
    },
    "phase-reason": {
        "fr": ("une phase suspendue, arrêtée ou abandonnée a besoin d'une raison", "ajoutez « reason: »"),
        "en": ("a phase that is paused, stopped or not pursued needs a reason", "add “reason:”"),
    },
    "whole-number-expected": {
        "fr": ("nombre entier attendu, trouvé « {found} »", "écrivez seulement des chiffres, sans espace ni point"),
        "en": ("expected a whole number, found “{found}”", "write digits only, without spaces or points"),
    },
    "number-expected": {
        "fr": ("nombre attendu, trouvé « {found} »", "écrivez les décimales après un point : 12.5"),
        "en": ("expected a number, found “{found}”", "write decimals after a point: 12.5"),
    },
    "yes-no-expected": {
        "fr": ("« true » ou « false » attendu, trouvé « {found} »", "écrivez true (oui) ou false (non)"),
        "en": ("expected “true” or “false”, found “{found}”", "write true or false"),
    },
    "value-refused": {
        "fr": ("la valeur « {found} » n'est pas acceptée ici", "comparez avec un fichier existant"),
        "en": ("the value “{found}” is not accepted here", "compare with an existing file"),
    },
    "not-utf-8": {
        "fr": ("le fichier n'est pas enregistré en UTF-8", "enregistrez-le avec l'encodage UTF-8"),
        "en": ("the file is not saved as UTF-8", "save it with the encoding UTF-8"),
    },
    "git-conflict": {
        "fr": ("deux versions en conflit dans git", "gardez une version et supprimez les lignes <<<<<<<, ======= et >>>>>>>"),
        "en": ("two versions in conflict in git", "keep one version and delete the lines <<<<<<<, ======= and >>>>>>>"),
    },
    "hidden-character": {
        "fr": ("caractère invisible interdit", "effacez-le et retapez le texte à cet endroit"),
        "en": ("a hidden character that is not allowed", "delete it and type the text again at this place"),
    },
    "tab": {
        "fr": ("tabulation en début de ligne", "remplacez-la par deux espaces"),
        "en": ("a tab at the beginning of the line", "replace it by two spaces"),
    },
    "no-break-space": {
        "fr": ("espace insécable à côté de « : »", "retapez l'espace avec la barre d'espace"),
        "en": ("a no-break space beside “:”", "type the space again with the space bar"),
    },
    "yaml-second-colon": {
        "fr": ("un second « : » sur la ligne", 'mettez le texte entre guillemets : "Aide : logement"'),
        "en": ("a second “:” on the line", 'put the text in quotes: "Aid: housing"'),
    },
    "yaml-open-quote": {
        "fr": ("guillemet ouvert et jamais fermé", "ajoutez le guillemet à la fin du texte"),
        "en": ("a quote that is opened and never closed", "add the quote at the end of the text"),
    },
    "yaml-list-indent": {
        "fr": ("retrait inattendu dans une liste", "alignez cette ligne sous la précédente du même élément"),
        "en": ("unexpected indentation in a list", "align this line with the one before it in the same item"),
    },
    "yaml-text-after-value": {
        "fr": ("texte inattendu après la valeur",
               "doublez l'apostrophe ('L''eau') ou mettez des guillemets doubles (\"L'eau\")"),
        "en": ("unexpected text after the value", "double the apostrophe ('it''s') or use double quotes (\"it's\")"),
    },
    "yaml-no-colon": {
        "fr": ("ligne sans « : »", "écrivez « champ: valeur », ou augmentez le retrait si elle continue le texte"),
        "en": ("a line without “:”", "write “field: value”, or indent it more if it continues the text above"),
    },
    "yaml-bad-start": {
        "fr": ("ce caractère ne peut pas commencer une valeur", "mettez la valeur entre guillemets doubles"),
        "en": ("a value cannot begin with this character", "put the value in double quotes"),
    },
    "yaml-alias": {
        "fr": ("les renvois YAML (& et *) ne sont pas permis", "recopiez la valeur, ou mettez-la entre guillemets"),
        "en": ("YAML references (& and *) are not allowed", "copy the value, or put it in quotes"),
    },
    "yaml-tag": {
        "fr": ("les étiquettes YAML (« !{tag} ») ne sont pas permises", "supprimez « !{tag} »"),
        "en": ("YAML tags (“!{tag}”) are not allowed", "delete “!{tag}”"),
    },
    "yaml-key": {
        "fr": ("nom de champ illisible", "un nom de champ est un mot suivi de « : »"),
        "en": ("a field name that cannot be read", "a field name is a word followed by “:”"),
    },
    "yaml-duplicate": {
        "fr": ("champ écrit deux fois, d'abord ligne {first}", "gardez-en un seul"),
        "en": ("a field written twice, first on line {first}", "keep one of them"),
    },
    "yaml-two-documents": {
        "fr": ("« --- » commence un second document", "supprimez cette ligne : un fichier, une fiche"),
        "en": ("“---” begins a second document", "delete this line: one file, one record"),
    },
    "yaml-unreadable": {
        "fr": ("cette ligne ne peut pas être lue", "comparez son retrait et sa ponctuation avec les lignes voisines"),
        "en": ("this line cannot be read", "compare its indentation and punctuation with the lines around it"),
    },
    "file-empty": {
        "fr": ("fichier vide", "écrivez la fiche ou supprimez le fichier"),
        "en": ("an empty file", "write the record or delete the file"),
    },
    "file-not-fields": {
        "fr": ("champs attendus (« champ: valeur »), trouvé un texte ou une liste", "commencez par le premier champ"),
        "en": ("expected fields (“field: value”), found a text or a list", "begin with the first field"),
    },
    "file-elsewhere": {
        "fr": ("fichier hors des dossiers prévus", "les fiches se trouvent dans : {patterns}"),
        "en": ("a file outside the folders meant for records", "records are in: {patterns}"),
    },
    "file-name": {
        "fr": ("le nom « {name} » n'est pas un identifiant", "lettres minuscules sans accent, chiffres et traits d'union"),
        "en": ("the name “{name}” is not an identifier", "use small letters without accents, digits and hyphens"),
    },
    "identifier-not-file-name": {
        "fr": ("l'identifiant « {found} » n'est pas le nom du fichier", "écrivez « id: {name} » ou supprimez la ligne"),
        "en": ("the identifier “{found}” is not the file name", "write “id: {name}” or delete the line"),
    },
    "identifier-twice": {
        "fr": ("l'identifiant « {id} » existe déjà dans {other}", "renommez un des deux fichiers"),
        "en": ("the identifier “{id}” exists already in {other}", "rename one of the two files"),
    },
    "reference-unknown": {
        "fr": ("aucun(e) {kind} ne s'appelle « {found} »", ""),
        "en": ("no {kind} is called “{found}”", ""),
    },
    "period-reversed": {
        "fr": ("la fin ({end}) est avant le début ({begin})", "corrigez l'une des deux dates"),
        "en": ("the end ({end}) is before the beginning ({begin})", "correct one of the two dates"),
    },
    "order": {
        "fr": ("{later} vient après {earlier} : l'ordre va du plus ancien au plus récent", "déplacez cet élément"),
        "en": ("{later} comes after {earlier}: the order is oldest first", "move this item"),
    },
    "commune-outside": {
        "fr": ("la commune « {found} » n'est pas dans le territoire de : {agreements}",
               "corrigez la commune, ou ajoutez-la à l'accord"),
        "en": ("the commune “{found}” is not in the area of: {agreements}", "correct it, or add it to the agreement"),
    },
    "file-date": {
        "fr": ("le nom du fichier devrait commencer par « {expected} »", "renommez le fichier ou corrigez la date"),
        "en": ("the file name should begin with “{expected}”", "rename the file or correct the date"),
    },
    "media-missing": {
        "fr": ("le fichier « {found} » n'existe pas dans {folder}", "ajoutez-le ou corrigez le nom"),
        "en": ("there is no file “{found}” in {folder}", "add it or correct its name"),
    },
    "address-twice": {
        "fr": ("deux pages auraient l'adresse {uri} : aussi {other}", "changez l'un des identifiants"),
        "en": ("two pages would have the address {uri}: also {other}", "change one of the identifiers"),
    },
    "itself": {
        "fr": ("une fiche ne peut pas renvoyer à elle-même", "supprimez cette ligne"),
        "en": ("a record cannot refer to itself", "delete this line"),
    },
}

# Kinds of record as they are called inside a sentence.
_KINDS = {
    "agreement": {"fr": "accord", "en": "agreement"},
    "project": {"fr": "projet", "en": "project"},
    "commune": {"fr": "commune", "en": "commune"},
    "organisation": {"fr": "organisation", "en": "organisation"},
    "theme": {"fr": "thème", "en": "theme"},
    "objective": {"fr": "objectif national", "en": "national objective"},
    "instrument": {"fr": "instrument", "en": "instrument"},
    "objectives": {"fr": "objectif de cet accord", "en": "objective of this agreement"},
    "fields_of_action": {"fr": "champ d'action de cet accord", "en": "field of action of this agreement"},
}
_NEAR = {"fr": "vouliez-vous écrire « {near} » ?", "en": "did you mean “{near}”?"}


def problem_text(problem: Problem, language: str) -> str:
    """Return `path:line:column: field: sentence; what to do` for a reader of `language` (English when not there)."""
    place = f"{problem.path}:{problem.line}:{problem.column}"
    field = _field_name(problem.field)
    sentence, remedy = sentence_and_remedy(problem, language)
    return ": ".join(filter(None, (place, field, sentence + (f"; {remedy}" if remedy else ""))))


def sentence_and_remedy(problem: Problem, language: str) -> tuple[str, str]:
    """Return what is wrong and what to do, for a reader of `language` (English when not there)."""
    sentences = PROBLEMS[problem.code]
    language = language if language in sentences else "en"
    sentence, remedy = sentences[language]
    near = problem.found.get("near")
    if near:
        remedy = " ".join(filter(None, (_NEAR[language].format(near=near), remedy)))
    found = dict(problem.found)
    if "kind" in found:
        found["kind"] = _KINDS[found["kind"]][language]
    return sentence.format(**found), remedy.format(**found)


def _field_name(field: str) -> str:
    """Return a dotted field path without the positions in lists, which the line already tells."""
    return ".".join(part for part in field.split(".") if not part.isdigit())
