"""Who is meant: holders of offices by grammar, several of whom only the number is told, «we» in a quotation."""

from __future__ import annotations

import pytest

from caspian_relations import model, parse


def people(text: str) -> set[str]:
    """The names of the people in `text`."""
    return {next(iter(person.names.ar)) for person in parse(text).persons}


@pytest.mark.parametrize(
    "title",
    [
        "المتحدث باسم الوزارة",
        "المتحدث باسم الجيش",
        "الناطق باسم الشركة",
        "المتحدث باسم الرئاسة",
        "رئيس الوفد",
        "رئيس الوفد الكويتي",
        "عضو البرلمان",
        "عضو لجنة الطاقة",
        "رجل الأعمال الكيني",
        "الدبلوماسي الكويتي السابق",
        "القائم بالأعمال",
        "منسق الأمم المتحدة المقيم",
        "وزير السكك الحديدية الباكستاني",
    ],
)
def test_a_name_behind_a_title_or_a_part(title: str) -> None:
    """Behind whom one speaks for, a delegation that one leads, a body of which one is a member."""
    [statement] = parse(f"وقال {title} شاكر دلموني إن الكلفة كبيرة.").statements
    assert (people(f"وقال {title} شاكر دلموني إن الكلفة كبيرة."), statement.speaker) == (
        {"شاكر دلموني"},
        "person:شاكر-دلموني",
    )


