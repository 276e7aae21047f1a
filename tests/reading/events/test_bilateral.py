"""Meetings, visits, calls, signings and congratulations as news tells them: who leaves out what, and where it was told before."""

from __future__ import annotations

import pytest

import caspian_relations as cr

PUBLISHED = "2025-03-12"


def _told(text: str, kind: str) -> list[tuple[tuple[str, ...], str | None, str | None]]:
    """(participants, when, place) of the events of one kind."""
    article = cr.parse(text, published=PUBLISHED)
    return [
        (tuple(sorted(e.participants)), e.when.edtf if e.when else None, e.place)
        for e in article.events
        if type(e).__name__ == kind
    ]


def _who(text: str, kind: str) -> list[tuple[str, ...]]:
    return [who for who, _, _ in _told(text, kind)]


def _relations(text: str) -> set[tuple[str, str, str]]:
    return {(r.subject, str(r.predicate), r.object) for r in cr.parse(text, published=PUBLISHED).relations}


EGYPT_IRAQ = ("person:badr-abdelatty", "person:fuad-hussein", "state:EG", "state:IQ")
EGYPT_JORDAN = ("person:ayman-safadi", "person:badr-abdelatty", "state:EG", "state:JO")


@pytest.mark.parametrize(
    "text",
    [
        "عقد وزير الخارجية المصري بدر عبد العاطي لقاءات مع نظيريه العراقي فؤاد حسين والأردني أيمن الصفدي.",
        "عقد وزير الخارجية المصري بدر عبد العاطي سلسلة لقاءات مع وزير الخارجية العراقي فؤاد حسين ووزير الخارجية الأردني أيمن الصفدي.",
        "أجرى وزير الخارجية المصري بدر عبد العاطي مباحثات مع كل من وزير الخارجية العراقي فؤاد حسين ووزير الخارجية الأردني أيمن الصفدي، كل على حدة.",
        "التقى وزير الخارجية المصري بدر عبد العاطي نظيره العراقي فؤاد حسين ووزير خارجية الأردن أيمن الصفدي، كلا على حدة.",
        "عقد وزير الخارجية المصري بدر عبد العاطي لقاءات مع عدد من نظرائه، من بينهم وزير خارجية العراق فؤاد حسين ووزير خارجية الأردن أيمن الصفدي.",
    ],
)
def test_meetings_apart_are_several(text: str) -> None:
    assert sorted(_who(text, "Meeting")) == sorted([EGYPT_IRAQ, EGYPT_JORDAN])


def test_one_meeting_of_three_stays_one() -> None:
    text = "أجرى وزير الخارجية المصري بدر عبد العاطي مباحثات مع نظيريه العراقي فؤاد حسين والأردني أيمن الصفدي."
    (who,) = _who(text, "Meeting")
    assert len(who) == 6


def test_two_of_three_may_meet_apart() -> None:
    text = (
        "التقى في عمّان اليوم الرئيس المصري عبد الفتاح السيسي والملك عبدالله الثاني والرئيس الفرنسي إيمانويل ماكرون. "
        "وعقد السيسي وماكرون لقاء ثنائيا."
    )
    assert [len(who) for who in _who(text, "Meeting")] == [6, 4]


def test_a_session_of_a_commission_is_no_talk_of_its_chairmen_with_others() -> None:
    text = (
        "اختتمت في القاهرة أعمال الدورة الثانية للجنة المشتركة بين مصر وكينيا. "
        "واجتمع وزير الخارجية المصري بدر عبد العاطي مع الرئيس الكيني وليام روتو."
    )
    assert [len(who) for who in _who(text, "Meeting")] == [2, 4]


@pytest.mark.parametrize(
    "text",
    [
        "بدأ الرئيس الكيني وليام روتو زيارة إلى الأردن. وجرت في قصر رغدان محادثات ثنائية مع الملك عبدالله الثاني.",
        "وصل الرئيس الكيني وليام روتو إلى عمّان. واستقبله الملك عبدالله الثاني.",
        "بدأ الرئيس الكيني وليام روتو جولة إقليمية. ومن المقرر أن يلتقي الملك عبدالله الثاني في عمّان.",
        "بدأ الرئيس الكيني وليام روتو جولة إقليمية. وفي عمّان سيجري محادثات مع الملك عبدالله الثاني.",
    ],
)
def test_who_met_is_whoever_acted_before(text: str) -> None:
    assert _who(text, "Meeting") == [("person:abdullah-ii", "person:william-ruto", "state:JO", "state:KE")]


@pytest.mark.parametrize(
    "text",
    [
        "عقد الرئيس الكيني وليام روتو مباحثات مع الملك عبدالله الثاني. وفي ختام المباحثات جرى توقيع 12 وثيقة.",
        "عقد الرئيس الكيني وليام روتو مباحثات مع الملك عبدالله الثاني. وأسفرت المباحثات عن توقيع إعلان مشترك.",
        "عقد الرئيس الكيني وليام روتو مباحثات مع الملك عبدالله الثاني. وشهد الجانبان مراسم توقيع مذكرتي تفاهم.",
    ],
)
def test_talks_end_with_a_signing_of_their_sides(text: str) -> None:
    assert _who(text, "Signing") == [("state:JO", "state:KE")]
    assert {("state:JO", "signs-with", "state:KE"), ("state:KE", "signs-with", "state:JO")} & _relations(text)


