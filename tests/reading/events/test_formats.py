"""Formats: which gatherings have a name, which edition is spoken of, who is listed, and whether they take place at all."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from caspian_relations.model import Status

_DAY = "2025-06-18"
_OFF = {Status.DENIED, Status.CANCELLED}
_SUMMIT = "عقدت في أكرا القمة الأفريقية. "


def hosts(text: str) -> set[str]:
    """Who hosts a format that has a name."""
    return {r.subject for r in parse(text, published=_DAY).relations if r.predicate.value == "hosts"}


def attending(text: str) -> list[set[str]]:
    """Who takes part in each event of `text`."""
    return [set(event.participants) for event in parse(text, published=_DAY).events]


@pytest.mark.parametrize(
    "text",
    [
        _SUMMIT + "ولم تسفر القمة عن بيان ختامي.",
        "لم يحضر الرئيس الكيني وليام روتو القمة الأفريقية التي عقدت أمس في أكرا.",
        "لم تتطرق القمة الأفريقية في أكرا إلى ملف السودان.",
        "نفى الرئيس الكيني وليام روتو خلال القمة الأفريقية في أكرا وجود خلافات مع أوغندا.",
        "انتقد الرئيس الكيني القمة الأفريقية التي لم يحضرها روتو في أكرا.",
        "ألغى الرئيس الكيني وليام روتو مشاركته في القمة الأفريقية في أكرا.",
        "نفت كينيا وجود خلافات في القمة الأفريقية التي عقدت في أكرا.",
        _SUMMIT + "ونفى مسؤول أن تكون القمة موجهة ضد أحد.",
        _SUMMIT + "ولم يوقع الزعماء في القمة على أي وثيقة.",
        _SUMMIT + "وأرجأت القمة البت في طلب العضوية.",
        _SUMMIT + "وألغى روتو كلمته أمام القمة.",
        _SUMMIT + "ونفى المتحدث انسحاب كينيا من القمة.",
        _SUMMIT + "ولم تشهد القمة توقيع اتفاقيات.",
    ],
)
def test_a_summit_that_was_held(text: str) -> None:
    """What is negated or denied in its sentence is something else."""
    [summit] = parse(text, published=_DAY).summits
    assert summit.status not in _OFF


@pytest.mark.parametrize(
    "text",
    [
        "لم تستضف كينيا القمة الأفريقية منذ عام 2010.",
        "ألغت غانا القمة الأفريقية المقررة في أكرا.",
        "تأجلت القمة الأفريقية التي كانت مقررة في أكرا.",
        "قررت غانا إلغاء القمة الأفريقية المقررة في أكرا.",
        "لن تعقد القمة الأفريقية في أكرا.",
        "نفت غانا عقد قمة بين كينيا وأوغندا في أكرا.",
        "نفى المتحدث ما أوردته وسائل إعلام عن انعقاد قمة بين كينيا وأوغندا في أكرا.",
        "نفت غانا الأنباء التي تحدثت عن عقد قمة بين كينيا وأوغندا في أكرا.",
        "نفى المتحدث أن تكون القمة الأفريقية قد عقدت في أكرا.",
        "لا قمة بين كينيا وأوغندا في أكرا هذا العام.",
    ],
)
def test_a_summit_that_is_off(text: str) -> None:
    """Called off, put off or denied, it is no event that takes place."""
    assert all(summit.status in _OFF for summit in parse(text, published=_DAY).summits)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("استضافت أكرا أمس قمة رابطة الدول المطلة على المحيط.", {"state:GH"}),
        ("عقدت في أكرا أمس قمة منتدى الدول المصدرة للغاز.", {"state:GH"}),
        ("اختتمت في أكرا قمة أفريقيا وفرنسا.", {"state:GH"}),
        (
            "عقدت في أكرا القمة الثلاثية العاشرة بين كينيا وغانا وأوغندا. وتعقد القمة الحادية عشرة في نيروبي عام 2026.",
            {"state:GH", "state:KE"},
        ),
        (
            "عقدت في أكرا أمس قمة منتدى الدول المصدرة للغاز. وستعقد القمة المقبلة للمنتدى في نيروبي عام 2027.",
            {"state:GH", "state:KE"},
        ),
        ("عقدت في أكرا أمس قمة بين كينيا وأوغندا.", set()),
        ("عقدت في أكرا أمس قمة كينيا وأوغندا.", set()),
        ("عقدت في أكرا قمة ثلاثية. واختتمت القمة الثلاثية أمس.", set()),
    ],
)
def test_formats_with_a_name(text: str, who: set[str]) -> None:
    """A body's summit has a name, and the next one belongs to the same run; who meets this once has none."""
    assert hosts(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "انطلقت القمة الأفريقية في أكرا، وتحدث فيها قادة كل من كينيا وأوغندا.",
            {"state:KE", "state:UG"},
        ),
        (
            "عقدت أمس القمة الأفريقية في أكرا. ومثل كينيا وزير الخارجية موساليا مودافادي.",
            {"person:موساليا-مودافادي", "state:KE"},
        ),
        (
            "ضمت القمة الأفريقية في أكرا قادة خمس دول: كينيا وأوغندا وتنزانيا ورواندا وبوروندي.",
            {"state:KE", "state:UG", "state:TZ", "state:RW", "state:BI"},
        ),
        (
            "عقدت في أكرا قمة رباعية بين دول المنطقة: كينيا، أوغندا، تنزانيا ورواندا.",
            {"state:KE", "state:UG", "state:TZ", "state:RW"},
        ),
        ("حضر القمة الأفريقية في أكرا أمس رؤساء كينيا، أوغندا، ورواندا.", {"state:KE", "state:UG", "state:RW"}),
        (
            "شارك قادة أكثر من 20 دولة في القمة الأفريقية التي استضافتها أكرا، بينهم الرئيس الكيني وليام روتو والتركي رجب طيب أردوغان.",
            {"person:william-ruto", "state:KE", "person:recep-tayyip-erdogan", "state:TR"},
        ),
        ("عقد رؤساء كينيا وأوغندا وتنزانيا قمة ثلاثية في أكرا أمس.", {"state:KE", "state:UG", "state:TZ"}),
        ("شارك في المعرض الدولي للغاز في أكرا أمس 120 شركة من 18 دولة، بينها كينيا وأوغندا.", set()),
        ("تعقد القمة الأفريقية غدا في أكرا. وقال الرئيس الكيني وليام روتو إنه لن يحضر القمة.", set()),
        (
            "تعقد القمة الأفريقية في أكرا غدا. وسيلقي الرئيس الكيني وليام روتو كلمة أمام القمة.",
            {"person:william-ruto", "state:KE"},
        ),
        ("عقد في أكرا أمس الاجتماع الثالث لوزراء النقل. وشارك فيه وزراء كينيا وأوغندا.", {"state:KE", "state:UG"}),
    ],
)
def test_who_is_listed(text: str, who: set[str]) -> None:
    """Lists after a colon, between commas, under «كل من» and «بينهم»; homes of companies and those who stay away are none."""
    assert attending(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "قمة رباعية في أكرا تجمع رؤساء كينيا وأوغندا وتنزانيا ورواندا\nأكرا - عقد في قصر الرئاسة بأكرا أمس رؤساء كينيا وأوغندا وتنزانيا ورواندا قمة رباعية.",
        "روتو يترأس القمة الخامسة\nنيروبي - ترأس الرئيس الكيني وليام روتو في نيروبي القمة الخامسة لدول حوض النيل.",
        "عقدت في أكرا أمس قمة ثلاثية بين كينيا وأوغندا وتنزانيا. وهذه أول قمة ثلاثية تعقد بين الدول الثلاث.",
    ],
)
def test_one_summit_told_twice(text: str) -> None:
    """A headline tells barely what the news tells in full."""
    assert len(parse(text, published=_DAY).summits) == 1