@pytest.mark.parametrize(
    "text",
    [
        "وقال المتحدث باسم الوزارة إن الكلفة كبيرة.",
        "والكويت عضو في مجلس التعاون.",
        "وأيد رجل الأعمال القرار.",
        "واستقبل الرئيس الوفد الكويتي أمس.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    """A spokesman, a member, a delegation without a name behind them."""
    assert people(text) == set()


def test_what_is_no_body() -> None:
    """«دعم المنظمة للإصلاحات» supports reforms; «وزير السكك الحديدية» heads no railway company."""
    article = parse("أعرب الرئيس عن تقديره لدعم المنظمة للإصلاحات، وشكر وزير السكك الحديدية الباكستاني حنيف دلموني.")
    assert not article.organizations
    assert [body.id for body in parse("وافقت المنظمة الدولية للهجرة على الخطة.").organizations] == ["organization:iom"]


def test_a_source_is_quoted() -> None:
    """«عن فلان قوله: «وقعنا …»»: the pronoun is no part of the name, and he signs, not the channel that quotes him."""
    article = parse("ونقلت قناة الشروق عن وزير النقل الكيني كريم دانوف قوله: «وقعنا الاتفاق مع مصر أمس».")
    [signing] = article.signings
    assert people(article.text) == {"كريم دانوف"}
    assert set(signing.participants) <= {"person:كريم-دانوف", "state:KE", "state:EG"}
    assert "state:EG" in signing.participants


@pytest.mark.parametrize(
    ("meeting", "states"),
    [
        ("اجتماع لوزراء النقل في السودان ومصر والأردن وقطر", {"SD", "EG", "JO", "QA"}),
        ("اجتماع وزراء النقل في كل من السودان ومصر", {"SD", "EG"}),
        ("اجتماع وزيري الخارجية في مصر والأردن", {"EG", "JO"}),
    ],
)
def test_ministers_in_several_states(meeting: str, states: set[str]) -> None:
    """«وزراء النقل في مصر والأردن» are those of both; in one state alone they meet."""
    [event] = parse(f"عقد في مسقط أمس {meeting}.").events
    assert ({who.removeprefix("state:") for who in event.participants}, event.place) == (states, "place:muscat")
    assert not any(event.participants for event in parse("عقد أمس اجتماع لوزراء النقل في مصر.").events)


@pytest.mark.parametrize(
    ("before", "signers", "place"),
    [
        ("عقدت أمس قمة بين مصر وكينيا والسودان في القاهرة. ووقعت الدول الثلاث", {"EG", "KE", "SD"}, "place:cairo"),
        ("عقدت أمس قمة بين مصر وكينيا والسودان في القاهرة. وقال روتو إن الدول الثلاث وقعت", {"EG", "KE", "SD"}, "place:cairo"),
        ("أكدت مصر والأردن والعراق التعاون. ووقعت الدول الثلاث", {"EG", "JO", "IQ"}, None),
        ("عقد في بغداد أمس اجتماع لوزراء النقل في مصر والأردن والعراق. ووقعت الأطراف الثلاثة", {"EG", "JO", "IQ"}, "place:baghdad"),
    ],
)  # fmt: skip
def test_as_many_as_met_or_are_named(before: str, signers: set[str], place: str | None) -> None:
    """«الدول الثلاث», «الأطراف الثلاثة»."""
    [signing] = parse(f"{before} سبع اتفاقيات.").signings
    assert ({who.removeprefix("state:") for who in signing.participants}, signing.place) == (signers, place)


def test_another_number_is_nobody() -> None:
    """«الدول الثلاث» are not the two that were named, nor four of them."""
    assert not parse("أكدت مصر والأردن التعاون. ووقعت الدول الثلاث مذكرة تفاهم.").signings
    assert not parse("أكدت مصر والأردن والعراق وقطر التعاون. ووقعت الدول الثلاث مذكرة تفاهم.").signings


def test_the_three_ministers_speak() -> None:
    """«الوزراء الثلاثة»: those who hold the office and met."""
    text = (
        "اجتمع وزير الخارجية المصري بدر عبد العاطي ونظيراه الأردني أيمن الصفدي والعراقي فؤاد حسين أمس. "
        "وشدد الوزراء الثلاثة على أهمية الأمن."
    )
    speakers = [statement.speaker for statement in parse(text).statements]
    assert set(speakers) == {"person:badr-abdelatty", "person:ayman-safadi", "person:fuad-hussein"}
    assert all(isinstance(parse(text).entity(speaker), model.Person) for speaker in speakers if speaker)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ويرى الباحث في معهد النيل ألكسندر دلموني أن الطريق طويل.", {"ألكسندر دلموني"}),
        ("ويرى الباحث في معهد النيل إلشاد دلموني أن الطريق طويل.", {"إلشاد دلموني"}),
        ("وقال مدير عام الميناء شاكر دلموني إن القطار وصل.", {"شاكر دلموني"}),
        ("وقال مدير عام شركة النيل شاكر دلموني إن القطار وصل.", {"شاكر دلموني"}),
        ("وأيدت الكويت قبول مصر كعضو كامل العضوية في المنظمة.", set()),
    ],
)
def test_where_a_name_begins(text: str, names: set[str]) -> None:
    """A name spelled with a hamza has no article, a general director's begins behind what he directs, a full member has none."""
    assert people(text) == names


def test_a_company_that_is_only_described() -> None:
    """«الشركة المشغلة للميناء» says what some company does; «شركة أكوا السعودية» is called «أكوا»."""
    assert not parse("أعلنت الشركة المشغلة للميناء أن القطار وصل.").organizations
    assert [body.id for body in parse("أعلنت شركة أكوا السعودية أن القطار وصل.").organizations] == ["organization:اكوا"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("التقى وزيرا خارجية مصر وكينيا شاكر دلموني وكيبو دانوي أمس.", [("شاكر دلموني", "EG"), ("كيبو دانوي", "KE")]),
        (
            "اجتمع وزراء خارجية مصر وكينيا وغانا شاكر دلموني وكيبو دانوي وأودو بوكاسي أمس.",
            [("شاكر دلموني", "EG"), ("كيبو دانوي", "KE"), ("أودو بوكاسي", "GH")],
        ),
        ("التقى رئيسا البلدين شاكر دلموني وكيبو دانوي أمس.", [("شاكر دلموني", None), ("كيبو دانوي", None)]),
    ],
)
def test_as_many_names_as_states(text: str, who: list[tuple[str, str | None]]) -> None:
    """«وزيرا خارجية مصر وكينيا فلان وفلان»: the first is of the first, the second of the second."""
    [meeting] = parse(text).meetings
    expected = [f"person:{name.replace(' ', '-').replace('أ', 'ا')}" for name, _ in who]
    states = [f"state:{state}" for _, state in who if state is not None]
    assert [entity for entity in meeting.participants if entity.startswith("person:")] == expected
    assert [entity for entity in meeting.participants if entity.startswith("state:")] == states


def test_both_presidents_speak() -> None:
    """«رئيسا البلدين فلان وفلان أعلنا»: whoever is named behind the title, and not the one who tells it."""
    text = "وأضافت المتحدثة ليلى دلموني أن رئيسي البلدين عبد الفتاح السيسي ووليام روتو أعلنا اتفاقا."
    assert [statement.speaker for statement in parse(text).statements] == [
        "person:ليلي-دلموني",
        "person:abdel-fattah-el-sisi",
        "person:william-ruto",
    ]


def test_who_speaks_does_not_travel() -> None:
    """«قالت …، خلال زيارة الدولة التي قام بها روتو»: he is the visitor; «خلال زيارة إلى» is the speaker's."""
    [visit] = parse("أكد الوزير علي صادق، خلال زيارة الدولة التي قام بها روتو إلى بكين، أهمية التعاون.").visits
    assert visit.visitors == ("person:william-ruto", "state:KE")
    [visit] = parse("أكد الوزير علي صادق، خلال زيارة رسمية إلى بكين، أهمية التعاون.").visits
    assert visit.visitors == ("person:علي-صادق",)


def test_to_join_a_body_is_to_take_part_in_no_summit() -> None:
    """«انضمام مصر إلى المنظمة»."""
    text = "تتطلع الصين إلى استضافة قمة منظمة شنغهاي للتعاون في تيانجين. وتدعم بكين انضمام مصر إلى المنظمة."
    assert not [r for r in parse(text).relations if str(r.predicate) == "participates-in"]


def test_the_two_countries_of_a_visit() -> None:
    """«البلدان» behind a visit are the visitor's and the host."""
    [signing] = parse("يزور روتو القاهرة غدا. ومن المقرر أن يوقع البلدان اتفاقيات.", published="2025-11-13").signings
    assert set(signing.participants) == {"state:KE", "state:EG"}


def test_talks_that_two_held() -> None:
    """«محادثات عقدها الرئيسان» are theirs; who hosts them does not meet."""
    told = "افتتح الرئيسان المصري عبد الفتاح السيسي والكيني وليام روتو معبرا. وجاء ذلك عقب محادثات عقدها الرئيسان في نيروبي."
    [meeting] = parse(told).meetings
    assert {"person:abdel-fattah-el-sisi", "person:william-ruto"} <= set(meeting.participants)
    assert not parse("وجاء ذلك عقب محادثات استضافتها الدوحة.").meetings


def test_the_first_person_is_who_speaks() -> None:
    """«التقيت» is the speaker himself, «هنأ البلدين» greets both."""
    text = "وقال وزير الطاقة الكيني أوبيو واندايي: «التقيت أمس في فيينا الأمير عبد العزيز بن سلمان»."
    [meeting] = parse(text).meetings
    assert {"person:اوبيو-واندايي", "person:abdulaziz-bin-salman"} <= set(meeting.participants)
    text = "رحبت الأمم المتحدة بالاتفاق بين مصر وكينيا، وهنأ الأمين العام أنطونيو غوتيريش البلدين على الإنجاز."
    [greeting] = parse(text).congratulations
    assert {"person:antonio-guterres", "state:EG", "state:KE"} <= set(greeting.participants)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وشدد السيسي، بحسب الناطق باسم الرئاسة المصرية السفير محمد دلموني، على عمق الشراكة.", "person:محمد-دلموني"),
        ("وأوضح المتحدث باسم الخارجية المصرية السفير تميم خلاف أن الشراكة عميقة.", "person:تميم-خلاف"),
        ("وقال السفير تميم خلاف إن الشراكة عميقة.", "person:تميم-خلاف"),
        ("وقال أمير قطر تميم إن الشراكة عميقة.", "person:tamim-bin-hamad"),
        ("وقالت مديرة البنك لمنطقة الخليج ليلى دلموني إن المشروع مهم.", "person:ليلي-دلموني"),
    ],
)
def test_who_speaks_is_named_last(text: str, speaker: str) -> None:
    """The name stands behind whom one speaks for and «السفير»; an emir's first name is an ambassador's, too."""
    assert parse(text).statements[-1].speaker == speaker