def test_a_document_signed_long_ago_is_a_signing_of_nobody_here() -> None:
    text = (
        "عقد الرئيس الكيني وليام روتو مباحثات مع الملك عبدالله الثاني. "
        "وأشار روتو إلى أن الاتفاقية التي وُقعت في نيروبي في 17 يناير 2023 دخلت حيز التنفيذ."
    )
    assert _told(text, "Signing") == [((), "2023-01-17", "place:nairobi")]


def test_the_document_may_be_the_one_just_signed() -> None:
    text = "وقعت مصر وكينيا اتفاقية تعاون. ووُقعت الاتفاقية في القاهرة أمس."
    assert _told(text, "Signing") == [(("state:EG", "state:KE"), "2025-03-11", "place:cairo")]


@pytest.mark.parametrize(
    "text", ["لم توقع الاتفاقية في الدوحة أمس.", "وقعت الحادثة في الدوحة أمس.", "وقع الاختيار على الدوحة عام 2024."]
)
def test_nothing_is_signed(text: str) -> None:
    assert _told(text, "Signing") == []


def test_an_earlier_visit_is_another_one() -> None:
    text = "اختتم الرئيس الكيني وليام روتو زيارة إلى الأردن. وكانت آخر زيارة لروتو إلى عمّان قد جرت في أغسطس 2023."
    assert [when for _, when, _ in _told(text, "Visit")] == [None, "2023-08"]


def test_who_congratulates_meanwhile() -> None:
    text = "هاتف الملك عبدالله الثاني الرئيس الكيني وليام روتو مهنئا بفوزه في الانتخابات."
    assert ("person:abdullah-ii", "congratulates", "person:william-ruto") in _relations(text)
    assert ("person:abdullah-ii", "calls", "person:william-ruto") in _relations(text)


@pytest.mark.parametrize(
    "text",
    [
        "أبرق الملك عبدالله الثاني إلى الرئيس الكيني وليام روتو مهنئا بعيد الاستقلال.",
        "كتب الملك عبدالله الثاني إلى الرئيس الكيني وليام روتو مهنئا إياه بعيد الفطر.",
        "بعث الملك عبدالله الثاني برقية إلى الرئيس الكيني وليام روتو، مهنئا.",
    ],
)
def test_who_is_congratulated_in_writing(text: str) -> None:
    assert ("person:abdullah-ii", "congratulates", "person:william-ruto") in _relations(text)


def test_who_is_written_to_is_not_always_congratulated() -> None:
    text = "أبرق الملك عبدالله الثاني إلى الرئيس الكيني وليام روتو مهنئا الشعب الكيني بعيد الاستقلال."
    assert ("person:abdullah-ii", "congratulates", "person:william-ruto") not in _relations(text)


def test_a_summit_that_somebody_misses_takes_place() -> None:
    text = "اعتذر الوزير عن عدم حضور القمة العربية المقررة في بغداد يومي 4 و5 نيسان/أبريل."
    [(_, when, place)] = _told(text, "Summit")
    assert (when, place) == ("2025-04-04/2025-04-05", "place:baghdad")
    assert _told("أعلنت تونس عدم انعقاد القمة العربية في بغداد في 4 نيسان/أبريل.", "Summit") == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("يلتقي الوزيران الأردني والكيني غدا في عمان، قبل أيام من انعقاد القمة العربية في بغداد.", "planned"),
        ("سيلتقي الوزيران الأردني والكيني في عمان قبل القمة العربية بأسبوعين.", "planned"),
        ("التقى الوزيران الأردني والكيني أمس في عمان قبل أسبوع من القمة العربية.", "held"),
        ("سيتحدث الوزيران الأردني والكيني عن القمة العربية.", "held"),
    ],
)
def test_what_is_later_than_what_comes_is_still_to_come(text: str, status: str) -> None:
    [summit] = [e for e in cr.parse(text, published=PUBLISHED).events if isinstance(e, cr.Summit)]
    assert summit.status == status


def test_behind_that_spelled_without_its_hamza_stands_a_verb() -> None:
    text = "اتفق البلدان بعد ان بحث وزير خارجية كينيا مع نظيره المصري التعاون."
    assert _who(text, "Meeting") == [("state:EG", "state:KE")]


def test_a_like_telegram_goes_to_the_same() -> None:
    text = (
        "بعث الملك عبدالله الثاني ببرقية تهنئة إلى الرئيس الكيني وليام روتو. "
        "كما بعث الرئيس الفرنسي إيمانويل ماكرون ببرقية تهنئة مماثلة."
    )
    assert ("person:emmanuel-macron", "congratulates", "person:william-ruto") in _relations(text)


def test_a_surname_behind_another_title_is_somebody_else() -> None:
    text = "استقبل ولي العهد الأمير محمد بن سلمان الرئيس الفرنسي إيمانويل ماكرون. وشكر ولي العهد ماكرون على جهوده."
    assert ("person:mohammed-bin-salman", "thanks", "person:emmanuel-macron") in _relations(text)


