"""Gatherings: who is there, who hosts them, and by which other names they are told again."""

from __future__ import annotations

import pytest

from caspian_relations import Conference, parse

_DAY = "2025-06-18"
_RUTO = "person:william-ruto"


def attending(text: str) -> list[set[str]]:
    """Who takes part in each event of `text`."""
    return [set(event.participants) for event in parse(text, published=_DAY).events]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("قال الرئيس الكيني وليام روتو في كلمته أمام القمة الأفريقية في أكرا إن القارة تتقدم.", {_RUTO, "state:KE"}),
        (
            "يمثل كينيا في القمة الأفريقية المقررة في أكرا الوزير موساليا مودافادي.",
            {"person:موساليا-مودافادي", "state:KE"},
        ),
        (
            "انطلقت في أكرا القمة الأفريقية. وشاركت كينيا بوفد يرأسه الرئيس وليام روتو.",
            {"state:KE"},
        ),
        ("تعقد القمة الأفريقية غدا في أكرا. وأكد الرئيس الكيني وليام روتو مشاركته في القمة.", {_RUTO, "state:KE"}),
        (
            "القمة الأفريقية السادسة انعقدت في أكرا في 29 مايو بمشاركة رؤساء كينيا وأوغندا.",
            {"state:KE", "state:UG"},
        ),
        ("عُقدت أمس القمة الأفريقية في أكرا. وارتفعت أسعار النفط في كينيا.", set()),
        ("انطلقت في أكرا القمة الأفريقية. وشارك الرئيس الكيني وليام روتو في مباراة.", set()),
    ],
)
def test_who_is_at_a_summit(text: str, who: set[str]) -> None:
    """Who speaks before it, represents a state there, confirms that he comes, or takes part without that it is said in what."""
    assert attending(text) == [who]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("بمشاركة كينيا وغانا، انطلق المنتدى في أكرا.", {"state:KE", "state:GH"}),
        ("بحضور وزراء خارجية كينيا وغانا انطلق المنتدى الاقتصادي في أكرا.", {"state:KE", "state:GH"}),
        ("انطلق المنتدى في أكرا بمشاركة رؤساء حكومات كينيا وغانا وتوغو.", {"state:KE", "state:GH", "state:TG"}),
        ("عقد في أكرا منتدى بمشاركة ممثلي كينيا وغانا وتوغو.", {"state:KE", "state:GH", "state:TG"}),
        ("عقد في أكرا منتدى بمشاركة ممثلين عن كينيا وتوغو.", {"state:KE", "state:TG"}),
        ("عقد في أكرا منتدى بمشاركة وفود من كينيا وتوغو.", {"state:KE", "state:TG"}),
        ("عقد في أكرا منتدى بمشاركة وفود من كينيا، وزار توغو رئيسها.", {"state:KE"}),
        ("عقد في أكرا منتدى، ونقل ممثل عن كينيا رسالة.", set()),
    ],
)
def test_who_is_there_is_told_before_the_event_or_by_those_who_are_sent(text: str, who: set[str]) -> None:
    """In whose presence it begins, heads of governments, and those who speak for a state or come from it."""
    (conference,) = [event for event in parse(text).events if isinstance(event, Conference)]
    assert set(conference.participants) == who


@pytest.mark.parametrize(
    "text",
    [
        "تستعد الدوحة لاحتضان COP29. وقال رئيس المؤتمر المعين إن 190 دولة ستشارك.",
        "انطلقت في بيليم أعمال كوب 30. وتختتم أعمال المؤتمر غدا.",
        "عقد في بغداد الاجتماع الدوري لمجلس رؤساء دول رابطة الدول المستقلة. وترأس الاجتماع الرئيس الكيني وليام روتو.",
    ],
)
def test_told_again_by_its_noun(text: str) -> None:
    """«المؤتمر» is the COP, «الاجتماع» the council of heads of state."""
    assert len(parse(text, published=_DAY).events) == 1


def test_a_preparatory_meeting_is_no_summit() -> None:
    """«الاجتماع التحضيري للقمة العربية»."""
    assert parse("عقد في بغداد أمس الاجتماع التحضيري للقمة العربية بين مصر والأردن.", published=_DAY).summits == ()