def test_leaders_who_meet_hold_a_summit() -> None:
    """«يجتمع قادة …»: three heads of state at least, whatever the verb; ministers meet."""
    assert len(parse("اجتمع قادة كينيا وأوغندا وتنزانيا في أكرا أمس.", published=_DAY).summits) == 1
    assert parse("اجتمع وزراء كينيا وأوغندا وتنزانيا في أكرا أمس.", published=_DAY).summits == ()


def test_what_prepares_a_conference_is_another() -> None:
    """«المؤتمر التحضيري لكوب 29»."""
    text = "عقد في نيروبي أمس المؤتمر التحضيري لكوب 29 بمشاركة كينيا وأوغندا."
    assert parse(text, published=_DAY).climate_conferences == ()


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("تبدأ غدا في أكرا القمة الأفريقية وتختتم السبت.", "2025-06-19/2025-06-21"),
        (
            "انطلق اليوم في أكرا المؤتمر الأفريقي للطاقة. ومن المقرر أن يختتم أعماله يوم الجمعة.",
            "2025-06-18/2025-06-20",
        ),
        ("يعقد في أكرا، بدءا من غد ولمدة ثلاثة أيام، المؤتمر الأفريقي للطاقة.", "2025-06-19/2025-06-21"),
        (
            "تنطلق في 23 يونيو في أكرا الدورة العاشرة للمعرض الأفريقي للغاز، وتمتد إلى غاية 26 يونيو.",
            "2025-06-23/2025-06-26",
        ),
        (
            "افتتح الرئيس الغاني جون ماهاما اليوم في أكرا المؤتمر الأفريقي للطاقة الذي يقام حتى يوم الجمعة.",
            "2025-06-18/2025-06-20",
        ),
        ("انعقد المؤتمر الأفريقي للطاقة أمس في أكرا. ومن المقرر أن تختتم الزيارة غدا.", "2025-06-17"),
    ],
)
def test_until_when_it_lasts(text: str, when: str) -> None:
    """The last day may be told by a verb of ending, by «إلى غاية», by «الذي يقام حتى»."""
    event = parse(text, published=_DAY).events[0]
    assert event.when is not None
    assert event.when.edtf == when
    assert event.place == "place:accra"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "انعقد الاجتماع الثالث للجنة في أكرا برئاسة الوزير الكيني موساليا مودافادي ونظيره رئيس الوزراء الهندي ناريندرا مودي.",
            {"person:موساليا-مودافادي", "state:KE", "person:narendra-modi", "state:IN"},
        ),
        (
            "عقدت القمة الأفريقية في أكرا أمس. وألقى الرئيس الكيني وليام روتو الكلمة الافتتاحية للقمة.",
            {"person:william-ruto", "state:KE"},
        ),
        (
            "عقد في أكرا أمس المؤتمر الأفريقي للطاقة. وقال رئيس المؤتمر جون كاكوما إن العمل يتقدم.",
            {"person:جون-كاكوما"},
        ),
    ],
)
def test_who_presides_and_opens(text: str, who: set[str]) -> None:
    """Two chairs, the opening address, «رئيس المؤتمر فلان»."""
    assert attending(text) == [who]