def test_an_agency_does_not_name_the_state_of_its_ministers() -> None:
    text = "الدوحة (قنا) - التقى سعادة السيد فيصل العنزي وزير المواصلات معالي السيد وليام كيبيت وزير النقل في جمهورية كينيا."
    (who,) = _who(text, "Meeting")
    assert {"state:QA", "state:KE"} <= set(who)


def test_an_old_event_is_not_where_the_agency_writes() -> None:
    text = "الرياض (واس) - بحثت مصر وكينيا التعاون. وفي أكتوبر 2023 وقعت مصر وكينيا اتفاقية."
    assert [place for _, _, place in _told(text, "Signing")] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "جدد الرئيس الكيني وليام روتو دعوته الملك عبدالله الثاني إلى زيارة نيروبي.",
        "ووجه الرئيس الكيني وليام روتو دعوته إلى الملك عبدالله الثاني لزيارة نيروبي.",
    ],
)
def test_the_pronoun_invites(text: str) -> None:
    assert ("person:william-ruto", "invites", "person:abdullah-ii") in _relations(text)


def test_whoever_is_before_a_relative_clause_invites_him() -> None:
    text = "التقى الرئيس الكيني وليام روتو رئيس رواندا بول كاغامي، الذي دعاه إلى زيارة كيغالي."
    assert ("person:paul-kagame", "invites", "person:william-ruto") in _relations(text)


def test_a_quotation_mark_behind_a_preposition_hides_no_paper() -> None:
    text = "قال وزير الخارجية المصري بدر عبد العاطي إن بلاده مستعدة. وأوضح في حوار لـ«العربي الجديد» أن القرار صعب."
    assert _who(text, "Interview") == [("organization:alarabi-aljadeed", "person:badr-abdelatty", "state:EG")]


def test_whom_a_channel_interviewed_is_told_behind() -> None:
    text = "خلال مقابلة أجرتها معه قناة «الجزيرة»، قال وزير الخارجية المصري بدر عبد العاطي إن بلاده مستعدة."
    assert _who(text, "Interview") == [("organization:al-jazeera", "person:badr-abdelatty", "state:EG")]


@pytest.mark.parametrize(
    "text",
    [
        "أجرى وزير الخارجية المصري بدر عبد العاطي اتصالين هاتفيين مع وزيري خارجية تركيا وقطر.",
        "أجرى وزير الخارجية المصري بدر عبد العاطي اتصالات هاتفية مع وزيري خارجية تركيا وقطر.",
    ],
)
def test_several_calls_are_one_for_each_who_is_called(text: str) -> None:
    assert _who(text, "PhoneCall") == [
        ("person:badr-abdelatty", "state:EG", "state:TR"),
        ("person:badr-abdelatty", "state:EG", "state:QA"),
    ]


def test_a_tete_a_tete_behind_a_ceremony() -> None:
    text = (
        "زار الرئيس الكيني وليام روتو كيغالي تلبية لدعوة من نظيره الرواندي بول كاغامي. "
        "وبعد مراسم الاستقبال عقد الرئيسان لقاء على انفراد."
    )
    assert _who(text, "Meeting") == [("person:paul-kagame", "person:william-ruto", "state:KE", "state:RW")]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("غادر الرئيس الكيني وليام روتو نيروبي متوجها إلى الرباط.", ["place:rabat"]),
        ("بدأ الرئيس الكيني وليام روتو زيارة إلى كيغالي، يتوجه بعدها إلى الرباط.", ["place:kigali", "place:rabat"]),
        ("غادر الرئيس الكيني وليام روتو نيروبي متأثرا.", []),
    ],
)
def test_who_is_on_the_way_will_visit(text: str, places: list[str]) -> None:
    assert [place for _, _, place in _told(text, "Visit")] == places


def test_the_day_of_a_signing_before_is_not_that_of_the_visit() -> None:
    text = "زار الرئيس الكيني وليام روتو كيغالي. وتأتي الزيارة بعد أسابيع من توقيع اتفاق السلام في 8 فبراير."
    assert [when for _, when, _ in _told(text, "Visit")] == [None]


def test_the_states_that_talks_are_about_did_not_call() -> None:
    text = "بحث الرئيس المصري عبد الفتاح السيسي في مكالمة هاتفية مع نظيره التركي رجب طيب أردوغان تطورات ليبيا وسوريا."
    (who,) = _who(text, "PhoneCall")
    assert not {"state:LY", "state:SY"} & set(who)


def test_talks_that_are_a_topic_are_no_meeting() -> None:
    text = "القاهرة - أكد وزير الخارجية المصري بدر عبد العاطي أهمية المفاوضات الأمريكية الإيرانية."
    assert _who(text, "Meeting") == []


def test_the_ministers_of_both_lands_sign_for_them() -> None:
    text = (
        "التقى الرئيس الكيني وليام روتو نظيره الرواندي بول كاغامي. وبعد اللقاء وقع وزيرا خارجية البلدين اتفاقية تعاون."
    )
    assert _who(text, "Signing") == [("state:KE", "state:RW")]


def test_a_guest_does_not_meet_whom_his_host_would_not() -> None:
    text = (
        "في أديس أبابا استقبل رئيس الوزراء الإثيوبي آبي أحمد وزير الخارجية المصري بدر عبد العاطي. "
        "كما أجرى مباحثات مع نظيره الإثيوبي جيديون تيموثيوس."
    )
    assert all("person:abiy-ahmed" not in who or len(who) == 4 for who in _who(text, "Meeting"))