def test_who_hosts_what_it_presides_over() -> None:
    """«تتولى كينيا رئاسة المنظمة، وتستضيف قمتها الثامنة عشرة»: a summit of the body, and the host is who presides."""
    [summit] = parse("تتولى مصر رئاسة منظمة التعاون الإسلامي، وتستضيف قمتها السادسة عشرة في العام 2027.").summits
    assert (summit.series, summit.ordinal, summit.host) == ("series:oic-summit", 16, "state:EG")


def test_names_with_a_hyphen() -> None:
    """«القمة الأولى أفريقيا - أوروبا»: both meet."""
    [summit] = parse("عقدت القمة الأولى مصر - اليونان في القاهرة أمس.", published=_DAY).summits
    assert set(summit.participants) == {"state:EG", "state:GR"}


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "تلقى الرئيس الكيني وليام روتو اتصالا من نظيره الغاني يوم 16 يونيو. وفي اليوم ذاته هاتف روتو الرئيس بولا تينوبو.",
            [("PhoneCall", "2025-06-16", None), ("PhoneCall", "2025-06-16", None)],
        ),
        (
            "يقوم الوزير الهندي بزيارة رسمية إلى نيروبي اعتبارا من اليوم ولمدة يومين.",
            [("Visit", "2025-06-18/2025-06-19", "place:nairobi")],
        ),
        (
            "على هامش مشاركته في أعمال الجمعية العامة للأمم المتحدة في نيويورك، التقى الرئيس الكيني وليام روتو الأمين العام أنطونيو غوتيريش.",
            [("Meeting", None, "place:new-york")],
        ),
        (
            "انتقد وليام روتو القرار. وكان قد التقى بولا تينوبو في أكرا قبل أسبوع.",
            [("Meeting", "2025-06-09/2025-06-15", "place:accra")],
        ),
        ("انتقد وليام روتو القرار. والتقى بولا تينوبو رجال الأعمال في أكرا.", []),
        (
            "يصل وفد مغربي برئاسة الوزير ناصر بوريطة إلى نيروبي غدا.",
            [("Visit", "2025-06-19", "place:nairobi")],
        ),
        ("وصلت الشركة إلى نيروبي أمس.", []),
        ("غادر الضيوف. واستقبله في المطار النائب الأول لرئيس الوزراء الكيني جون مواني.", []),
    ],
)
def test_days_places_and_who_is_not_said(text: str, events: list[tuple[str, str | None, str | None]]) -> None:
    """«وفي اليوم ذاته», «ولمدة يومين», the session of a body, «وكان قد التقى …», a delegation that somebody leads, who waits at the airport."""
    found = parse(text, published=_DAY).events
    assert [(type(e).__name__, e.when.edtf if e.when is not None else None, e.place) for e in found] == events


@pytest.mark.parametrize(
    "text",
    [
        "تدرس الدوحة إمكانية استضافة قمة بين كينيا وأوغندا.",
        "رحب الوزير بفكرة عقد مؤتمر في نيروبي.",
        "أكد الوزير ضرورة تنفيذ الاتفاقيات الموقعة.",
    ],
)
def test_what_may_be_is_no_event(text: str) -> None:
    """A possibility, an idea, agreements that were signed some time."""
    assert parse(text, published=_DAY).events == ()


@pytest.mark.parametrize(
    ("text", "status", "when"),
    [
        (
            "أعلن المكتب تأجيل القمة الفرنسية الأفريقية التي كانت مقررة في نيروبي في 15 ديسمبر.",
            "cancelled",
            "2025-12-15",
        ),
        ("أعلن المكتب تأجيل القمة العربية في بغداد إلى 20 ديسمبر.", "planned", "2025-12-20"),
        ("تقرر إلغاء زيارة وليام روتو إلى القاهرة.", "cancelled", None),
    ],
)
def test_what_a_verbal_noun_calls_off(text: str, status: str, when: str | None) -> None:
    """«تأجيل القمة», «إلغاء زيارته»; put off to a day, it is planned for then."""
    [event] = parse(text, published="2025-11-13").events
    assert (str(event.status), event.when.edtf if event.when else None) == (status, when)


