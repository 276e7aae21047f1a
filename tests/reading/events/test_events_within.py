"""What is told within something else, and what one news tells several times."""

from __future__ import annotations

import pytest

from caspian_relations import parse
from caspian_relations.model import Event

_DAY = "2025-06-18"


def told(text: str) -> list[tuple[str, str | None, str | None, set[str]]]:
    """Type, day, place or else host, and participants of each event."""

    def row(event: Event) -> tuple[str, str | None, str | None, set[str]]:
        when = event.when.edtf if event.when is not None else None
        return type(event).__name__, when, event.place or event.host, set(event.participants)

    return [row(event) for event in parse(text, published=_DAY).events]


@pytest.mark.parametrize(
    ("text", "signing"),
    [
        (
            "عُقد أمس في الرباط الاجتماع السابع للجنة المشتركة بين المغرب وكينيا. وفي ختام الاجتماع تم توقيع بروتوكول.",
            ("Signing", "2025-06-17", "place:rabat", {"state:MA", "state:KE"}),
        ),
        (
            "عُقدت في نيروبي الدورة الثالثة للجنة المشتركة بين كينيا وقطر، واختُتمت بتوقيع محضر.",
            ("Signing", None, "place:nairobi", {"state:KE", "state:QA"}),
        ),
        (
            "أسفرت المحادثات بين الرئيس الكيني وليام روتو والرئيس الغاني جون ماهاما عن توقيع ثلاث مذكرات تفاهم.",
            ("Signing", None, None, {"state:KE", "state:GH"}),
        ),
        (
            "تُوّجت زيارة الرئيس الفرنسي إيمانويل ماكرون إلى الرباط بتوقيع عشر اتفاقيات.",
            ("Signing", None, "place:rabat", {"state:FR", "state:MA"}),
        ),
    ],
)
def test_who_met_signed(text: str, signing: tuple[str, str | None, str | None, set[str]]) -> None:
    """Of a signing that ends talks nobody need say who signed."""
    assert told(text)[-1] == signing


@pytest.mark.parametrize(
    "text",
    [
        "دعا الرئيس الكيني إلى توقيع اتفاقيات.",
        "عُقد في نيروبي الاجتماع الأول للجنة المشتركة بين كينيا وقطر. ولم يتم توقيع أي بروتوكول.",
        "بحث الوزيران إمكانية توقيع بروتوكول.",
    ],
)
def test_nobody_signed(text: str) -> None:
    """What is called for, possible or denied is no signing."""
    assert "Signing" not in [row[0] for row in told(text)]


def test_who_agrees_to_sign_will_sign() -> None:
    """«اتفقت كينيا وفرنسا على توقيع اتفاقية»."""
    [signing] = parse("اتفقت كينيا وفرنسا على توقيع اتفاقية دفاع.").signings
    assert (set(signing.participants), str(signing.status)) == ({"state:KE", "state:FR"}, "planned")


@pytest.mark.parametrize(
    ("text", "meeting"),
    [
        (
            "أجرى وزير البيئة الكيني على هامش مؤتمر الأطراف الثلاثين (كوب 30) في مدينة بيليم محادثات مع نظيره النرويجي.",
            ("Meeting", None, "place:belem", {"state:KE", "state:NO"}),
        ),
        (
            "التقى الرئيس الكيني وليام روتو الرئيس الغاني جون ماهاما على هامش القمة الأفريقية المنعقدة في لواندا.",
            ("Meeting", None, "place:luanda", {"person:william-ruto", "state:KE", "person:جون-ماهاما", "state:GH"}),
        ),
        (
            "من المقرر أن يزور رئيس الوزراء البولندي دونالد توسك الرباط لإجراء محادثات مع نظيره المغربي عزيز أخنوش.",
            ("Meeting", None, "place:rabat", {"person:donald-tusk", "state:PL", "person:aziz-akhannouch", "state:MA"}),
        ),
    ],
)
def test_on_the_margin_and_on_a_visit(text: str, meeting: tuple[str, str | None, str | None, set[str]]) -> None:
    """Who meets beside a gathering meets where it is, wherever the gathering is told; so does who comes for talks."""
    [found] = [row for row in told(text) if row[0] == "Meeting"]
    assert found == meeting