def test_a_summit_of_two_is_a_meeting() -> None:
    text = "عقد الرئيس المصري عبد الفتاح السيسي ونظيره الكيني وليام روتو قمة ثنائية في القاهرة."
    assert len(_who(text, "Meeting")) == 1


def test_who_meets_in_an_office_stands_behind_it() -> None:
    text = "بحث رئيس الوزراء جعفر حسان، اليوم، خلال لقائه في دار رئاسة الوزراء وزير الاقتصاد الكيني جون مبادي، التعاون."
    ((who, when, _),) = _told(text, "Meeting")
    assert "state:KE" in who
    assert when == "2025-03-12"


def test_the_ministries_of_two_states_consult_and_sign() -> None:
    text = (
        "جرت اليوم مشاورات سياسية بين وزارتي خارجية كينيا وقطر. "
        "وجرى في ختام المشاورات التوقيع على برنامج للتعاون بين الوزارتين."
    )
    (talks,) = _who(text, "Meeting")
    assert len(talks) == 2
    assert _who(text, "Signing") == [talks]


def test_a_prince_who_is_named_before() -> None:
    text = "استقبل الأمير تميم بن حمد آل ثاني الرئيس الكيني وليام روتو. وعقد سمو الأمير وفخامة الرئيس جلسة مباحثات."
    assert _who(text, "Meeting") == [("person:tamim-bin-hamad", "person:william-ruto", "state:KE", "state:QA")]


def test_the_president_is_ours_where_the_other_has_a_state() -> None:
    text = (
        "تلقى الرئيس عبد الفتاح السيسي اتصالا هاتفيا من الرئيس الكيني وليام روتو. وأكد الرئيس الكيني دعمه. "
        "كما استقبل الرئيس وزير خارجية رواندا أوليفييه ندوهونجيريهي."
    )
    assert any("person:abdel-fattah-el-sisi" in who for who in _who(text, "Meeting"))
    assert not any("person:william-ruto" in who for who in _who(text, "Meeting"))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "أجرى الرئيس الكيني وليام روتو اتصالا بالملك عبدالله الثاني، وهنأه بمناسبة العيد الوطني.",
            ("person:william-ruto", "congratulates", "person:abdullah-ii"),
        ),
        (
            "تلقى الملك عبدالله الثاني اتصالا هاتفيا من الرئيس الكيني وليام روتو، هنأه خلاله بالعيد الوطني.",
            ("person:william-ruto", "congratulates", "person:abdullah-ii"),
        ),
        (
            "وفي اتصال منفصل هنأ الملك عبدالله الثاني الرئيس الكيني وليام روتو.",
            ("person:abdullah-ii", "calls", "person:william-ruto"),
        ),
    ],
)
def test_the_pronoun_on_a_verb_is_the_other_of_the_two(text: str, who: tuple[str, str, str]) -> None:
    assert who in _relations(text)


def test_news_that_is_denied_is_no_visit() -> None:
    text = "نفى مصدر في الرئاسة الأنباء التي تحدثت عن زيارة مرتقبة للرئيس الكيني وليام روتو إلى الدوحة."
    assert not any(predicate == "visits" for _, predicate, _ in _relations(text))


def test_two_ministers_who_talked_over_the_phone() -> None:
    text = (
        "التقى وزير الخارجية المصري بدر عبد العاطي نظيره العراقي فؤاد حسين. وكان الوزيران قد تحدثا هاتفيا في 28 فبراير."
    )
    assert _told(text, "PhoneCall") == [(EGYPT_IRAQ, "2025-02-28", None)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("التقى بدر عبد العاطي مع فؤاد حسين.\nأجرى وليام روتو اتصالا هاتفيا مع عبد الفتاح السيسي.", "Meeting"),
        ("التقى بدر عبد العاطي مع فؤاد حسين. وتحدث وليام روتو هاتفيا مع عبد الفتاح السيسي.", "Meeting"),
        ("اجتمع بدر عبد العاطي مع فؤاد حسين، فيما أجرى وليام روتو اتصالا هاتفيا مع عبد الفتاح السيسي.", "Meeting"),
        ("تباحث بدر عبد العاطي مع فؤاد حسين هاتفيا.", "PhoneCall"),
        ("تباحث بدر عبد العاطي هاتفيا مع فؤاد حسين.", "PhoneCall"),
        ("تباحث بدر عبد العاطي مع فؤاد حسين عبر الهاتف.", "PhoneCall"),
    ],
)
def test_a_meeting_is_no_call_because_others_talk_over_the_phone(text: str, kind: str) -> None:
    assert _who(text, kind) == [EGYPT_IRAQ]


def test_the_ministers_of_the_three_sign_at_the_summit() -> None:
    text = (
        "شارك الرئيس المصري عبد الفتاح السيسي والملك عبدالله الثاني والرئيس الكيني وليام روتو في قمة ثلاثية في نيروبي. "
        "والتقى السيسي الملك عبدالله الثاني. وعقب القمة وقع وزراء خارجية الدول الثلاث إعلانا مشتركا."
    )
    assert _who(text, "Signing") == [("state:EG", "state:JO", "state:KE")]