def test_a_relative_clause_is_about_whom_it_stands_behind() -> None:
    """«روتو، الذي شكره»: he gives thanks, and is not thanked."""
    text = "تلقى الرئيس المصري عبد الفتاح السيسي اتصالا هاتفيا من نظيره الكيني وليام روتو، الذي شكره على الدعوة."
    assert not [r for r in parse(text).relations if str(r.predicate) == "thanks" and r.object == "person:william-ruto"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("استقبلت الأميرة آن في لندن أمس الرئيس الكيني وليام روتو.", {"person:ان", "person:william-ruto", "state:KE"}),
        ("التقى الأمير ويليام أمس الرئيس الكيني وليام روتو.", {"person:ويليام", "person:william-ruto", "state:KE"}),
    ],
)
def test_princes_go_by_one_name(text: str, who: set[str]) -> None:
    """«الأميرة آن», «الأمير ويليام»; «الأمير أمس» has none."""
    assert [set(meeting.participants) for meeting in parse(text).meetings] == [who]
    assert not parse("استقبل الأمير أمس الرئيس الكيني وليام روتو.").meetings


@pytest.mark.parametrize(
    "text",
    [
        "واقترح محمد شياع السوداني على وليام روتو، في مكالمة هاتفية الأربعاء، إرجاء القمة.",
        "أكد محمد شياع السوداني لوليام روتو في اتصال هاتفي دعمه.",
    ],
)
def test_whom_one_tells_something_in_a_call(text: str) -> None:
    """«اقترح على روتو، في مكالمة هاتفية»: he is the one who was called."""
    [call] = parse(text).phone_calls
    assert (call.participants[0], "person:william-ruto" in call.participants) == (
        "person:mohammed-shia-al-sudani",
        True,
    )