def test_an_edition_of_a_conference() -> None:
    """«الدورة الثلاثون للمؤتمر» is another edition of what was told, not a meeting."""
    text = "اختتم في باكو مؤتمر الأمم المتحدة للمناخ (كوب 29). وتعقد الدورة الثلاثون للمؤتمر في بيليم عام 2025."
    assert [c.ordinal for c in parse(text, published="2024-11-23").climate_conferences] == [29, 30]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "يشارك في القمة الأفريقية في أكرا كل من الرؤساء: التركي رجب طيب أردوغان، والكيني وليام روتو، والنيجيري بولا تينوبو.",
            {
                "person:recep-tayyip-erdogan",
                "state:TR",
                "person:william-ruto",
                "state:KE",
                "person:bola-tinubu",
                "state:NG",
            },
        ),
        (
            "عقد الاجتماع الثالث للجنة في أكرا. وترأس الاجتماع من الجانب الكيني الوزير موساليا مودافادي، ومن الجانب الهندي الوزير راهول كومار.",
            {"person:موساليا-مودافادي", "state:KE", "person:راهول-كومار", "state:IN"},
        ),
        (
            "انطلقت القمة الأفريقية في أكرا. وتضم المنظمة كينيا وأوغندا، وانضمت إليها اليوم غانا.",
            set(),
        ),
        (
            "عقد في أكرا أمس المؤتمر الأفريقي للطاقة. وألقى الرئيس الكيني وليام روتو كلمة رحب فيها بالضيوف.",
            {"person:william-ruto", "state:KE"},
        ),
        ("تستعد أكرا لاحتضان مؤتمر دولي حول المناخ الشهر المقبل، يجمع ممثلي كينيا وأوغندا.", {"state:KE", "state:UG"}),
    ],
)
def test_who_else_is_there(text: str, who: set[str]) -> None:
    """Names behind «الرؤساء:», chairs of two sides, who gives a speech without saying where, whom it brings together."""
    assert attending(text) == [who]