def test_a_forum_sees_a_signing() -> None:
    text = "شهد المنتدى الاقتصادي المصري الكيني الذي عقد في نيروبي توقيع 70 وثيقة."
    assert [place for _, _, place in _told(text, "Signing")] == ["place:nairobi"]


def test_further_contracts_are_signed_by_others() -> None:
    text = "وقعت شركة أرامكو مذكرة تفاهم مع شركة توتال إنرجيز. وجرى التوقيع كذلك على عقد بين شركة أدنوك وشركة إيني."
    assert len(_who(text, "Signing")) == 2


def test_a_signing_that_is_welcomed_took_place_anywhere() -> None:
    text = "بروكسل (رويترز) - رحب الرئيس الفرنسي إيمانويل ماكرون بتوقيع اتفاق بين كينيا ورواندا."
    assert _told(text, "Signing") == [(("state:KE", "state:RW"), None, None)]


def test_a_title_behind_a_surname_may_be_of_whom_he_receives() -> None:
    text = (
        "قال الرئيس الكيني وليام روتو إن بلاده مستعدة. واستقبل روتو المدير العام لمنظمة الصحة العالمية تيدروس أدهانوم."
    )
    assert any("person:william-ruto" in who and len(who) > 2 for who in _who(text, "Meeting"))


def test_a_delegation_travels_for_its_state() -> None:
    assert _told("وفي 5 أبريل سيتوجه وفد كيني إلى طوكيو.", "Visit") == [(("state:KE",), "2025-04-05", "place:tokyo")]


def test_the_text_of_a_treaty_is_initialled() -> None:
    text = "وقّع وزيرا خارجية كينيا ورواندا أمس في الدوحة بالأحرف الأولى نص اتفاق السلام."
    assert _told(text, "Signing") == [(("state:KE", "state:RW"), "2025-03-11", "place:doha")]


def test_bilateral_talks_with_two_are_two() -> None:
    text = "أجرى وزير الخارجية المصري بدر عبد العاطي مباحثات ثنائية مع وزير خارجية العراق فؤاد حسين ووزير خارجية الأردن أيمن الصفدي."
    assert sorted(_who(text, "Meeting")) == sorted([EGYPT_IRAQ, EGYPT_JORDAN])


@pytest.mark.parametrize(
    "text",
    [
        "حاورت صحيفة «الشرق الأوسط» وزير الخارجية المصري بدر عبد العاطي.",
        "أجرت قناة «الجزيرة» لقاء مع وزير الخارجية المصري بدر عبد العاطي.",
    ],
)
def test_the_press_interviews(text: str) -> None:
    assert len(_who(text, "Interview")) == 1
    assert "person:badr-abdelatty" in _who(text, "Interview")[0]
    assert _who(text, "Meeting") == []


def test_who_takes_part_in_a_meeting_meets() -> None:
    text = "شارك وزير الخارجية المصري بدر عبد العاطي في اجتماع ثلاثي ضم وزيري خارجية قبرص واليونان."
    pairs = {(s, o) for s, p, o in _relations(text) if p == "meets"}
    assert len(pairs) == 3


def test_companies_sign_while_ministers_look_on() -> None:
    text = (
        "التقى وزير النفط العراقي حيان عبد الغني نظيره الكيني أوبيو وانداي. "
        "وشهد عبد الغني ووانداي توقيع اتفاقية بين شركة أدنوك وشركة الكهرباء الوطنية."
    )
    assert {p for _, p, _ in _relations(text)} >= {"signs-with"}
    assert not any(s.startswith("person:") for s, p, _ in _relations(text) if p == "signs-with")


def test_both_presidents_are_the_states_where_others_met() -> None:
    text = (
        "التقى وزير الخارجية المصري بدر عبد العاطي نظيره العراقي فؤاد حسين. "
        "ومن المنتظر أن يلتقي رئيسا الدولتين في 31 مارس في بغداد."
    )
    assert ("state:EG", "state:IQ") in _who(text, "Meeting")


def test_an_ordinal_is_a_name_in_some_families() -> None:
    text = "الدوحة (قنا) - التقى الشيخ فيصل بن ثاني آل ثاني وزير التجارة والصناعة أمس نظيره الكيني لي كينيانجوي."
    (who,) = _who(text, "Meeting")
    assert "state:QA" in who


def test_an_unnamed_minister_of_the_headline_is_the_one_named_below() -> None:
    text = "وزير التجارة القطري يزور نيروبي\nبدأ الشيخ فيصل بن ثاني آل ثاني وزير التجارة والصناعة اليوم زيارة رسمية لكينيا."
    ((who, when, place),) = _told(text, "Visit")
    assert "state:QA" in who
    assert (when, place) == ("2025-03-12", "place:nairobi")


def test_a_telegram_without_address_goes_to_the_same() -> None:
    text = (
        "هنأ الملك عبدالله الثاني الرئيس الكيني وليام روتو بإعادة انتخابه. "
        "كما بعث الرئيس الفرنسي إيمانويل ماكرون برقية تهنئة أكد فيها الصداقة."
    )
    assert ("person:emmanuel-macron", "congratulates", "person:william-ruto") in _relations(text)


