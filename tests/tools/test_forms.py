"""The form editor is fetched only as it was when it was pinned, and asks nobody outside for its own files."""

import pytest
from tools.forms import EDITOR, HASHES, REPLACED, check, self_hosted


def test_other_bytes_than_the_pinned_ones_are_refused() -> None:
    with pytest.raises(SystemExit) as refused:
        check(EDITOR, b"something else")
    assert str(refused.value) == (
        f"{EDITOR} is not what it was: sha512 "
        "NFJPgMVW1OXAHj7S0GASZTwC1DbKo++ACCVQFfne/x8A6KcK42g9BtGbXcn7TBMPqkVZ+wrRygXGPpLmFuJJ+A==, "
        f"expected {HASHES[EDITOR]}. Nothing was changed."
    )


def test_every_address_of_its_own_files_is_turned_to_this_site() -> None:
    script = " ".join(f'"{address}"' for address in REPLACED)
    assert self_hosted(script) == " ".join(f'"{here}"' for here in REPLACED.values())


def test_editor_that_asks_elsewhere_than_known_is_refused() -> None:
    with pytest.raises(SystemExit) as refused:
        self_hosted("nothing")
    first = next(iter(REPLACED))
    assert str(refused.value) == f"The editor no longer asks for {first}; look at what it asks for instead."
