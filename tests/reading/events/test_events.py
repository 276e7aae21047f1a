"""Events from sentences of many regions: who, when and where; and sentences in which nothing of the kind happens."""

from __future__ import annotations

import pytest

import caspian_relations as cr

PUBLISHED = "2025-03-12"


def _told(text: str) -> list[tuple[str, str | None, str | None, tuple[str, ...]]]:
    article = cr.parse(text, published=PUBLISHED)
    return [
        (type(event).__name__, event.host, event.when.edtf if event.when else None, tuple(sorted(event.participants)))
        for event in article.events
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قام رئيس الوزراء الإسباني بيدرو سانشيز بزيارة رسمية إلى الهند يومي 5 و6 فبراير.",
            ("Visit", "state:IN", "2025-02-05/2025-02-06", ("person:pedro-sanchez", "state:ES")),
        ),
        (
            "بدأ الرئيس الفرنسي إيمانويل ماكرون اليوم زيارة دولة إلى المغرب تستغرق ثلاثة أيام.",
            ("Visit", "state:MA", "2025-03-12/2025-03-14", ("person:emmanuel-macron", "state:FR")),
        ),
        (
            "الرئيس الفرنسي إيمانويل ماكرون كان يعتزم زيارة الهند في يناير الماضي.",
            ("Visit", "state:IN", "2025-01", ("person:emmanuel-macron", "state:FR")),
        ),
        (
            "حل الرئيس السنغالي باسيرو ديوماي فاي ضيفا على موريتانيا.",
            ("Visit", "state:MR", None, ("person:bassirou-diomaye-faye", "state:SN")),
        ),
        (
            "عقد وزراء خارجية مصر والأردن والعراق اجتماعا ثلاثيا في بغداد أمس.",
            ("Meeting", "state:IQ", "2025-03-11", ("state:EG", "state:IQ", "state:JO")),
        ),
        (
            "أجرى الرئيس الروسي فلاديمير بوتين مكالمة هاتفية بنظيره الصيني شي جين بينغ.",
            ("PhoneCall", None, None, ("person:vladimir-putin", "person:xi-jinping", "state:CN", "state:RU")),
        ),
        (
            "جرى توقيع اتفاقية تعاون بين الكويت وماليزيا في كوالالمبور.",
            ("Signing", "state:MY", None, ("state:KW", "state:MY")),
        ),
        (
            "وُقعت في الدوحة اتفاقية بين كينيا ورواندا.",
            ("Signing", "state:QA", None, ("state:KE", "state:RW")),
        ),
        (
            "تستضيف الكويت اجتماعا بين مصر وكينيا في أبريل المقبل.",
            ("Meeting", "state:KW", "2025-04", ("state:EG", "state:KE")),
        ),
    ],
)
def test_an_event_has_its_place_its_day_and_its_people(
    text: str, expected: tuple[str, str | None, str | None, tuple[str, ...]]
) -> None:
    assert _told(text) == [expected]


def test_who_attends_stands_behind_the_pronoun_of_a_relative_clause() -> None:
    (summit,) = cr.parse("اختتمت القمة العربية التي شارك فيها الرئيس المصري عبد الفتاح السيسي.").summits
    assert "person:abdel-fattah-el-sisi" in summit.participants


def test_the_subject_before_meets_his_counterpart() -> None:
    text = "قال الرئيس المصري عبد الفتاح السيسي إنه سيلتقي نظيره الفرنسي إيمانويل ماكرون في القاهرة يوم 7 أبريل."
    (meeting,) = cr.parse(text, published=PUBLISHED).meetings
    assert meeting.participants[0] == "person:abdel-fattah-el-sisi"
    assert "person:emmanuel-macron" in meeting.participants
    assert str(meeting.status) == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "وصل الرئيس السنغالي باسيرو ديوماي فاي إلى أبوجا في زيارة رسمية يجري خلالها مباحثات مع نظيره النيجيري بولا تينوبو.",
        "بدأ الرئيس السنغالي باسيرو ديوماي فاي زيارة إلى أبوجا يلتقي خلالها الرئيس النيجيري بولا تينوبو.",
    ],
)
def test_who_visits_meets_on_the_visit(text: str) -> None:
    (meeting,) = cr.parse(text, published=PUBLISHED).meetings
    assert set(meeting.participants) == {"person:bassirou-diomaye-faye", "state:SN", "person:bola-tinubu", "state:NG"}
    assert meeting.place == "place:abuja"


def test_others_sign_on_a_visit_without_the_visitor() -> None:
    text = "بدأ وزير الخارجية المصري بدر عبد العاطي زيارة إلى نيروبي. ووقعت كينيا ورواندا خلالها اتفاقية تعاون."
    (signing,) = cr.parse(text, published=PUBLISHED).signings
    assert set(signing.participants) == {"state:KE", "state:RW"}
    assert signing.place == "place:nairobi"


def test_a_meeting_elsewhere_is_not_of_the_visit() -> None:
    text = "زار وزير الخارجية الفرنسي جان نويل بارو بيروت. وفي الدوحة عقد وزراء خارجية مصر والأردن والعراق اجتماعا."
    (meeting,) = cr.parse(text, published=PUBLISHED).meetings
    assert "person:jean-noel-barrot" not in meeting.participants
    assert meeting.place == "place:doha"


def test_a_capital_that_shares_the_name_of_its_state_is_a_dateline() -> None:
    text = "الجزائر (واج) - استقبل الرئيس عبد المجيد تبون الرئيس التونسي قيس سعيد."
    (meeting,) = cr.parse(text, published=PUBLISHED).meetings
    assert meeting.host == "state:DZ"
    assert meeting.place == "place:algiers"


@pytest.mark.parametrize(
    "text",
    [
        "نفت مصر أن تكون قد وقعت اتفاقية مع كينيا.",
        "بلغ المتسلقون القمة قبل الفجر.",
        "غادر الرئيس الفرنسي إيمانويل ماكرون القاهرة.",
        "كان على رأس الوفد عشرة خبراء.",
    ],
)
def test_nothing_takes_place(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أُلغيت زيارة الرئيس المصري عبد الفتاح السيسي إلى الأردن.", [("cancelled", "state:JO")]),
        ("لم تجر زيارة الرئيس المصري عبد الفتاح السيسي إلى الأردن.", [("denied", "state:JO")]),
        ("أُلغيت زيارة الرئيس المصري عبد الفتاح السيسي إلى عمّان.", [("cancelled", "place:amman")]),
        # Which visit that is, nobody says.
        ("أُلغيت زيارة الرئيس المصري عبد الفتاح السيسي.", []),
        ("أُلغيت الزيارة إلى الأردن.", []),
    ],
)
def test_a_visit_that_did_not_take_place_went_to_a_state_or_a_city(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    """Who and where to are enough to say which visit it was."""
    assert [(str(visit.status), visit.destination) for visit in cr.parse(text).visits] == expected