@pytest.mark.parametrize("about", ["مدته عشر سنوات", "تبلغ قيمته مليار دولار", "يقضي بإنشاء مصنع"])
def test_what_is_said_of_a_document_does_not_part_its_signers(about: str) -> None:
    """«وقعت عقدا مدته عشر سنوات مع …»; «تبلغ قيمته» tells nobody anything."""
    article = parse(f"وقعت مصر عقدا {about} مع كينيا.")
    assert [set(signing.participants) for signing in article.signings] == [{"state:EG", "state:KE"}]
    assert not article.statements


@pytest.mark.parametrize(
    "title",
    [
        "مفوض الاتحاد الأوروبي للطاقة",
        "مفوض الطاقة في الاتحاد الأوروبي",
        "المفوض الأوروبي لشؤون الطاقة",
    ],
)
def test_a_name_before_the_verb_s_preposition(title: str) -> None:
    """«مفوض الاتحاد الأوروبي للطاقة فلان على أن»: the name ends before «على»."""
    assert people(f"شدد {title} كيبو دانوي على أن مصر شريك.") == {"كيبو دانوي"}


def test_who_closes_is_not_who_speaks() -> None:
    """«قال الخبير إن القمة التي اختتمت أعمالها …»: he was not there; between the countries nobody else met."""
    text = "قال الخبير كيبو دانوي إن القمة العربية التي اختتمت أعمالها في بغداد يوم الجمعة كشفت عمق التحولات."
    assert [summit.participants for summit in parse(text).summits] == [()]
    text = "غابت غانا وأوغندا. ورأى الخبير كيبو دانوي أن لقاء السيسي وروتو أذاب الجليد بين البلدين."
    [meeting] = parse(text).meetings
    assert {"state:GH", "state:UG"}.isdisjoint(meeting.participants)