def test_what_happens_where_somebody_travels() -> None:
    """«سيقوم بزيارة إلى …، حيث سيشارك في قمة ويجري محادثات مع …»: he does it all, and there."""
    article = parse(
        "سيقوم الرئيس الكيني وليام روتو بزيارة عمل إلى لواندا من 8 إلى 10 نوفمبر، حيث سيشارك في القمة الأفريقية ويجري محادثات مع الرئيس الأنغولي جواو لورنسو.",
        published=_DAY,
    )
    assert [str(event.place) for event in article.events] == ["place:luanda"] * 3
    assert all("person:william-ruto" in event.participants for event in article.events)
    others = parse("يزور الرئيس الكيني وليام روتو لواندا، ويشارك في المنتدى خبراء من 30 دولة.").conferences
    assert all("person:william-ruto" not in event.participants for event in others)


def test_a_journey_says_more_than_the_dateline() -> None:
    """«كان … قد زار أبوجا للمشاركة في القمة» under a dateline of another city."""
    [summit] = parse(
        "نيروبي/ وكالات: كان الرئيس الكيني وليام روتو قد زار أبوجا في نوفمبر الماضي للمشاركة في القمة الحادية عشرة.",
        published=_DAY,
    ).summits
    assert summit.place == "place:abuja"


def test_a_headline_and_its_news_are_one_event() -> None:
    """The news adds the number, the day and the place to what the headline told."""
    article = parse(
        "الدوحة تستضيف الأسبوع المقبل المؤتمر الدولي للأمن السيبراني\n"
        "تستضيف العاصمة القطرية الدوحة يومي 25 و26 يونيو المؤتمر الدولي الرابع للأمن السيبراني.",
        published=_DAY,
    )
    assert [(e.ordinal, e.when.edtf, e.place) for e in article.conferences if e.when is not None] == [
        (4, "2025-06-25/2025-06-26", "place:doha")
    ]
    article = parse(
        "انعقاد المنتدى الدولي للغاز في الجزائر\nبدأت في الجزائر العاصمة يوم الاثنين أعمال المنتدى الدولي للغاز.",
        published=_DAY,
    )
    assert len(article.conferences) == 1
    two = parse("المنتدى الدولي للغاز في الدوحة عام 2022\nبدأت في الجزائر يوم الاثنين أعمال المنتدى الدولي للغاز.")
    assert len(two.conferences) == 2


def test_moreover() -> None:
    """«…، وذلك خلال مراسم جرت أمس»: the day and the place of what was just told; a headline's event is where the dateline stands."""
    text = "كينيا ونيوزيلندا توقعان مذكرة تفاهم\nنيروبي – 17 يونيو: وقّع وزير النقل الكيني ونظيره النيوزيلندي مذكرة، وذلك خلال مراسم جرت الثلاثاء في الحكومة."
    assert told(text)[0][:3] == ("Signing", "2025-06-17", "place:nairobi")


def test_years_are_of_the_document() -> None:
    """«خارطة طريق للفترة 2025-2027» is signed on a day that is not told."""
    for text in ("وقعت كينيا وغانا خارطة طريق للفترة 2025-2027.", "وقعت كينيا وغانا برنامج تعاون لعام 2026."):
        assert [row[1] for row in told(text)] == [None]
    assert [row[1] for row in told("وقعت كينيا وغانا برنامج تعاون عام 2023.")] == ["2023"]


def test_who_leads_a_delegation_or_a_side() -> None:
    """«شارك وفد من كينيا برئاسة …», «وترأس الجانب الكيني …»."""
    [fair] = parse("شارك وفد من كينيا برئاسة الوزير سالم مفوريا في المنتدى الدولي للمياه في الدوحة.").conferences
    assert {"state:KE"} < set(fair.participants)
    [talks] = parse(
        "عقدت في الدوحة المشاورات السياسية بين كينيا وقطر. وترأس الجانب الكيني الوزير جون مواني، فيما ترأس الجانب القطري الوزير خالد المري."
    ).meetings
    assert len([who for who in talks.participants if who.startswith("person:")]) == 2
    [cop] = parse("شارك الرئيس الكيني وليام روتو في مؤتمر الأطراف لاتفاقية الأمم المتحدة بشأن تغير المناخ.").events
    assert set(cop.participants) == {"person:william-ruto", "state:KE"}


def test_the_next_meeting() -> None:
    """«يعقد الاجتماع المقبل في أبوظبي»: planned, though nobody says again who meets."""
    rows = told("عقدت اللجنة المشتركة بين مصر وكينيا اجتماعها الثاني. واتفق الطرفان على عقد الاجتماع المقبل في نيروبي.")
    assert rows[-1][:3] == ("Meeting", None, "place:nairobi")


