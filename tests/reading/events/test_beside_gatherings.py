"""Who is at a gathering, who meets beside it, who comes to it, and which gatherings have a name."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from tests.reading.events_told import DAY, told


def relations(text: str) -> set[str]:
    """Subject and predicate of each relation."""
    return {f"{r.subject} {r.predicate}" for r in parse(text, published=DAY).relations}


def test_they_meet_apart_beside_the_meeting() -> None:
    """Two who meet on the margin of talks that both attend meet once more."""
    text = (
        "نيروبي - استضاف قصر الدولة اليوم الاجتماع السادس لوزراء خارجية الدول برئاسة موساليا مودافادي وزير خارجية كينيا وبحضور سيرغي لافروف "
        "ورشيد ميريدوف.\nوالتقى وزير الخارجية الكيني، على هامش الاجتماع، ميريدوف ولافروف كلا على حدة."
    )
    mudavadi = {"person:موساليا-مودافادي", "state:KE"}
    assert [row[3] for row in told(text)[1:]] == [
        mudavadi | {"person:rashid-meredov", "state:TM"},
        mudavadi | {"person:sergey-lavrov", "state:RU"},
    ]


def test_the_host_by_name_comes_first() -> None:
    """«وإضافة إلى المضيف الرئيس فلان، حضر القمة رؤساء …»."""
    text = "وإضافة إلى المضيف الرئيس الغاني جون ماهاما، حضر القمة الأفريقية في أكرا رؤساء تركيا رجب طيب أردوغان، وكينيا وليام روتو."
    [summit] = told(text)
    assert summit[3] == {
        *("person:recep-tayyip-erdogan", "state:TR", "person:william-ruto"),
        *("state:KE", "person:جون-ماهاما", "state:GH"),
    }


def test_a_visit_for_a_meeting() -> None:
    """«وفي ختام زيارته»: where he was just told to take part."""
    text = (
        "عُقد اليوم في أكرا الاجتماع السادس لوزراء خارجية كينيا وغانا برئاسة الوزير الغاني صامويل أبلاكوا وبحضور الوزير الكيني موساليا مودافادي.\n"
        "وفي ختام زيارته أعرب مودافادي عن شكره."
    )
    assert told(text)[-1] == ("Visit", None, "place:accra", {"person:موساليا-مودافادي", "state:KE"})


def test_a_counterpart_at_home() -> None:
    """«نظيره موساليا مودافادي» in the city where the guest was received on that day is of that state."""
    text = (
        "نيروبي - استقبل الرئيس الكيني وليام روتو اليوم في نيروبي وزير الخارجية السنغالي الشيخ نيانغ.\nوقال الضيف إن الرسالة مهمة.\n"
        "وكان نيانغ قد أجرى صباح اليوم مباحثات مع نظيره موساليا مودافادي، وقعا إثرها برنامج عمل."
    )
    for row in told(text)[1:]:
        assert row[1:3] == ("2025-11-19", "place:nairobi")
        assert {"person:موساليا-مودافادي", "state:KE", "state:SN"} <= row[3]


def test_who_leads_the_guests() -> None:
    """«أما الوفد الكيني فكان برئاسة …. تم استقبال الضيف من قبل …»."""
    text = (
        "انعقدت أمس في أكرا جولة من المشاورات الغانية الكينية. وفد غانا ترأسه الوزير صامويل أبلاكوا، أما الوفد الكيني فكان برئاسة الوزير "
        "موساليا مودافادي. وفي المساء تم استقبال الضيف من قبل رئيس غانا جون ماهاما."
    )
    talks, reception = told(text)
    assert {"person:صامويل-ابلاكوا", "person:موساليا-مودافادي"} <= talks[3]
    assert reception[3] == {"person:جون-ماهاما", "state:GH", "person:موساليا-مودافادي", "state:KE"}


def test_the_last_day_of_a_forum_is_that_of_the_news() -> None:
    """«خلال اليوم الثاني والأخير من المنتدى …، عُقد اجتماع»: on the day of the dateline."""
    text = (
        "أكرا، 19 نوفمبر. خلال اليوم الثاني والأخير من منتدى أكرا الخامس للطاقة، عُقد اجتماع بين رئيس وزراء جورجيا إيراكلي كوباخيدزه "
        "ورئيس وزراء كينيا موساليا مودافادي."
    )
    assert [row[:3] for row in told(text)] == [
        ("Conference", "2025-11-18/2025-11-19", "place:accra"),
        ("Meeting", "2025-11-19", "place:accra"),
    ]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("شارك الوزير الكيني موساليا مودافادي أمس في النسخة الخامسة من منتدى أسوان للسلام الذي عقد في أسوان.", True),
        ("شارك الوزير الكيني موساليا مودافادي أمس في منتدى أسوان الخامس للسلام الذي عقد في أسوان.", True),
        ("شارك الوزير الكيني موساليا مودافادي أمس في المنتدى الخامس للنقل الذي عقد في أسوان.", False),
        ("شارك الوزير الكيني موساليا مودافادي أمس في منتدى للنقل عقد في أسوان.", False),
    ],
)
def test_a_forum_of_a_run(text: str, named: bool) -> None:
    """The fifth of a run that has a name is hosted and attended; one of many forums is not."""
    assert ("person:موساليا-مودافادي participates-in" in relations(text)) == named


@pytest.mark.parametrize(("beside", "there"), [("بمشاركة مصر وغانا", True), ("وسط إجراءات مشددة", False)])
def test_who_speaks_at_a_climate_conference(beside: str, there: bool) -> None:
    """The minister of a state that takes part; who only speaks of it need not be there, and the one of next year has its own people."""
    text = (
        f"اختتم مؤتمر الأطراف الثلاثون (كوب30) أعماله السبت في مدينة بيليم البرازيلية {beside}. وقالت وزيرة البيئة المصرية منال عوض إن التمويل "
        "ضروري. وستحتضن مدينة أنطاليا التركية كوب31 في 2026."
    )
    now, following = told(text, "2025-11-22")
    assert ("person:منال-عوض" in now[3]) == there
    assert "person:منال-عوض" not in following[3]


def test_two_offices_behind_a_dash() -> None:
    """«نائب رئيس الوزراء – وزير الخارجية في كينيا فلان»: one who holds both."""
    text = (
        "كينيا وغانا توقعان برنامج تعاون\nأكرا، 19 نوفمبر – في إطار زيارة رسمية إلى غانا، أجرى نائب رئيس الوزراء – وزير الخارجية في كينيا "
        "موساليا مودافادي، اليوم، محادثات مع وزير الخارجية الغاني صامويل أبلاكوا.\nوعقب المحادثات وقّع الوزيران برنامج التعاون."
    )
    mudavadi = {"person:موساليا-مودافادي", "state:KE"}
    rows = {row[0] + str(len(row[3])): row for row in told(text)}
    assert rows["Visit2"][2:] == ("place:accra", mudavadi)
    assert {row[1] for row in told(text) if row[0] != "Visit"} == {"2025-11-19"}


@pytest.mark.parametrize(
    ("text", "place", "status"),
    [
        (
            "نُقلت القمة الثلاثية بين كينيا ورواندا وأوغندا من كيغالي إلى كمبالا، وستعقد في 5 ديسمبر.",
            "place:kampala",
            "planned",
        ),
        (
            (
                "أجرى الوزير الكيني موساليا مودافادي أمس في أثينا محادثات مع الوزير اليوناني يورغوس يرابيتريتيس، قبل أن يستقبله رئيس الوزراء "
                "كيرياكوس ميتسوتاكيس بقصر ماكسيموس."
            ),
            "place:قصر-ماكسيموس",
            "held",
        ),
        (
            "وكان الوزير الكيني موساليا مودافادي قد زار أكرا مطلع الشهر الجاري حيث التقى الرئيس جون ماهاما.",
            "place:accra",
            "held",
        ),
    ],
)
def test_moved_and_told_behind(text: str, place: str, status: str) -> None:
    """A summit that is moved is where it goes; «قبل أن يستقبله» is past behind what is past."""
    event = parse(text, published=DAY).events[-1]
    assert (event.place, str(event.status)) == (place, status)
