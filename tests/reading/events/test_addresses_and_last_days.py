"""Gatherings before which somebody speaks, the day on which one ends, and where what is signed besides was signed."""

from __future__ import annotations

import pytest

import caspian_relations as cr
from tests.reading.events_told import told

_SPEAKER = {"person:موساليا-مودافادي", "state:KE"}


@pytest.mark.parametrize(
    ("where", "rows"),
    [
        ("أمام ملتقى للطاقة بمدينة إسطنبول", [("Conference", "2025-11-18", "place:istanbul", _SPEAKER)]),
        ("أمام القمة العالمية للطاقة في إسطنبول", [("Summit", "2025-11-18", "place:istanbul", _SPEAKER)]),
        ("أمام البرلمان", []),
        ("أمام الصحفيين في إسطنبول", []),
    ],
)
def test_before_whom_he_spoke(where: str, rows: list[object]) -> None:
    assert told(f"أعلن وزير الخارجية الكيني موساليا مودافادي، أمس، في كلمة {where}، أن الاتفاق جاهز.") == rows


_BEGUN = "انطلقت اليوم الأربعاء أعمال منتدى الأعمال الكيني المصري الثاني في نيروبي. "


@pytest.mark.parametrize(
    ("ends", "when"),
    [
        ("ويختتم المنتدى أعماله غدا الخميس.", "2025-11-19/2025-11-20"),
        ("ويختتم المنتدى الذي تنظمه الغرفة أعماله غدا الخميس.", "2025-11-19/2025-11-20"),
        ("ومن المقرر أن يختتم المنتدى الذي يشارك فيه 140 ممثلا أعماله غدا الخميس.", "2025-11-19/2025-11-20"),
        ("ويزور المنتدى الذي تنظمه الغرفة طلاب الجامعة غدا الخميس.", "2025-11-19"),
    ],
)
def test_the_day_on_which_it_ends(ends: str, when: str) -> None:
    [row] = told(_BEGUN + ends)
    assert (row[1], row[2]) == (when, "place:nairobi")


_VISIT = "وصل الرئيس الكيني وليام روتو أمس إلى أبوظبي في زيارة رسمية. وعلى هامش الزيارة وقعت شركة مصدر وشركة أرامكو اتفاقية. "


@pytest.mark.parametrize(
    ("signed", "place"),
    [
        ("كما وقعت شركة إيني ووزارة الطاقة الكينية مذكرة تفاهم.", "place:abu-dhabi"),
        ("وكانت شركة إيني قد وقعت مع شركة بي بي مذكرة تفاهم في 2020.", None),
    ],
)
def test_what_is_signed_as_well(signed: str, place: str | None) -> None:
    rows = [row for row in told(_VISIT + signed) if row[0] == "Signing"]
    assert [row[2] for row in rows] == ["place:abu-dhabi", place]


@pytest.mark.parametrize(
    ("signers", "place"),
    [("مودافادي وعبد العاطي", "place:nairobi"), ("وزير الطاقة الغاني كوفي كوبرت ومودافادي", None)],
)
def test_the_two_sign_where_they_met(signers: str, place: str | None) -> None:
    text = (
        "عُقدت في نيروبي، الثلاثاء، الدورة الثامنة للجنة المشتركة، برئاسة وزير الخارجية الكيني موساليا مودافادي ووزير الخارجية المصري بدر عبد العاطي. "
        "\nوقال مودافادي إن التجارة زادت.\nوأعرب عبد العاطي عن شكره لكينيا.\n"
        f"ووقع {signers}، مساء الثلاثاء، بروتوكولا."
    )
    rows = [row for row in told(text) if row[0] == "Signing"]
    assert [row[2] for row in rows] == [place]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "اجتمع الوزير الكيني موساليا مودافادي مع وزيره الاقتصاد الغانيه مريم كوبرت. واشارت الوزيره الى ان التجاره زادت. واكدت ان بلادها جاهزه.",
            ["person:مريم-كوبرت", "person:مريم-كوبرت"],
        ),
        (
            "شكر الوزير الكيني موساليا مودافادي الجانب المصري، ودعا البنوك الدولية أن تشارك في تمويل المشروع.",
            ["person:موساليا-مودافادي"],
        ),
    ],
)
def test_who_says_so(text: str, speakers: list[str]) -> None:
    assert [statement.speaker for statement in cr.parse(text, published="2025-11-19").statements] == speakers