def test_heads_of_a_body_hold_its_summit() -> None:
    text = "تحتضن أديس أبابا لقاء غير رسمي لقادة الاتحاد الأفريقي\nالتقى قادة دول الاتحاد الأفريقي أمس في أديس أبابا."
    (summit,) = cr.parse(text, published=PUBLISHED).summits
    assert summit.when is not None
    assert summit.when.edtf == "2025-03-11"


def test_the_visit_lasts_whatever_was_told_between() -> None:
    text = (
        "يبدأ الرئيس الكيني وليام روتو اليوم زيارة إلى الأردن. وسيوقع روتو اتفاقية مع الملك عبدالله الثاني. "
        "وتستغرق الزيارة ثلاثة أيام."
    )
    assert [when for _, when, _ in _told(text, "Visit")] == ["2025-03-12/2025-03-14"]


def test_a_meeting_that_was_held_gathers_ministers() -> None:
    text = "ضم اجتماع عُقد أمس في القاهرة وزراء داخلية مصر والأردن والعراق."
    assert _told(text, "Meeting") == [(("state:EG", "state:IQ", "state:JO"), "2025-03-11", "place:cairo")]


def test_two_meet_a_third_apart() -> None:
    text = "التقى وزير الخارجية المصري بدر عبد العاطي ووزير الخارجية العراقي فؤاد حسين مع الرئيس الكيني وليام روتو بشكل منفصل."
    assert [len(who) for who in _who(text, "Meeting")] == [4, 4]


def test_he_who_said_more_does_it() -> None:
    text = (
        "قال وزير الخارجية المصري بدر عبد العاطي إن العلاقات جيدة. وذكر أنه سيزور بغداد الشهر القادم. "
        "وأضاف أنه تحدث هاتفيا أمس مع وزير الخارجية التركي."
    )
    assert _told(text, "Visit") == [(("person:badr-abdelatty", "state:EG"), "2025-04", "place:baghdad")]
    assert _told(text, "PhoneCall") == [(("person:badr-abdelatty", "state:EG", "state:TR"), "2025-03-11", None)]


def test_what_was_only_proposed_did_not_take_place() -> None:
    text = "اقترح الرئيس الكيني وليام روتو لقاء مع الملك عبدالله الثاني. وكانت آخر جولة من المحادثات عقدت في يناير في نيروبي."
    assert not any(when == "2025-01" and who for who, when, _ in _told(text, "Meeting"))


def test_another_word_is_no_part_of_a_name_that_is_known() -> None:
    text = "سيلتقي الملك عبدالله الثاني الرئيس الكيني وليام روتو وكاثوليكوس عموم الأرمن."
    assert "person:william-ruto" in _who(text, "Meeting")[0]


def test_a_letter_congratulates_whom_it_is_sent_to() -> None:
    text = "بعث الملك عبدالله الثاني برسالة إلى الرئيس الكيني وليام روتو هنأه فيها بفوزه."
    assert ("person:abdullah-ii", "congratulates", "person:william-ruto") in _relations(text)


def test_the_contract_is_signed_on_a_day() -> None:
    text = "وقعت شركة أرامكو عقدا مع شركة توتال إنرجيز. وجرى توقيع العقد في 11 فبراير."
    assert [when for _, when, _ in _told(text, "Signing")] == ["2025-02-11"]


def test_dinner_is_no_talk() -> None:
    assert _who("تناول الزعيمان الكيني ويليام روتو والغاني جون ماهاما العشاء في القصر.", "Meeting") == []


def test_a_hall_is_where_they_talk_not_what_is_visited() -> None:
    text = (
        "أجرى الرئيس الصيني شي جين بينغ محادثات مع الرئيس الكيني وليام روتو، الذي يقوم بزيارة دولة إلى الصين، "
        "في قاعة الشعب الكبرى ببكين."
    )
    assert [place for _, _, place in _told(text, "Visit")] == ["place:beijing"]


def test_a_planned_tour_has_its_stops() -> None:
    text = "يعتزم الرئيس الكيني وليام روتو القيام بجولة في الشرق الأوسط تشمل مصر والأردن العام المقبل."
    assert sorted(o for _, p, o in _relations(text) if p == "visits") == ["state:EG", "state:JO"]


def test_words_that_are_no_phrases_may_follow_a_relative_clause() -> None:
    text = "أعلن الرئيس الكيني وليام روتو أنه بحث مع الملك عبدالله الثاني، الذي يزور نيروبي، المستجدات."
    assert _who(text, "Visit") == [("person:abdullah-ii", "state:JO")]


def test_the_visit_that_he_made_elsewhere_is_another() -> None:
    text = "وصل الرئيس الكيني وليام روتو أمس إلى الرباط. وأشار روتو إلى الزيارة التي قام بها إلى الدوحة في يناير."
    assert [(when, place) for _, when, place in _told(text, "Visit")][:1] == [("2025-03-11", "place:rabat")]
    assert ("person:william-ruto", "visits", "state:MA") in _relations(text)


def test_who_called_congratulates_whom_he_called() -> None:
    text = "تلقى الملك عبدالله الثاني اتصالا من الرئيس الكيني وليام روتو هنأه فيه بالعيد."
    assert ("person:william-ruto", "congratulates", "person:abdullah-ii") in _relations(text)


