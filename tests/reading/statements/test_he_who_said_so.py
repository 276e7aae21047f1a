"""«أكد الرئيس …. جاء ذلك خلال لقائه …»: meetings, calls and visits of whoever spoke in the sentence before."""

from __future__ import annotations

import pytest

from caspian_relations import parse

_SAID = "أكد الرئيس الكيني وليام روتو عمق العلاقات مع غانا. "
_MET = {"person:william-ruto", "state:KE", "state:GH"}


@pytest.mark.parametrize(
    "behind",
    [
        "جاء ذلك خلال استقباله وزير الخارجية الغاني صامويل أبلاكوا.",
        "جاء ذلك خلال استقباله اليوم وزير الخارجية الغاني صامويل أبلاكوا.",
        "وجاء ذلك لدى لقائه في نيروبي وزير الخارجية الغاني صامويل أبلاكوا.",
        "وكان ذلك خلال استقباله وزير الخارجية الغاني صامويل أبلاكوا.",
        "جاءت هذه التصريحات خلال استقباله وزير الخارجية الغاني صامويل أبلاكوا.",
        "جاء ذلك خلال اجتماع عقده مع وزير الخارجية الغاني صامويل أبلاكوا.",
        "جاء ذلك في اجتماع عقده اليوم في نيروبي مع وزير الخارجية الغاني صامويل أبلاكوا.",
        "جاء ذلك خلال لقاء جمعه بوزير الخارجية الغاني صامويل أبلاكوا.",
    ],
)
def test_what_came_meanwhile_is_of_him_who_spoke(behind: str) -> None:
    """The pronoun stands for the speaker, and whoever stands behind it is the other one."""
    [meeting] = parse(_SAID + behind, published="2025-05-13").meetings
    assert set(meeting.participants) >= _MET
    assert len([who for who in meeting.participants if who.startswith("person:")]) == 2


@pytest.mark.parametrize(
    "behind",
    [
        "جاء ذلك خلال استقبال المواطنين في القصر.",
        "جاء ذلك خلال اجتماع عقد مع وزير الخارجية الغاني صامويل أبلاكوا.",  # by whom is not said
        "جاء ذلك لدى استقبالها وزير الخارجية الغاني صامويل أبلاكوا.",  # she is somebody else
    ],
)
def test_nobody_is_met_whom_the_words_do_not_name(behind: str) -> None:
    assert not any("person:william-ruto" in meeting.participants for meeting in parse(_SAID + behind).meetings)
