"""The collector pauses while much is read, and goes on as before."""

import gc

import pytest

from entente.load.collector import paused_collector


def test_collector_pauses_and_goes_on_even_after_a_failure() -> None:
    with pytest.raises(ValueError, match="x"), paused_collector():
        assert not gc.isenabled()
        raise ValueError("x")
    assert gc.isenabled()


def test_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with paused_collector():
        pass
    was_on = gc.isenabled()
    gc.enable()
    assert not was_on