def test_two_ministers_of_whom_one_is_a_counterpart() -> None:
    """«التقى وزير الخارجية … نظيرته …. ووقّع الوزيران»."""
    rows = told("التقى وزير الخارجية المصري بدر عبد العاطي نظيرته النمساوية بياته ماينل. ووقّع الوزيران برنامج تعاون.")
    assert rows[-1][3] >= {"person:badr-abdelatty", "state:EG", "state:AT"}


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("انتهت أمس زيارة رئيس الوزراء المغربي عزيز أخنوش إلى كينيا، التي بدأت في 15 يونيو.", "2025-06-15/2025-06-17"),
        ("نيروبي (واج) – في 8 يونيو 2025، التقى الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما.", "2025-06-08"),
        (
            "قال الوزير الكيني موساليا مودافادي إنه سيزور الدوحة قريبا. وكان قد التقى نظيره القطري في الدوحة في أبريل.",
            None,
        ),
        (
            "عقد في نيروبي أمس الاجتماع الثاني للجنة المشتركة بين كينيا وقطر. وتستمر زيارة الوفد حتى 20 يونيو.",
            "2025-06-17",
        ),
    ],
)
def test_when_it_was(text: str, when: str | None) -> None:
    """The day of beginning and that of the end; a day behind the dateline; nothing from another event."""
    assert told(text)[0][1] == when


def test_this_summit_is_the_one_told() -> None:
    """«وستكون هذه القمة الأولى التي …», «الجلسة الافتتاحية»: no other event."""
    text = "تعقد القمة الأفريقية في نيروبي يوم 20 يونيو. وستكون هذه القمة الأولى التي تستضيفها كينيا منذ عام 2019."
    [summit] = parse(text, published=_DAY).summits
    assert (summit.ordinal, summit.place) == (None, "place:nairobi")
    article = parse(
        "افتتح في نيروبي المنتدى الدولي السادس للمياه. وقال الرئيس وليام روتو في الجلسة الافتتاحية إنه مستعد. وشارك في الافتتاح الرئيس الغاني جون ماهاما."
    )
    assert [set(event.participants) for event in article.events] == [
        {"person:william-ruto", "state:KE", "person:جون-ماهاما", "state:GH"}
    ]


def test_who_is_abroad_meets_there() -> None:
    """Under a dateline of Nairobi, who was just told to be in Riyadh meets nobody in Nairobi."""
    article = parse(
        "نيروبي (واج) - بحضور الرئيس الكيني وليام روتو، عقد في الرياض منتدى الأعمال الكيني السعودي.\nكما عقد روتو لقاء مع وزير الاستثمار السعودي خالد الفالح."
    )
    assert "person:william-ruto" in article.conferences[0].participants
    assert article.meetings[0].host != "state:KE"


def test_a_council_meets() -> None:
    """«عقد مجلس وزراء خارجية الجامعة اجتماعه في …»."""
    [meeting] = parse("عقد مجلس وزراء خارجية جامعة الدول العربية اجتماعه في بغداد أمس.", published=_DAY).meetings
    assert (meeting.place, "organization:arab-league" in meeting.participants) == ("place:baghdad", True)


def test_ordinals_behind_a_city() -> None:
    """«منتدى نيروبي الدولي الرابع للمياه»."""
    [forum] = parse("ينطلق غدا في نيروبي منتدى نيروبي الدولي الرابع للمياه.", published=_DAY).conferences
    assert forum.ordinal == 4


def test_what_was_signed_before() -> None:
    """«الاتفاقية مع …، التي كانت قد وُقعت في … من قبل الرئيسين»."""
    text = "صادق البرلمان الكيني على اتفاقية الحدود مع نيجيريا، التي كانت قد وقعت في 13 مارس في أكرا من قبل الرئيسين وليام روتو وبولا تينوبو."
    [signing] = parse(text, published=_DAY).signings
    assert signing.when is not None
    assert (signing.when.edtf, signing.place) == ("2025-03-13", "place:accra")


def test_in_front_of_whom_somebody_speaks() -> None:
    """«قال روتو أمام البرلمان»: so spelled it is no part of the name."""
    text = "التقى الرئيس الكيني وليام روتو السفير. وقال كارانجا أمام البرلمان إن بلاده مستعدة."
    assert "كارانجا أمام" not in {text[m.span.start : m.span.end] for m in parse(text).mentions}


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        (
            "عُقدت في الدوحة قمة ثلاثية بين قادة مصر والأردن والعراق. ووقع الزعماء الثلاثة إعلانا.",
            {"state:EG", "state:JO", "state:IQ"},
        ),
        (
            "استضافت نيروبي اجتماع وزراء خارجية كينيا وأوغندا وتنزانيا، ووقع الوزراء بيانا مشتركا.",
            {"state:KE", "state:UG", "state:TZ"},
        ),
        ("وقع وزيرا خارجية كينيا وأوغندا على نص معاهدة الحدود.", {"state:KE", "state:UG"}),
        (
            "زار الرياض وفد من كينيا برئاسة الوزير سالم مفوريا، حيث وقع مذكرة مع شركة أكوا باور.",
            {"person:سالم-مفوريا", "state:KE", "organization:acwa"},
        ),
    ],
)
def test_those_of_the_gathering_sign(text: str, signers: set[str]) -> None:
    """«ووقع الزعماء الثلاثة», «ووقع الوزراء»: who met; a text of a treaty is a document; who leads a delegation goes on."""
    [signing] = parse(text).signings
    assert set(signing.participants) == signers