def test_what_a_body_is_called_is_no_first_name() -> None:
    text = "قال رئيس الموساد ديفيد برنياع إن العمل مستمر."
    assert [p.id for p in cr.parse(text, published=PUBLISHED).persons] == ["person:ديفيد-برنياع"]


def test_a_signing_may_follow_the_talks() -> None:
    text = "التقى الرئيس الكيني وليام روتو الملك عبدالله الثاني. وأعقب اللقاء توقيع بيان نوايا."
    assert _who(text, "Signing") == [("state:JO", "state:KE")]


def test_each_of_two_is_met_apart() -> None:
    text = (
        "التقى وزير الخارجية المصري بدر عبد العاطي كلا من وزير خارجية العراق فؤاد حسين ووزير خارجية الأردن أيمن الصفدي."
    )
    assert sorted(_who(text, "Meeting")) == sorted([EGYPT_IRAQ, EGYPT_JORDAN])


def test_a_new_ambassador_has_a_name() -> None:
    text = "أجرى الرئيس الكيني وليام روتو لقاء مع سفير اليابان الجديد هيديكي غوتو."
    (who,) = _who(text, "Meeting")
    assert "person:هيديكي-غوتو" in who


def test_a_part_of_a_state_has_a_president() -> None:
    text = "قال رئيس تتارستان كريم غالييف إن العمل مستمر."
    assert [p.id for p in cr.parse(text, published=PUBLISHED).persons] == ["person:كريم-غالييف"]


def test_one_official_and_his_body_do_not_meet() -> None:
    text = "وقال إن جدول الأعمال يتضمن لقاءات مع رئيس شركة أرامكو أمين الناصر."
    assert _who(text, "Meeting") == []


def test_a_call_between_others_is_not_of_whoever_acted_before() -> None:
    text = (
        "أجرى الرئيس الكيني وليام روتو اتصالا هاتفيا مع الرئيس المصري عبد الفتاح السيسي أمس. "
        "ومن المقرر أن يجري غدا اتصال هاتفي بين الملك عبدالله الثاني والرئيس الفرنسي إيمانويل ماكرون."
    )
    assert all("person:william-ruto" not in who for who, when, _ in _told(text, "PhoneCall") if when == "2025-03-13")


def test_an_adverb_is_no_name() -> None:
    text = "اتصل رئيس جورجيا ميخائيل كافيلاشفيلي هاتفيا، اليوم، بالرئيس الكيني وليام روتو."
    assert "person:mikheil-kavelashvili" in _who(text, "PhoneCall")[0]


def test_whose_invitation_is_renewed_is_invited() -> None:
    text = "جدد الرئيس الكيني وليام روتو دعوة الملك عبدالله الثاني إلى زيارة نيروبي."
    assert ("person:william-ruto", "invites", "person:abdullah-ii") in _relations(text)


def test_what_was_signed_is_the_document_not_its_subject() -> None:
    text = "وأضاف الخبير أن اتفاق التحالف الموقع في فبراير 2022 ما زال ساريا."
    assert _told(text, "Signing") == [((), "2022-02", None)]


def test_a_surname_between_the_verb_and_the_way() -> None:
    text = "وصل الرئيس الكيني وليام روتو أمس إلى الرباط. ثم توجه روتو فجر اليوم إلى الدوحة."
    assert [place for _, _, place in _told(text, "Visit")] == ["place:rabat", "place:doha"]


def test_a_guest_is_hosted_on_his_visit() -> None:
    text = "استضاف الرئيس الكيني وليام روتو في نيروبي الرئيس الفرنسي إيمانويل ماكرون الذي بدأ الاثنين زيارة رسمية تدوم ثلاثة أيام."
    assert _told(text, "Visit") == [(("person:emmanuel-macron", "state:FR"), "2025-03-10/2025-03-12", "place:nairobi")]


def test_where_they_met_is_told_later() -> None:
    text = (
        "القاهرة (أ ب) - التقى الرئيس المصري عبد الفتاح السيسي أمس الرئيس الكيني وليام روتو. "
        "وتناولت المباحثات في شرم الشيخ أمن البحر الأحمر."
    )
    assert [place for _, _, place in _told(text, "Meeting")] == ["place:sharm-el-sheikh"]


def test_plans_that_are_denied() -> None:
    text = "نفى قصر الإليزيه وجود أي ترتيبات لزيارة الرئيس إيمانويل ماكرون إلى نيروبي."
    assert not any(p == "visits" for _, p, _ in _relations(text))


def test_a_few_words_are_no_interview() -> None:
    text = "صافح الرئيس الفرنسي إيمانويل ماكرون الرئيس الكيني وليام روتو وتبادلا حديثا قصيرا."
    assert _who(text, "Interview") == []


def test_congratulations_within_a_call() -> None:
    text = "أجرى الملك عبدالله الثاني اتصالا هاتفيا بالرئيس الكيني وليام روتو، قدّم خلاله التهاني بفوزه."
    assert ("person:abdullah-ii", "congratulates", "person:william-ruto") in _relations(text)


def test_on_his_arrival_he_visits() -> None:
    text = "أكد الرئيس الكيني وليام روتو، لدى وصوله إلى الرباط، أن العمل مستمر."
    assert [place for _, _, place in _told(text, "Visit")] == ["place:rabat"]


