"""What is known of the site's accessibility, read from its two files among the reference data."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import ValidationError

from entente.errors import ContentError, Problem
from entente.load.explain import explain
from entente.load.yaml_reader import read_document
from entente.model.accessibility import Accessibility, Assessment, Checks

ASSESSMENT = "reference/accessibility.yml"
CHECKS = "reference/accessibility-checks.json"


def read_accessibility(folder: Path) -> Accessibility | None:
    """Return the assessment in the content folder with the last results of the tests; None where there is none.

    Raises:
        ContentError: one of the files does not say what it should.
    """
    file = folder / ASSESSMENT
    if not file.is_file():
        return None
    document = read_document(file.read_bytes(), f"{folder.name}/{ASSESSMENT}")
    try:
        assessment = Assessment.model_validate(document.data)
    except ValidationError as error:
        raise ContentError(explain(document, error, Assessment)) from None
    return Accessibility(assessment=assessment, checks=_checks(folder))


def _checks(folder: Path) -> Checks | None:
    file = folder / CHECKS
    if not file.is_file():
        return None
    try:
        return Checks.model_validate(json.loads(file.read_text(encoding="utf-8")))
    except ValueError:
        raise ContentError([Problem(path=f"{folder.name}/{CHECKS}", code="checks-unreadable")]) from None
