"""What the fields of reference data hold: French, German and Luxembourgish for the English of the model."""

from __future__ import annotations

TEXTS = {
    "Name of the locality, when it differs from the commune's.": ("Nom de la localité, s'il diffère de celui de la commune.", "Name der Ortschaft, wenn er von dem der Gemeinde abweicht.", "Numm vun der Uertschaft, wann en net deen vun der Gemeng ass."),
    "Inhabitants.": ("Habitants.", "Einwohner.", "Awunner."),
    "Day or year for which the number holds.": ("Jour ou année pour lesquels le nombre vaut.", "Tag oder Jahr, für die die Zahl gilt.", "Dag oder Joer, fir déi d'Zuel gëllt."),
    "Last day or year under that name.": ("Dernier jour ou dernière année sous ce nom.", "Letzter Tag oder letztes Jahr unter diesem Namen.", "Leschten Dag oder lescht Joer ënner deem Numm."),
    "Name in French, German and Luxembourgish.": ("Nom en français, allemand et luxembourgeois.", "Name auf Französisch, Deutsch und Luxemburgisch.", "Numm op Franséisch, Däitsch a Lëtzebuergesch."),
    "Old official names and other spellings, for searching.": ("Anciens noms officiels et autres graphies, pour la recherche.", "Alte amtliche Namen und andere Schreibweisen, für die Suche.", "Al offiziell Nimm an aner Schreifweisen, fir d'Sich."),
    "The canton it lies in.": ("Le canton où elle se trouve.", "Der Kanton, in dem sie liegt.", "De Kanton, an deem se läit."),
    "Code of the local administrative unit (Eurostat LAU), only from a source that was seen.": ("Code de l'unité administrative locale (Eurostat LAU), seulement d'une source vue.", "Code der lokalen Verwaltungseinheit (Eurostat LAU), nur aus einer gesehenen Quelle.", "Code vun der lokaler Verwaltungseenheet (Eurostat LAU), nëmmen aus enger Quell, déi gesi gouf."),
    "Where its administration sits.": ("Où siège son administration.", "Wo ihre Verwaltung sitzt.", "Wou hir Administratioun sëtzt."),
    "Surface in square kilometres.": ("Superficie en kilomètres carrés.", "Fläche in Quadratkilometern.", "Fläch a Quadratkilometer."),
    "Inhabitants at one or more dates.": ("Habitants à une ou plusieurs dates.", "Einwohner zu einem oder mehreren Zeitpunkten.", "Awunner zu engem oder méi Datumer."),
    "Communes merged into it and former names.": ("Communes fusionnées et anciens noms.", "Eingegliederte Gemeinden und frühere Namen.", "Gemengen, déi fusionéiert goufen, a fréier Nimm."),
    "Whether it has the status of a town.": ("Si elle a le statut de ville.", "Ob sie Stadtrecht hat.", "Ob se de Statut vun enger Stad huet."),
    "Its usual abbreviation.": ("Son abréviation courante.", "Die übliche Abkürzung.", "Déi üblech Ofkierzung."),
    "What it does, in a sentence.": ("Ce qu'elle fait, en une phrase.", "Was sie tut, in einem Satz.", "Wat se mécht, an engem Saz."),
    "From when it exists under this name.": ("Depuis quand elle existe sous ce nom.", "Seit wann sie unter diesem Namen besteht.", "Zënter wéini se ënner dësem Numm besteet."),
    "Until when it existed under this name.": ("Jusqu'à quand elle a existé sous ce nom.", "Bis wann sie unter diesem Namen bestand.", "Bis wéini se ënner dësem Numm bestanen huet."),
    "What belongs to it, in a sentence.": ("Ce qui en fait partie, en une phrase.", "Was dazugehört, in einem Satz.", "Wat dozou gehéiert, an engem Saz."),
    "Its wording.": ("Son libellé.", "Der Wortlaut.", "De Wuertlaut."),
    "`principle` (principe directeur) or `objective` (objectif politique).": ("`principle` (principe directeur) ou `objective` (objectif politique).", "`principle` (Leitprinzip) oder `objective` (politisches Ziel).", "`principle` (Leetprinzip) oder `objective` (politescht Zil)."),
    "Identifier of the planning instrument that states it.": ("Identifiant de l'instrument de planification qui l'énonce.", "Kennung des Planungsinstruments, das es nennt.", "Kennung vum Planungsinstrument, dat et nennt."),
    "What it means, in plain words.": ("Ce que cela veut dire, en mots simples.", "Was es bedeutet, in einfachen Worten.", "Wat et heescht, an einfache Wierder."),
    "Its place in the list.": ("Sa place dans la liste.", "Der Platz in der Liste.", "Seng Plaz an der Lëscht."),
    "What it is, in plain words.": ("Ce que c'est, en mots simples.", "Was es ist, in einfachen Worten.", "Wat et ass, an einfache Wierder."),
    "Who makes it.": ("Qui le fait.", "Wer es macht.", "Wien et mécht."),
    "Whether it binds citizens or authorities; left out when no source says.": ("S'il engage les citoyens ou les autorités ; à omettre si aucune source ne le dit.", "Ob es Bürger oder Behörden bindet; weglassen, wenn keine Quelle es sagt.", "Ob et Bierger oder Autoritéite bënnt; ewechloossen, wa keng Quell et seet."),
    "From when the present version applies.": ("Depuis quand la version actuelle s'applique.", "Seit wann die heutige Fassung gilt.", "Zënter wéini déi aktuell Versioun gëllt."),
}