def test_planned_by_agreement() -> None:
    """«تم الاتفاق على عقد الاجتماع التاسع», «تستعد أكرا لاحتضان مؤتمر»: still to come."""
    for text in (
        "وتم الاتفاق على عقد الاجتماع التاسع في أكرا.",
        "تستعد أكرا لاحتضان مؤتمر دولي حول المناخ الشهر المقبل.",
    ):
        [event] = parse(text, published=_DAY).events
        assert event.status is Status.PLANNED


def test_where_the_journey_goes() -> None:
    """«وصل قادة الدول الأعضاء في المنظمة إلى … للمشاركة في القمة»: the body does not travel, the summit is there."""
    [summit] = parse(
        "وصل إلى أكرا أمس قادة الدول الأعضاء في الاتحاد الأفريقي للمشاركة في القمة الأفريقية.", published=_DAY
    ).events
    assert (type(summit).__name__, summit.place) == ("Summit", "place:accra")


def test_this_is_the_second() -> None:
    """«وهذه هي القمة الثلاثية الثانية» numbers the summit told before."""
    [summit] = parse(
        "عقدت في أكرا أمس قمة ثلاثية بين كينيا وأوغندا وتنزانيا. وهذه هي القمة الثلاثية الثانية.", published=_DAY
    ).summits
    assert summit.ordinal == 2


def test_days_around_the_end_of_a_month() -> None:
    """«يومي 31 أغسطس و1 سبتمبر» are one stretch."""
    [summit] = parse("تعقد القمة الأفريقية في أكرا يومي 31 أغسطس و1 سبتمبر.", published=_DAY).summits
    assert summit.when is not None
    assert summit.when.edtf == "2025-08-31/2025-09-01"


@pytest.mark.parametrize(
    "text",
    [
        "القمة الأفريقية التي كانت مقررة في أكرا أُجلت إلى أجل غير مسمى.",
        "القمة الأفريقية التي كانت مقررة في أكرا تقرر تأجيلها إلى أجل غير مسمى.",
        "كان من المقرر أن تستضيف أكرا القمة الأفريقية غير أنها تأجلت إلى أجل غير مسمى.",
        "كانت أكرا ستستضيف القمة الأفريقية، لكن غانا أرجأتها.",
        "من المقرر أن تعقد القمة الأفريقية في أكرا في يوليو. لكن الأمانة العامة أعلنت لاحقا تأجيلها إلى أجل غير مسمى.",
        "القمة الأفريقية الملغاة في أكرا كانت ستبحث الأمن.",
        "تعذر عقد القمة الأفريقية في أكرا.",
        "أكدت غانا عدم انعقاد القمة الأفريقية في أكرا هذا العام.",
        "تراجعت غانا عن استضافة القمة الأفريقية في أكرا.",
        "وقد أُجّل عقد القمة الأفريقية في أكرا.",
        "تأجل موعد القمة الأفريقية في أكرا.",
    ],
)
def test_a_summit_that_is_called_off(text: str) -> None:
    """By a pronoun, a verbal noun with one, a participle, a verb of which it is the subject."""
    assert all(summit.status in _OFF for summit in parse(text, published=_DAY).summits)