@pytest.mark.parametrize(
    ("when", "day", "place"),
    [
        ("هنا اليوم الأربعاء", "2025-11-12", None),
        ("أمس الثلاثاء في نيروبي", "2025-11-11", "place:nairobi"),
    ],
)
def test_a_day_behind_a_relative_clause_is_of_the_sentence(when: str, day: str, place: str | None) -> None:
    """«أجرى محادثات مع نظيره، الذي يقوم بزيارة، هنا اليوم الأربعاء»: the talks are on that day."""
    text = f"أجرى الرئيس الكيني وليام روتو محادثات مع نظيره المصري عبد الفتاح السيسي، الذي يقوم بزيارة لكينيا، {when}."
    [meeting] = parse(text, published="2025-11-12").meetings
    assert (meeting.when.edtf if meeting.when else None, meeting.place) == (day, place)


@pytest.mark.parametrize("with_", ["بكل من", "مع كل من"])
def test_with_each_of(with_: str) -> None:
    """«اجتمع بكل من … و…», «مع كل من»."""
    text = (
        f"اجتمع وزير الطاقة الكيني أوبيو واندايي {with_} نظيره البلغاري جيتشو ستانكوف ووزيرة الطاقة الغانية مريم كفيني."
    )
    [meeting] = parse(text).meetings
    assert {"state:KE", "state:BG", "state:GH"} <= set(meeting.participants)


def test_two_sessions_joined() -> None:
    """«الاجتماع الثاني للمجلس والاجتماع الثالث للجنة» are two."""
    text = "تستضيف نيروبي اليوم الاجتماع الحادي عشر للمجلس الاستشاري للطاقة والاجتماع الثالث للمجلس الاستشاري للمياه."
    assert [meeting.ordinal for meeting in parse(text, published="2025-11-12").meetings] == [11, 3]


@pytest.mark.parametrize("subject", ["", " وليام روتو"])
def test_some_of_whom_are_named(subject: str) -> None:
    """«التقى عددا من القادة، بينهم فلان وفلان»: he met each, and they not each other."""
    text = (
        f"سيشارك وليام روتو في القمة العربية في بغداد. وسيلتقي{subject} على هامش القمة عددا من القادة بينهم "
        "الرئيس المصري عبد الفتاح السيسي ورئيس وزراء باكستان شهباز شريف."
    )
    met = [(r.subject, r.object) for r in parse(text).relations if str(r.predicate) == "meets"]
    assert met == [("person:william-ruto", who) for who in ("person:abdel-fattah-el-sisi", "person:shehbaz-sharif")]


def test_a_list_of_states_is_not_the_two_told_of() -> None:
    """«البلدان» are those of the visit, whatever row of states stands between; a host in a relative clause is no subject."""
    text = (
        "يزور وليام روتو القاهرة غدا للمشاركة في القمة التي تستضيفها مصر بمشاركة قادة غانا وأوغندا والسودان. "
        "ومن المقرر أن يوقع البلدان اتفاقيات."
    )
    [signing] = parse(text, published="2025-11-13").signings
    assert set(signing.participants) == {"state:KE", "state:EG"}