def test_who_will_take_part_does_so_in_what_is_to_come() -> None:
    """«من المقرر أن يشارك في القمة»: the next one, wherever the last one stands."""
    text = (
        "ستعقد القمة الثانية في القاهرة في 2026، بعد أن عقدت القمة الأولى في نيروبي في 2022. "
        "ومن المقرر أن يشارك في القمة رؤساء مصر وكينيا والسودان."
    )
    coming, past = parse(text, published="2025-11-13").summits
    assert (coming.ordinal, set(coming.participants), past.participants) == (
        2,
        {"state:EG", "state:KE", "state:SD"},
        (),
    )


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("تلقى الرئيس الكيني وليام روتو، مساء الخميس، اتصالا هاتفيا من عبد الفتاح السيسي.", "2025-10-09"),
        ("تلقى وليام روتو الخميس اتصالا هاتفيا من عبد الفتاح السيسي.", "2025-10-09"),
        ("سيتلقى وليام روتو الخميس اتصالا هاتفيا من عبد الفتاح السيسي.", "2025-10-16"),
    ],
)
def test_he_received_a_call(text: str, when: str) -> None:
    """«تلقى» has the letters of «تلقي», which is another verb, in the present."""
    [call] = parse(text, published="2025-10-10").phone_calls
    assert call.when is not None
    assert call.when.edtf == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("اختتمت في بغداد مساء الأحد القمة العربية.", "/2025-11-09"),
        ("شهد مؤتمر كوب30 الذي اختتم في بيليم أمس خلافات.", "/2025-11-12"),
        ("افتتح مؤتمر كوب30 في بيليم الاثنين، ومن المقرر أن يختتم في 21 نوفمبر.", "2025-11-10/2025-11-21"),
        ("ينطلق مؤتمر كوب30 في بيليم في 10 نوفمبر ويستمر حتى 21 منه.", "2025-11-10/2025-11-21"),
        ("افتتحت القمة العربية في بغداد أمس.", "2025-11-12"),
    ],
)
def test_when_a_gathering_ends(text: str, when: str) -> None:
    """The day on which it ended is open towards the past; told together with its first day, the two are a stretch."""
    [event] = parse(text, published="2025-11-13").events
    assert event.when is not None
    assert event.when.edtf == when


def test_the_end_of_a_visit_is_a_day_of_it() -> None:
    """«اختتم أمس زيارة» may have begun on that day."""
    [visit] = parse("اختتم وليام روتو أمس زيارة إلى القاهرة.", published="2025-11-13").visits
    assert visit.when is not None
    assert visit.when.edtf == "2025-11-12"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("عقد كوب30 في بيليم على مدى 12 يوما اعتبارا من 10 نوفمبر.", "2025-11-10/2025-11-21"),
        ("بدأ كوب30 في بيليم يوم 3 نوفمبر واختتم يوم 12 نوفمبر.", "2025-11-03/2025-11-12"),
        ("تستعد بيليم لاستضافة كوب30 الشهر المقبل.", "2025-12"),
    ],
)
def test_how_long_a_conference_lasts(text: str, when: str) -> None:
    """So many days from the first, first and last day in two verbs; the number of «كوب30» is no day of the next month."""
    [event] = parse(text, published="2025-11-13").events
    assert event.when is not None
    assert event.when.edtf == when


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        (
            "عقدت في بكين قمة منظمة شنغهاي للتعاون. وأصدر القادة بيانا أدانوا فيه الإرهاب.",
            ("organization:sco", "condemns", "concept:terrorism"),
        ),
        (
            "اختتمت أول قمة تجمع الاتحاد الأوروبي ودول آسيا الوسطى. واتفق القادة على رفع العلاقات إلى مستوى الشراكة الاستراتيجية.",
            ("region:central-asia", "partners-with", "organization:eu"),
        ),
    ],
)
def test_the_leaders_are_those_of_the_body_or_of_two_sides(text: str, relation: tuple[str, str, str]) -> None:
    """«القادة» behind a summit."""
    assert relation in [(r.subject, str(r.predicate), r.object) for r in parse(text).relations]


def test_leaders_of_no_summit_are_nobody() -> None:
    """Where no summit was told of, «القادة» are open."""
    relations = parse("التقى السيسي وروتو في القاهرة. وأدان القادة الإرهاب.").relations
    assert [str(relation.predicate) for relation in relations] == ["meets"]