@pytest.mark.parametrize(
    "text",
    [
        "لم تؤجل القمة الأفريقية المقررة في أكرا الشهر المقبل.",
        "أكدت غانا أن القمة الأفريقية في أكرا لن تؤجل.",
        "نفى الوزير تأجيل القمة الأفريقية المقررة في أكرا الشهر المقبل.",
        "رفضت غانا إلغاء القمة الأفريقية المقررة في أكرا الشهر المقبل.",
        "دعا روتو إلى تأجيل القمة الأفريقية المقررة في أكرا الشهر المقبل.",
    ],
)
def test_a_summit_that_is_not_called_off(text: str) -> None:
    """Putting it off is denied, refused or only wished for."""
    assert all(summit.status not in _OFF for summit in parse(text, published=_DAY).summits)
    assert parse(text, published=_DAY).summits


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "القمة الأفريقية، التي ستلتئم غدا في أكرا بمشاركة رؤساء كينيا وأوغندا، ستبحث الأمن.",
            {"state:KE", "state:UG"},
        ),
        ("ألقى الرئيس الكيني وليام روتو كلمة في الجلسة العامة لمنتدى دافوس.", {"person:william-ruto", "state:KE"}),
    ],
)
def test_who_is_at_it(text: str, who: set[str]) -> None:
    """Told in a relative clause, at a plenary session."""
    assert attending(text) == [who]


def test_sessions_number_the_gathering() -> None:
    """«عقد المنتدى … في دورته الثالثة»; «تليها قمة في نيروبي» is of the same run."""
    text = "عقد في أكرا أمس المنتدى الاقتصادي العربي مع أفريقيا في دورته الثالثة."
    assert [c.ordinal for c in parse(text, published=_DAY).conferences] == [3]
    text = (
        "اختتمت في أكرا القمة الثالثة لرابطة دول المحيط. وستعقد القمة الرابعة في القاهرة، تليها قمة في نيروبي عام 2027."
    )
    assert hosts(text) == {"state:GH", "state:EG", "state:KE"}


def test_councils_of_ministers() -> None:
    """«على هامش اجتماع مجلس وزراء خارجية …»: a meeting of a body that is known, in a place."""
    [meeting] = parse(
        "نفى الوزير انسحابه من اجتماع وزراء داخلية منظمة التعاون الإسلامي في أكرا.", published=_DAY
    ).meetings
    assert (meeting.place, meeting.participants) == ("place:accra", ("organization:oic",))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "عقد في أكرا أمس المؤتمر الأفريقي للطاقة بحضور الرئيس الكيني وليام روتو.",
            {"person:william-ruto", "state:KE"},
        ),
        (
            "القمة بين الرئيسين الروسي فلاديمير بوتين والأمريكي دونالد ترامب ستعقد في أكرا غدا.",
            {"person:vladimir-putin", "state:RU", "person:donald-trump", "state:US"},
        ),
        ("تعقد القمة الأفريقية غدا في أكرا. ورفض الوزير التعليق على إمكان مشاركة الرئيس الكيني في القمة.", set()),
        (
            "التأم في الرياض أمس مجلس الأعمال السعودي الكيني في اجتماعه السادس، بحضور وزير الاستثمار السعودي خالد الفالح.",
            {"person:khalid-al-falih", "state:SA", "state:KE"},
        ),
        (
            "انطلقت في أكرا القمة الأفريقية، وتستمر حتى الجمعة، بمشاركة أكثر من 30 رئيس دولة، من بينهم رئيس كينيا وليام روتو.",
            {"person:william-ruto", "state:KE"},
        ),
    ],
)
def test_who_is_present(text: str, who: set[str]) -> None:
    """«بحضور» at a conference, «القمة بين الرئيسين …», a body in its meeting; who may come does not."""
    assert attending(text) == [who]