def test_who_sat_down_at_a_first_meeting() -> None:
    text = "الدوحة (قنا) - في أول لقاء من نوعه، جلس وزيرا دفاع كينيا ورواندا إلى طاولة المباحثات في كيغالي أمس."
    ((who, _, _),) = _told(text, "Meeting")
    assert who == ("state:KE", "state:RW")


def test_the_first_of_its_kind_is_of_no_run() -> None:
    text = "عقدت في نيروبي أول قمة من نوعها بين كينيا ورواندا."
    article = cr.parse(text, published=PUBLISHED)
    (summit,) = article.summits
    assert summit.ordinal is None
    assert set(summit.participants) == {"state:KE", "state:RW"}
    assert not any(str(r.predicate) == "hosts" for r in article.relations)


def test_two_who_talk_in_a_call() -> None:
    text = "بحث وزيرا خارجية مصر والعراق، خلال اتصال هاتفي أمس، الأوضاع. واتفق الوزيران بدر عبد العاطي وفؤاد حسين على التشاور."
    assert any(predicate == "calls" for _, predicate, _ in _relations(text))


def test_beside_a_gathering_in_a_city() -> None:
    text = (
        "الدوحة (قنا) - بحث وزير الخارجية المصري بدر عبد العاطي، خلال لقائه نظيره العراقي فؤاد حسين أمس على هامش "
        "اجتماع مجموعة العشرين في جوهانسبرغ، التعاون."
    )
    assert [place for _, _, place in _told(text, "Meeting") if place] == ["place:johannesburg"]


def test_an_audience_is_a_meeting() -> None:
    text = (
        "قام وزير الخارجية المصري بدر عبد العاطي بزيارة إلى بغداد أجرى خلالها مقابلة مع الرئيس عبد اللطيف رشيد "
        "ومباحثات مع نظيره فؤاد حسين."
    )
    assert [len(who) for who in _who(text, "Meeting")] == [4, 4]
    assert _who(text, "Interview") == []


def test_a_country_director_is_of_no_state() -> None:
    text = "وقع الاتفاقية وزير المالية الكيني جون مبادي والمدير القطري للبنك الدولي كيث هانسن."
    assert all("state:QA" not in who for who in _who(text, "Signing"))


def test_the_ministries_of_both_lands_sign_for_them() -> None:
    text = "التقى الرئيس الكيني وليام روتو الملك عبدالله الثاني. وفي ختام اللقاء وقعت وزارتا السياحة في البلدين مذكرة تفاهم."
    assert _who(text, "Signing") == [("state:JO", "state:KE")]


def test_a_visit_may_begin_with_a_meeting() -> None:
    text = "وصل الرئيس الكيني وليام روتو إلى عمّان أمس، واستهل زيارته بلقاء الملك عبدالله الثاني."
    assert _who(text, "Meeting") == [("person:abdullah-ii", "person:william-ruto", "state:JO", "state:KE")]


@pytest.mark.parametrize(
    "text",
    [
        "اختتمت اللجنة الكينية القطرية المشتركة أمس اجتماعات دورتها الرابعة عشرة في نيروبي.",
        "ناقشت اللجنة الكينية القطرية المشتركة في دورتها الـ14 أمس بنيروبي تعزيز التعاون.",
        "أنهت اجتماعات الدورة الرابعة عشرة للجنة الكينية القطرية أعمالها أمس. وعقدت اللجنة دورتها الرابعة عشرة في نيروبي.",
        "عقدت اللجنة الحكومية الكينية القطرية المشتركة أعمال دورتها الرابعة عشرة في نيروبي.",
    ],
)
def test_a_session_of_a_joint_commission_is_one_meeting_of_its_states(text: str) -> None:
    """However its meetings, its work and itself are called."""
    assert _who(text, "Meeting") == [("state:KE", "state:QA")]


def test_sessions_with_different_numbers_are_two() -> None:
    text = "عقدت اللجنة الكينية القطرية المشتركة دورتها الرابعة عشرة أمس. وكانت دورتها الثالثة عشرة قد عقدت في الدوحة عام 2023."
    assert len(_who(text, "Meeting")) == 2


def test_two_of_one_state_do_not_meet_each_other() -> None:
    """A guest meets both of them."""
    article = cr.parse(
        "التقى الرئيس الكيني وليام روتو في أكرا الرئيس الغاني جون ماهاما ووزير الخارجية الغاني صامويل أبلاكوا."
    )
    pairs = {frozenset((r.subject, r.object)) for r in article.relations if r.predicate.value == "meets"}
    ruto, mahama, ablakwa = "person:william-ruto", "person:جون-ماهاما", "person:صامويل-ابلاكوا"
    assert pairs == {frozenset((ruto, mahama)), frozenset((ruto, ablakwa))}


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("وذلك في إطار التنسيق والتشاور المستمر بين كينيا وغانا.", 0),
        ("جرى تشاور بين كينيا وغانا أمس.", 1),
        ("أجرت كينيا وغانا مشاورات أمس.", 1),
    ],
)
def test_what_goes_on_all_the_time_is_no_meeting(text: str, met: int) -> None:
    assert len(cr.parse(text, published="2025-03-12").meetings) == met
