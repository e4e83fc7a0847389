"""The sentences of problems, one module per topic: what is wrong, what to do, and why it matters."""

from __future__ import annotations

from entente.i18n.sentences import files, records, sense, values

# code -> language -> (sentence, what to do). `{names}` are filled from `Problem.found`.
Sentences = dict[str, dict[str, tuple[str, str]]]

TOPICS = (values, files, records, sense)
SENTENCES: Sentences = {code: texts for topic in TOPICS for code, texts in topic.SENTENCES.items()}
WHY: dict[str, dict[str, str]] = {code: texts for topic in TOPICS for code, texts in topic.WHY.items()}
KINDS = records.KINDS