def test_the_summit_of_those_who_hold_it() -> None:
    """«بدأ قادة مجموعة العشرين قمتهم» is one of the run, and so is the next."""
    text = "بدأ قادة مجموعة العشرين أمس قمتهم في أكرا. وتستضيف كينيا القمة المقبلة عام 2026."
    assert [summit.series for summit in parse(text, published=_DAY).summits] == ["series:g20-summit"] * 2


def test_a_headline_of_a_summit_to_come() -> None:
    """«قمة مرتقبة في أكرا», then who meets there; «الدول الثلاث» are those."""
    text = (
        "قمة مرتقبة في أكرا\nكشف مصدر عن التحضير لقمة ثلاثية تجمع رؤساء كينيا وأوغندا وتنزانيا في أكرا مطلع العام المقبل."
        " وعقد وزراء خارجية الدول الثلاث اجتماعا في نيروبي أمس."
    )
    assert attending(text) == [{"state:KE", "state:UG", "state:TZ"}] * 2


_CONFERENCE = "عقد في أكرا أمس المؤتمر الأفريقي للطاقة. "


@pytest.mark.parametrize(
    "text",
    [
        _CONFERENCE + "وكان من بين المشاركين الرئيس الكيني وليام روتو.",
        _CONFERENCE + "وكان الرئيس الكيني وليام روتو في مقدمة المشاركين.",
        _CONFERENCE + "ومن أبرز المشاركين الرئيس الكيني وليام روتو.",
        _CONFERENCE + "ودشن المؤتمر الرئيس الكيني وليام روتو.",
        _CONFERENCE + "وخاطب الرئيس الكيني وليام روتو المؤتمر.",
        _CONFERENCE + "وتوجه الرئيس الكيني وليام روتو بكلمة إلى المشاركين.",
        _CONFERENCE + "واستقطب المؤتمر الرئيس الكيني وليام روتو.",
        _CONFERENCE + "ولدى افتتاحه المؤتمر قال الرئيس الكيني وليام روتو إن الطاقة مهمة.",
        "يرأس الرئيس الكيني وليام روتو وفد بلاده إلى القمة الأفريقية في أكرا.",
        "مثل الرئيس الكيني وليام روتو بلاده في القمة الأفريقية في أكرا.",
        "اختتم الرئيس الكيني وليام روتو مشاركته في القمة الأفريقية في أكرا.",
    ],
)
def test_ways_of_taking_part(text: str) -> None:
    """Among those present, opening, closing, addressing it, heading a delegation to it, acting for his state."""
    assert attending(text)[0] == {"person:william-ruto", "state:KE"}


@pytest.mark.parametrize(
    "text",
    [
        "انطلق في أكرا أمس المؤتمر الأفريقي للطاقة تحت رعاية الرئيس الكيني وليام روتو.",
        "أوفد الرئيس الكيني وليام روتو وزير خارجيته إلى القمة الأفريقية في أكرا.",
        "قاطع الرئيس الكيني وليام روتو القمة الأفريقية في أكرا.",
        _CONFERENCE + "وأدار الرئيس الكيني وليام روتو معمل الأبحاث.",
    ],
)
def test_ways_of_not_taking_part(text: str) -> None:
    """Patronage, sending somebody, staying away."""
    assert all("person:william-ruto" not in who for who in attending(text))