def test_two_full_names_side_by_side() -> None:
    """«هنأ وليام روتو عبد الفتاح السيسي»: «عبد» begins another name."""
    [greeting] = parse("هنأ وليام روتو عبد الفتاح السيسي بفوزه.").congratulations
    assert {"person:william-ruto", "person:abdel-fattah-el-sisi"} <= set(greeting.participants)
    assert people("أكد محمد بن سلمان بن عبد العزيز آل سعود دعمه.") == people("أكد محمد بن سلمان دعمه.")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("أجرى وليام روتو يوم الأحد اتصالا هاتفيا بعبد الفتاح السيسي، وهنأه بفوزه.", "2025-11-09"),
        ("هنأ وليام روتو عبد الفتاح السيسي. وجاء ذلك في برقية بعث بها أمس.", "2025-11-12"),
        ("هنأ وليام روتو عبد الفتاح السيسي. وجاء ذلك خلال لقائه أمس وزير الطاقة.", None),
    ],
)
def test_when_somebody_was_congratulated(text: str, day: str | None) -> None:
    """In the call told beside it, or as «وجاء ذلك» says; a day of another event is not its own."""
    [greeting] = parse(text, published="2025-11-13").congratulations
    assert (greeting.when.edtf if greeting.when else None) == day


def test_a_town_whose_name_is_said_twice() -> None:
    """«باغو باغو» is no slip; «بحث الوزير التعاون التعاون» is."""
    assert [visit.place for visit in parse("زار وليام روتو باغو باغو.").visits] == ["place:pago-pago"]


def test_what_only_sounds_like_the_gathering() -> None:
    """«للحوار مع الإمارات» is not «حوار المنامة», and «الدورة الثانية بين مصر وقبرص» is of no summit told before."""
    text = "ينعقد حوار المنامة الثاني في نيروبي.\nقال وليام روتو إن كينيا تولي أهمية كبيرة للحوار مع الإمارات."
    assert parse(text).statements[0].about == ("state:KE", "state:AE")
    text = "ينعقد حوار المنامة الثاني في نيروبي.\nاتهم وليام روتو الإمارات بتعطيل الحوار."
    assert parse(text).statements[0].about == ("state:AE",)
    text = "ستنعقد القمة الثانية للاتحاد الأفريقي في نيروبي.\nعُقدت أمس الدورة الثانية بين مصر وقبرص."
    assert [(event.series, set(event.participants)) for event in parse(text).meetings] == [
        (None, {"state:EG", "state:CY"})
    ]


def test_who_speaks_in_a_relative_clause_does_not_act_in_the_next_sentence() -> None:
    """«التقى الرئيس نظيره، الذي دعا إلى …. كما استقبل …»: it is the president who received."""
    text = "التقى الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما، الذي دعا إلى التعاون. كما استقبل الرئيس العراقي عبد اللطيف رشيد."
    met = [set(event.participants) for event in parse(text).events]
    assert met == [
        {"person:william-ruto", "state:KE", "person:جون-ماهاما", "state:GH"},
        {"person:william-ruto", "state:KE", "person:abdul-latif-rashid", "state:IQ"},
    ]


_CALL = (
    "تلقى صاحب السمو الأمير فيصل بن فرحان وزير الخارجية اتصالا هاتفيا من معالي وزير خارجية كينيا السيد صامويل مورا. "
)
_MORA, _FAISAL = "person:صامويل-مورا", "person:faisal-bin-farhan"


@pytest.mark.parametrize(
    ("text", "who", "whom"),
    [
        ("وهنأ معاليه سمو وزير الخارجية بحلول العيد.", _MORA, _FAISAL),
        ("وهنأ معالي الوزير خلال الاتصال سمو وزير الخارجية بحلول العيد.", _MORA, _FAISAL),
        ("وهنأ معاليه في بداية الاتصال سمو وزير الخارجية بحلول العيد.", _MORA, _FAISAL),
        ("وهنأ سموه في بداية الاتصال معالي وزير الخارجية بحلول العيد.", _FAISAL, _MORA),
    ],
)
def test_of_two_in_one_office_the_style_tells(text: str, who: str, whom: str) -> None:
    """«سمو الوزير» and «معالي الوزير» are two, and each is who is named so."""
    told = {(r.subject, r.object) for r in parse(_CALL + text).relations if r.predicate.value == "congratulates"}
    assert told == {(who, whom)}