@pytest.mark.parametrize(
    ("signers", "place"),
    [("قادة دول الاتحاد الأفريقي", "place:nairobi"), ("قادة دول الاتحاد الأوروبي", None)],
)
def test_members_of_a_body_sign_where_its_summit_is(signers: str, place: str | None) -> None:
    """«يوقع قادة دول الاتحاد وثيقة» at the summit of that union, and of no other."""
    text = f"عقدت قمة الاتحاد الأفريقي في نيروبي أمس.\nوقال الرئيس إنها مهمة.\nوتناولت الطاقة.\nووقع {signers} اتفاقية أمس."
    [signing] = parse(text, published="2025-11-13").signings
    assert signing.place == place


def test_the_day_behind_a_source_is_of_what_it_tells() -> None:
    """«…، حسبما أفاد مكتبه، يوم الاثنين.»; told with the source, the day may be that of the statement alone."""
    told = "أجرى الرئيس الكيني وليام روتو اتصالا هاتفيا مع عبد الفتاح السيسي، حسبما أعلن مكتبه"
    for behind, day in (("، الأربعاء.", "2025-11-12"), (" الأربعاء.", None)):
        [call] = parse(told + behind, published="2025-11-13").phone_calls
        assert (call.when.edtf if call.when else None) == day


@pytest.mark.parametrize(
    ("text", "status", "when", "place"),
    [
        ("تعقد القمة العربية في بغداد بعد أن تأجلت مرتين.", "ongoing", None, "place:baghdad"),
        ("القمة العربية التي أرجئت العام الماضي ستعقد في بغداد غدا.", "planned", "2025-11-14", "place:baghdad"),
        ("القمة العربية لن تؤجل، وستعقد في بغداد غدا.", "planned", "2025-11-14", "place:baghdad"),
        ("القمة العربية التي لم تعقد في أكتوبر تأجلت إلى 10 ديسمبر.", "planned", "2025-12-10", None),
        ("القمة العربية لم تعقد في أكتوبر وأجلت ليوم 10 ديسمبر.", "planned", "2025-12-10", None),
        ("القمة العربية المقررة في بغداد تأجلت إلى موعد جديد في ديسمبر.", "planned", "2025-12", "place:baghdad"),
        ("أرجأت القمة العربية في بغداد البت في الملف.", "held", None, "place:baghdad"),
        ("ألغت القمة العربية في بغداد بندا.", "held", None, "place:baghdad"),
        ("عقدت القمة العربية في بغداد، وألغت الرحلة.", "held", None, "place:baghdad"),
    ],
)
def test_what_was_put_off_may_take_place(text: str, status: str, when: str | None, place: str | None) -> None:
    """What was put off before is held now, what is put off to a day is planned, and what a summit puts off is not itself."""
    [summit] = parse(text, published="2025-11-13").summits
    assert (str(summit.status), summit.when.edtf if summit.when else None, summit.place) == (status, when, place)


@pytest.mark.parametrize(
    ("text", "series", "ordinal"),
    [
        ("انعقدت القمة الثانية بين الصين ودول آسيا الوسطى في أستانا.", "series:china-ca", 2),
        ("انعقدت القمة الأولى بين الاتحاد الأوربي وآسيا الوسطى في سمرقند.", "series:eu-ca", 1),
        ("انعقدت القمة الثانية بين مصر ودول شرق أفريقيا في القاهرة.", None, 2),
    ],
)
def test_a_summit_between_two_blocs_is_of_their_run(text: str, series: str | None, ordinal: int) -> None:
    (summit,) = parse(text).summits
    assert (summit.series, summit.ordinal) == (series, ordinal)


def test_the_two_sides_of_a_dialogue_are_its_blocs() -> None:
    """«حوار بين مجلس التعاون ودول آسيا الوسطى … بين الجانبين»: not the states named last."""
    text = (
        "انعقد في الرياض الاجتماع الرابع للحوار بين مجلس التعاون الخليجي ودول آسيا الوسطى بحضور وزراء خارجية كازاخستان وأوزبكستان وقيرغيزستان.\n"
        "وأكد الأمين العام أن حجم التبادل التجاري بين الجانبين بلغ 10 مليارات دولار."
    )
    (figure,) = parse(text).figures
    assert set(figure.between) == {"organization:gcc", "region:central-asia"}


def test_trade_of_three_is_not_that_of_two() -> None:
    """«التجارة بين الدول الثلاث»: not of the two named last."""
    (figure,) = parse(
        "اجتمع رؤساء كينيا وأوغندا ورواندا. وقال الوزير إن التجارة بين الدول الثلاث تضاعفت ثلاث مرات."
    ).figures
    assert figure.between == ()