def test_many_sign_who_did_not_meet() -> None:
    """«ووقع الوزراء» says nobody where nobody met."""
    assert parse("ارتفعت أسعار النفط في كينيا وأوغندا. ووقع الوزراء بيانا.").signings == ()


@pytest.mark.parametrize(
    ("text", "when", "place"),
    [
        (
            "في نيروبي، كينيا، في 10-11 يونيو، تم إجراء المؤتمر الدولي الثالث حول المياه.",
            "2025-06-10/2025-06-11",
            "place:nairobi",
        ),
        ("جرى تنظيم منتدى الأعمال في الدوحة أمس.", "2025-06-17", "place:doha"),
        ("رحب الوزيران بتوقيع مذكرة تفاهم بين كينيا وقطر في وقت سابق من اليوم.", "2025-06-18", None),
        (
            "وخلال مراسم أقيمت في الدوحة يوم 8 يونيو، وقع وزيرا خارجية كينيا وأوغندا معاهدة.",
            "2025-06-08",
            "place:doha",
        ),
    ],
)
def test_when_and_where_it_was_done(text: str, when: str | None, place: str | None) -> None:
    """A verbal noun or a ceremony between the day and what took place; the state behind its city; «في وقت سابق من اليوم»."""
    [event] = parse(text, published=_DAY).events
    assert event.when is not None
    assert (event.when.edtf, event.place) == (when, place)


def test_the_summit_that_was_held_is_not_the_next() -> None:
    """«تعقد القمة الثانية عام 2027»; then «القمة التي عُقدت على مدى يومي …» is the first again."""
    [first, second] = parse(
        "في ختام أول قمة تجمع مصر وكينيا في الدوحة، أعلن الرئيس اليوم حزمة. وتعقد القمة الثانية في نيروبي عام 2027. "
        "وقال الوزير إن القمة التي عُقدت على مدى يومي 17 و18 يونيو تفتح صفحة جديدة.",
        published=_DAY,
    ).summits
    assert first.when is not None
    assert second.when is not None
    assert (first.when.edtf, second.when.edtf) == ("2025-06-17/2025-06-18", "2027")


def test_whose_visit_ends() -> None:
    """«في ختام زيارة وزير الثقافة الصربي إلى …»: who visits stands right behind."""
    [visit] = parse("صدر البيان في ختام زيارة وزير الثقافة الصربي إلى نيروبي.").visits
    assert (visit.visitors, visit.place) == (("state:RS",), "place:nairobi")


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "جرت المحادثات في إطار زيارة دولة يقوم بها الرئيس الفيتنامي إلى نيروبي تستمر من 5 إلى 7 مايو.",
            ["2025-05-05/2025-05-07"],
        ),
        ("استضاف الرئيس الكيني وليام روتو في نيروبي الرئيس بولا تينوبو أمس.", ["2025-06-17"]),
        ("تستضيف القناة الوزير أمس.", []),
        ("استضاف الرئيس الكيني وليام روتو أمس قادة مصر وأوغندا في قمة.", ["2025-06-17"]),
    ],
)
def test_how_long_and_who_hosts_whom(text: str, events: list[str]) -> None:
    """«زيارة تستمر من … إلى …»; a statesman hosts statesmen, in a summit or alone."""
    assert [row[1] for row in told(text)] == events


def test_a_signing_right_after_talks_is_there() -> None:
    """«وفي الختام وقع الرئيسان», «وبعد ذلك وقع الوزيران»."""
    for then in ("وفي الختام وقع الرئيسان إعلانا.", "وبعد ذلك وقع الرئيسان إعلانا."):
        rows = told(f"التقى الرئيس الكيني وليام روتو في أبوجا الرئيس النيجيري بولا تينوبو. {then}")
        assert [row[2] for row in rows] == ["place:abuja", "place:abuja"]
