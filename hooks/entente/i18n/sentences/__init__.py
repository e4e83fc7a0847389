"""The sentences of problems, one module per topic: what is wrong, what to do, and why it matters."""

from __future__ import annotations

from entente.i18n.sentences import files, records, sense, values, writing
from entente.i18n.typography import typeset

# code -> language -> (sentence, what to do). `{names}` are filled from `Problem.found`.
Sentences = dict[str, dict[str, tuple[str, str]]]

TOPICS = (values, writing, files, records, sense)
# The modules write plain spaces; French is typeset before the names are filled in, which stay as the editor wrote them.
SENTENCES: Sentences = {
    code: {
        language: (typeset(sentence, language), typeset(remedy, language))
        for language, (sentence, remedy) in texts.items()
    }
    for topic in TOPICS
    for code, texts in topic.SENTENCES.items()
}
WHY: dict[str, dict[str, str]] = {
    code: {language: typeset(reason, language) for language, reason in texts.items()}
    for topic in TOPICS
    for code, texts in topic.WHY.items()
}
KINDS = records.KINDS