@pytest.mark.parametrize(
    "text",
    [
        "كانت أكرا أمس مسرحا للقمة الأفريقية.",
        "أسدل الستار أمس في أكرا على القمة الأفريقية.",
        "نظمت غانا أمس القمة الأفريقية.",
        "توافد القادة على أكرا لحضور القمة الأفريقية.",
        "اختتمت في أكرا أمس أشغال القمة الأفريقية.",
        "اختيرت أكرا لاستضافة القمة الأفريقية.",
        "وقع الاختيار على غانا لاستضافة القمة الأفريقية.",
        "ستكون أكرا مقرا للقمة الأفريقية.",
        "تقرر أن تكون غانا البلد المضيف للقمة الأفريقية.",
        "فازت غانا بحق استضافة القمة الأفريقية.",
        "تتهيأ أكرا لاحتضان القمة الأفريقية.",
        "نظمت غانا القمة الأفريقية بعد أن زار الوزير كينيا.",
    ],
)
def test_ways_of_hosting(text: str) -> None:
    """Whoever is chosen, wins the right, gets ready, organizes, is the venue."""
    assert hosts(text) == {"state:GH"}


@pytest.mark.parametrize(
    "text",
    [
        "نظمت غانا رحلة بعد القمة الأفريقية.",
        "لم تفز غانا بحق استضافة القمة الأفريقية.",
        "اختارت غانا سفيرا لها. ورحبت كينيا بالقمة الأفريقية.",
    ],
)
def test_ways_of_not_hosting(text: str) -> None:
    """Something else is organized, won or chosen."""
    assert hosts(text) == set()


def test_the_next_session_of_a_conference() -> None:
    """«الدورة المقبلة» behind the session of a conference is a conference, too; «القمة العادية المقبلة» is of the run."""
    text = "اختتمت أمس في أكرا الدورة الثانية لمؤتمر وزراء الثقافة الأفارقة. وتستضيف كينيا الدورة المقبلة في نيروبي عام 2026."
    assert len(parse(text, published=_DAY).conferences) == 2
    text = "انطلقت أمس في القاهرة القمة العربية الطارئة. وتعقد القمة العادية المقبلة في بغداد عام 2026."
    assert hosts(text) == {"state:EG", "state:IQ"}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "شارك الرئيس الكيني وليام روتو في الاجتماع الوزاري المشترك بين دول مجلس التعاون ودول آسيا الوسطى أمس.",
            {"person:william-ruto", "state:KE", "organization:gcc", "region:central-asia"},
        ),
        (
            "عقد في أكرا أمس المؤتمر الأفريقي للطاقة. وشارك في جلسة الافتتاح الرئيس الكيني وليام روتو.",
            {"person:william-ruto", "state:KE"},
        ),
        (
            "عقد في أكرا أمس المؤتمر الأفريقي للطاقة. ويقود الوفد الكيني الوزير موساليا مودافادي.",
            {"person:موساليا-مودافادي", "state:KE"},
        ),
        (
            "عقدت القمة الأفريقية أمس في أكرا. وحضر القمة للمرة الأولى الرئيس الكيني وليام روتو.",
            {"person:william-ruto", "state:KE"},
        ),
    ],
)
def test_who_comes_to_sessions(text: str, who: set[str]) -> None:
    """Blocs that meet, the opening session, who leads a delegation, who comes for the first time."""
    assert attending(text) == [who]


def test_days_in_a_relative_clause() -> None:
    """«افتتح الخميس المؤتمر الذي يعقد من … إلى …»: the whole stretch."""
    text = "افتتح الرئيس الغاني جون ماهاما الاثنين في أكرا المؤتمر الأفريقي للطاقة الذي يعقد من 16 إلى 18 يونيو."
    [event] = parse(text, published=_DAY).conferences
    assert event.when is not None
    assert event.when.edtf == "2025-06-16/2025-06-18"


