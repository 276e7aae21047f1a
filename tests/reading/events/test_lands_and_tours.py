"""Lands told by their form, tours through several, lists behind prepositions, whose company it is, and a signing told twice."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading import facts_told
from tests.reading.events_told import DAY, told


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        ("زار وزير النقل السنغالي عمر كيتا جمهورية أنجولا أمس.", {"عمر-كيتا visits AO"}),
        (
            "يقوم وزير النقل السنغالي عمر كيتا بجولة تشمل جمهورية غانا وجمهورية أنجولا.",
            {"عمر-كيتا visits GH", "عمر-كيتا visits AO"},
        ),
        (
            "يبدأ وزير النقل السنغالي عمر كيتا اليوم زيارة تستغرق يومين إلى شرق أفريقيا تشمل كينيا وإثيوبيا.",
            {"عمر-كيتا visits KE", "عمر-كيتا visits ET"},
        ),
        (
            "بعد جولته بكل من قطر والصين، توجه الرئيس السنغالي عمر كيتا أمس إلى تركيا.",
            {"عمر-كيتا visits QA", "عمر-كيتا visits TR"},
        ),
        ("التقى الوزير السنغالي عمر كيتا نظيره من دولة فقيرة مثل أنجولا.", set()),
    ],
)
def test_the_lands_of_a_visit(text: str, visits: set[str]) -> None:
    assert {line for line in facts_told.relations(text, DAY) if " visits " in line} == visits


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("وقّعت شركة «إكوينور» النرويجية عقدا.", {"NO"}),
        ("قالت صحيفة الغارديان البريطانية إن التعاون مستمر.", {"GB"}),
        ("وصل الوزير إلى مملكة إسواتيني ودولة قطر.", {"SZ", "QA"}),
        ("قالت صحيفة الغارديان إن التعاون مستمر.", set()),
    ],
)
def test_states_in_what_bodies_and_lands_are_called(text: str, states: set[str]) -> None:
    assert {state.alpha2 for state in parse(text, published=DAY).states} == states


@pytest.mark.parametrize("between", [" ", "\n"])
def test_who_signed_what_was_signed_is_told_behind(between: str) -> None:
    text = (
        f"تم اليوم في أكرا التوقيع على إعلان مشترك.{between}"
        "ووقع على هذا الإعلان وزير النقل السنغالي عمر كيتا ونظيره الغاني كوفي منساه."
    )
    assert told(text) == [
        ("Signing", DAY, "place:accra", {"person:عمر-كيتا", "state:SN", "person:كوفي-منساه", "state:GH"})
    ]


_RECEIVED = "التقى صاحب السمو الشيخ تميم بن حمد آل ثاني أمير دولة قطر أمس الرئيس الغاني كوفي منساه. "


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (_RECEIVED + "ورحب حضرة صاحب السمو الأمير برئيس غانا، معبرا عن سروره.", ["tamim-bin-hamad"] * 2),
        (_RECEIVED + "وأكد صاحب السمو أن التعاون مستمر.", ["tamim-bin-hamad"]),
        (_RECEIVED + "وأكد صاحب الشركة أن التعاون مستمر.", ["-"]),
        ("أجرى صاحب الجلالة الملك محمد السادس مباحثات. وأكد صاحب الجلالة أن التعاون مستمر.", ["king-mohammed-vi"]),
    ],
)
def test_a_style_of_address_alone_stands_for_who_was_called_so(text: str, speakers: list[str]) -> None:
    assert facts_told.speakers(text, DAY) == speakers
