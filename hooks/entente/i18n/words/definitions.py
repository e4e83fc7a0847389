"""What the words for states mean, told on the page of definitions."""

from __future__ import annotations

WORDS: dict[str, dict[str, str]] = {
    "relation.measure.definition": {
        "fr": "Le projet est présenté par ses sources comme une mesure de la coopération ou de son syndicat.",
        "de": "Die Quellen stellen das Projekt als Maßnahme der Kooperation oder ihres Syndikats dar.",
        "lb": "D'Quelle stellen de Projet als Moossnam vun der Kooperatioun oder hirem Syndikat duer.",
        "en": "The sources present the project as a measure of the cooperation or its syndicate."},
    "relation.context.definition": {
        "fr": "Le projet se fait dans le territoire, mais aucune source vue n'en fait une mesure de la coopération.",
        "de": "Das Projekt geschieht im Gebiet, doch keine gesehene Quelle nennt es eine Maßnahme der Kooperation.",
        "lb": "De Projet geschitt am Gebitt, mä keng gesine Quell nennt en eng Moossnam vun der Kooperatioun.",
        "en": "The project happens in the area, but no source seen calls it a measure of the cooperation."},
    "state.in-force.definition": {
        "fr": "Une source montre l'accord en vigueur ; la page dit à quelle date.",
        "de": "Eine Quelle zeigt die Vereinbarung in Kraft; die Seite nennt das Datum.",
        "lb": "Eng Quell weist den Accord a Kraaft; d'Säit seet zu wéi engem Datum.",
        "en": "A source shows the agreement in force; the page says at which date."},
    "state.ended.definition": {
        "fr": "Une source montre la fin de l'accord.", "de": "Eine Quelle zeigt das Ende der Vereinbarung.",
        "lb": "Eng Quell weist d'Enn vum Accord.", "en": "A source shows the end of the agreement."},
    "state.unknown.definition": {
        "fr": "Aucune source vue ne dit si l'accord est encore en vigueur.",
        "de": "Keine gesehene Quelle sagt, ob die Vereinbarung noch in Kraft ist.",
        "lb": "Keng gesine Quell seet, ob den Accord nach a Kraaft ass.",
        "en": "No source seen says whether the agreement is still in force."},
    "certainty.seen.definition": {
        "fr": "Le fait a été lu dans la source citée.", "de": "Die Tatsache wurde in der genannten Quelle gelesen.",
        "lb": "De Fait gouf an der genannter Quell gelies.", "en": "The fact was read in the source cited."},
    "certainty.uncertain.definition": {
        "fr": "La source est faible, secondaire ou contredite ; le fait est à confirmer.",
        "de": "Die Quelle ist schwach, indirekt oder wird bestritten; die Tatsache ist zu bestätigen.",
        "lb": "D'Quell ass schwaach, sekundär oder gëtt widdersprach; de Fait muss confirméiert ginn.",
        "en": "The source is weak, secondary or contradicted; the fact is to be confirmed."},
    "participation.planned.definition": {
        "fr": "Le public pourra participer ; la page dit quand, si c'est connu.",
        "de": "Die Öffentlichkeit wird sich beteiligen können; die Seite sagt wann, soweit bekannt.",
        "lb": "De Public kann sech bedeelegen; d'Säit seet wéini, souwäit bekannt.",
        "en": "The public will be able to take part; the page says when, if known."},
    "participation.running.definition": {
        "fr": "Le public peut participer en ce moment.", "de": "Die Öffentlichkeit kann sich jetzt beteiligen.",
        "lb": "De Public kann sech elo bedeelegen.", "en": "The public can take part now."},
    "participation.over.definition": {
        "fr": "La participation a eu lieu ; la page dit ce qu'il en est ressorti, si c'est connu.",
        "de": "Die Beteiligung hat stattgefunden; die Seite sagt, was herauskam, soweit bekannt.",
        "lb": "D'Bedeelegung huet stattfonnt; d'Säit seet, wat dobäi erauskoum, souwäit bekannt.",
        "en": "Participation took place; the page says what came of it, if known."},
    "participation.not-planned.definition": {
        "fr": "Une source dit qu'aucune participation n'est prévue.",
        "de": "Eine Quelle sagt, dass keine Beteiligung vorgesehen ist.",
        "lb": "Eng Quell seet, datt keng Bedeelegung virgesinn ass.", "en": "A source says that no participation is planned."},
    "participation.unknown.definition": {
        "fr": "On ne sait pas si le public peut ou a pu participer.",
        "de": "Es ist nicht bekannt, ob sich die Öffentlichkeit beteiligen kann oder konnte.",
        "lb": "Et ass net bekannt, ob de Public sech bedeelege kann oder konnt.",
        "en": "It is not known whether the public can or could take part."},
}