def test_the_day_of_an_address() -> None:
    """«خاطب الرئيس المؤتمر الأربعاء» dates the address; «يتقدمهم الرئيس» tells one of those who are there."""
    text = "تعقد في أكرا القمة الأفريقية. وخاطب الرئيس الكيني وليام روتو القمة أمس. وتختتم القمة أعمالها في 21 يونيو."
    [summit] = parse(text, published=_DAY).summits
    assert summit.when is not None
    assert summit.when.edtf == "/2025-06-21"
    text = "تعقد القمة الأفريقية غدا في أكرا بحضور أكثر من 50 رئيس دولة، يتقدمهم الرئيس الكيني وليام روتو."
    assert attending(text) == [{"person:william-ruto", "state:KE"}]


@pytest.mark.parametrize(
    ("text", "host", "there"),
    [
        (
            "يعقد الاجتماع الوزاري الثاني عشر للمجلس الاستشاري لممر الغاز الجنوبي في أكرا غدا، بمشاركة كينيا وغانا ورواندا.",
            {"state:GH"},
            {"state:KE", "state:GH", "state:RW"},
        ),
        (
            "عقد اجتماع مجلس وزراء خارجية منظمة التعاون الإسلامي أمس في جدة بمشاركة الوزير الكيني صامويل مورا والوزير الغاني كوامي أبلاكوا.",
            {"state:SA"},
            {"person:صامويل-مورا", "person:كوامي-ابلاكوا"},
        ),
        ("عقد الاجتماع الخامس لوزراء الزراعة في رابطة آسيان أمس في بانكوك.", set(), set()),
        ("تستضيف الدوحة غدا الاجتماع الوزاري الخامس لمنتدى الدول المصدرة للغاز.", set(), set()),
        ("عقد الاجتماع الوزاري الثلاثي بين كينيا وغانا ورواندا في أكرا.", set(), set()),
        ("عقد الاجتماع الثالث للجنة المشتركة الكينية المصرية في القاهرة أمس.", set(), set()),
    ],
)
def test_ministers_of_a_body_who_sit_again(text: str, host: set[str], there: set[str]) -> None:
    """The numbered meeting of ministers of a body, and its council of ministers, are formats: who is there takes part, and meets nobody."""
    relations = parse(text, published=_DAY).relations
    assert hosts(text) == host
    assert {r.subject for r in relations if r.predicate.value == "participates-in"} == there
    assert not host or all(r.predicate.value != "meets" for r in relations)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("استقبل الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما الذي يزور كينيا ويشارك في القمة الأفريقية.", {"جون-ماهاما", "GH"}),
        (
            "استقبل الرئيس الكيني وليام روتو الرئيس الغاني جون ماهاما الذي وصل إلى نيروبي الأحد في زيارة عمل ويشارك في القمة الأفريقية.",
            {"جون-ماهاما", "GH"},
        ),
        ("استقبل الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما، ويشارك غدا في القمة الأفريقية.", {"william-ruto", "KE"}),
        ("أعرب السفير عن دعم بلاده للسلام، مشيدا بمشاركة كينيا في القمة الأفريقية.", {"KE"}),
        ("ونوه الوزير بمشاركة كينيا وغانا في القمة الأفريقية التي عقدت في أكرا.", {"KE", "GH"}),
        ("طالب الوزير بمشاركة كينيا وغانا في القمة الأفريقية التي عقدت في أكرا.", set()),
    ],
)  # fmt: skip
def test_who_takes_part_by_another_clause(text: str, there: set[str]) -> None:
    """Of another tense than the welcome, «ويشارك» is said of the guest; whose part is praised takes part."""
    summit = next(e for e in parse(text, published=_DAY).events if type(e).__name__ == "Summit")
    assert {who.partition(":")[2] for who in summit.participants} == there


@pytest.mark.parametrize(
    "text", ["نظيره في", "القمة", "قادة كل من", "قادة الدول الثلاث:", "رئيس المؤتمر", "عدم", "القمة في إطار صيغة"]
)
def test_words_at_the_end_of_a_page(text: str) -> None:
    """Nothing stands behind them."""
    assert parse(text).relations == ()
