"""Events as agencies of the Maghreb, the Gulf and Africa word them."""

from __future__ import annotations

import pytest

from caspian_relations import parse


def test_a_signing_that_is_done() -> None:
    """«تم التوقيع على اتفاقيتين بين …»: the parties stand behind the documents."""
    [signing] = parse("تم التوقيع على اتفاقيتين بين تونس وموريتانيا في مجال الصيد.").signings
    assert set(signing.participants) == {"state:TN", "state:MR"}


def test_a_subject_between_that_and_a_comma() -> None:
    """«أن فلانا، تلقى»: the comma only stands behind the subject."""
    [call] = parse("أعلن الديوان أن الملك عبد الله الثاني، تلقى أمس، مكالمة هاتفية من إيمانويل ماكرون.").phone_calls
    assert {"person:abdullah-ii", "person:emmanuel-macron"} <= set(call.participants)
    [visit] = parse("أفادت الوكالة بأن جورجيا ميلوني، رئيسة وزراء إيطاليا، ستقوم بزيارة إلى ليبيا.").visits
    assert (visit.visitors[0], visit.host, str(visit.status)) == ("person:giorgia-meloni", "state:LY", "planned")


def test_a_gathering_has_its_number_in_its_session() -> None:
    """«القمة … في دورتها العادية الـ31» is one event with an ordinal, and so is the session of a session."""
    [summit] = parse("انطلقت أمس القمة العربية في دورتها العادية الـ31 في الجزائر.").summits
    assert (summit.series, summit.ordinal) == ("series:arab-summit", 31)
    article = parse("شارك الوزير في الدورة الخامسة عشرة لمؤتمر القمة الإسلامي المقررة في بانجول.")
    assert [(event.series, event.ordinal) for event in article.events] == [("series:oic-summit", 15)]


def test_visits_that_begin() -> None:
    """«شرع في زيارة إلى»."""
    [visit] = parse("شرع الرئيس الغاني جون ماهاما أمس في زيارة إلى الرباط.").visits
    assert (visit.visitors[0].startswith("person:"), visit.host) == (True, "state:MA")


def test_a_visit_that_somebody_makes() -> None:
    """«زيارة رسمية يقوم بها … إلى …»: the pronoun is the visit; who makes it may be named without a title."""
    [visit] = parse("جاء ذلك خلال زيارة رسمية يقوم بها أنتوني ألبانيزي إلى إندونيسيا تستمر ثلاثة أيام.").visits
    assert (visit.visitors, visit.host) == (("person:anthony-albanese", "state:AU"), "state:ID")


def test_a_talk_by_telephone_is_a_call() -> None:
    """«محادثة هاتفية أجراها … مع …»."""
    [call] = parse("جاء التأكيد في محادثة هاتفية أجراها أنور إبراهيم مع الرئيس دونالد ترامب.").phone_calls
    assert {"person:anwar-ibrahim", "person:donald-trump"} <= set(call.participants)


def test_what_is_planned_does_not_end_a_name() -> None:
    """«رابطة آسيان المقرر عقدها»: the participle is of the gathering."""
    assert {body.id for body in parse("تعهد بالمشاركة في قمة رابطة آسيان المقرر عقدها قريبا.").organizations} <= {
        "organization:asean",
        "organization:رابطه-اسيان",
    }


def test_a_visit_told_by_its_end_lay_before_it() -> None:
    """«اختتم الثلاثاء زيارة استغرقت يومين» counts back from the day, «بدأ … تستغرق» on from it."""
    ended = parse("اختتم الرئيس الغاني الثلاثاء زيارة رسمية إلى الرباط استغرقت يومين.", published="2025-03-12")
    done = parse("أنهى الرئيس الكيني أمس زيارة رسمية إلى تونس استمرت ثلاثة أيام.", published="2025-03-12")
    begun = parse("بدأ الرئيس الغاني الثلاثاء زيارة رسمية إلى الرباط تستغرق يومين.", published="2025-03-12")
    whens = [visit.when.edtf for article in (ended, done, begun) for visit in article.visits if visit.when is not None]
    assert whens == ["2025-03-10/2025-03-11", "2025-03-09/2025-03-11", "2025-03-11/2025-03-12"]


def test_how_long_a_visit_goes_on() -> None:
    """«زيارة تستغرق ثلاثة أيام إلى …، تبدأ غدا»: the verbs behind it are about the visit."""
    [visit] = parse(
        "سيقوم الرئيس الفنلندي ألكسندر ستوب بزيارة رسمية تستغرق ثلاثة أيام إلى كينيا، تبدأ غدا.", published="2024-06-10"
    ).visits
    assert (visit.host, str(visit.when), str(visit.status)) == ("state:KE", "2024-06-11/2024-06-13", "planned")
    [visit] = parse(
        "يقوم الرئيس الفنلندي ألكسندر ستوب بزيارة إلى كينيا تبدأ غدا وتستمر يومين.", published="2024-06-10"
    ).visits
    assert str(visit.when) == "2024-06-11/2024-06-12"
    [visit] = parse(
        "يقوم الرئيس الفنلندي ألكسندر ستوب بزيارة إلى كينيا، وبدأ الوزير غدا عمله.", published="2024-06-10"
    ).visits
    assert visit.when is None


def test_a_visit_that_ends() -> None:
    """«غادر … في ختام زيارة لـ… استمرت يومين»: that day is its last, and the place left was visited."""
    [visit] = parse(
        "غادر الرئيس الفنلندي ألكسندر ستوب نيروبي ظهر اليوم الجمعة في ختام زيارة لكينيا استمرت يومين.",
        published="2024-06-14",
    ).visits
    assert (visit.place, visit.host, str(visit.when)) == ("place:nairobi", "state:KE", "2024-06-13/2024-06-14")


def test_who_visits_whom() -> None:
    """«تلقى زيارة من», «الزيارة المرتقبة للوزير إلى», «الزيارة التي يقوم بها سعادته إلى», «يعتزم السفر إلى … في زيارة»."""
    [visit] = parse("تلقى رئيس الوزراء النرويجي يوناس غار ستوره زيارة من نائب رئيس تنزانيا فيليب مبانغو.").visits
    assert (visit.visitors, visit.host) == (("person:فيليب-مبانغو", "state:TZ"), "state:NO")
    [visit] = parse("وأكد الطرفان أهمية الزيارة المرتقبة قريبا لوزير الخارجية الإسباني إلى كينيا.").visits
    assert (visit.visitors, visit.host, str(visit.status)) == (("state:ES",), "state:KE", "planned")
    [visit] = parse(
        "التقى محمد بن عبدالرحمن آل ثاني نظيره الكيني، وذلك خلال الزيارة التي يقوم بها سعادته إلى نيروبي."
    ).visits
    assert (visit.visitors[0], visit.place) == ("person:mohammed-bin-abdulrahman", "place:nairobi")
    [visit] = parse(
        "يعتزم وزير الخارجية البرتغالي، باولو رانجيل، السفر إلى الجارة الجنوبية المغرب، في زيارة رسمية."
    ).visits
    assert (visit.visitors[1], visit.host, str(visit.status)) == ("state:PT", "state:MA", "planned")
    assert parse("زار السفير الفرنسي مدرسة للبنات.").visits == ()


def test_where_one_is_and_where_one_was() -> None:
    """«وصل إلى هانوي مختتما زيارته إلى قطر»: the visit was to Qatar."""
    [visit] = parse("وصل رئيس الوزراء الإسباني بيدرو سانشيز إلى مدريد، مختتما زيارته الرسمية إلى كينيا.").visits
    assert visit.host == "state:KE"


def test_the_auxiliary_and_its_subject() -> None:
    """«كان ولي العهد، وصل …»: the subject stands before the comma."""
    [visit] = parse("كان ولي العهد النرويجي، وصل إلى كينيا في زيارة رسمية تستمر يومين.").visits
    assert (visit.visitors, visit.host) == (("state:NO",), "state:KE")


def test_a_verb_agrees_with_its_subject() -> None:
    """«توجه ولي العهد»: he went; «توجه الوزيرة رسالة»: she directs."""
    [visit] = parse("توجه ولي العهد النرويجي اليوم الأربعاء في زيارة رسمية لإيطاليا.").visits
    assert (visit.visitors, visit.host) == (("state:NO",), "state:IT")
    assert parse("توجه وزيرة الخارجية السويدية رسالة إلى إيطاليا.").visits == ()


def test_what_one_comes_for() -> None:
    """«وصل … لعقد اجتماع مع», «سيتوجه … لإجراء مباحثات», «سيزور … لتوقيع»: who comes takes part; what will be is planned."""
    [meeting] = parse("وصل الرئيس الفنلندي ألكسندر ستوب إلى القصر لعقد اجتماع ثنائي مع أنور إبراهيم.").meetings
    assert {"person:alexander-stubb", "person:anwar-ibrahim"} <= set(meeting.participants)
    [meeting] = parse(
        "سيتوجه الرئيس الفنلندي ألكسندر ستوب إلى كينيا لإجراء مباحثات مع الرئيس الكيني وليام روتو."
    ).meetings
    assert ("person:alexander-stubb" in meeting.participants, str(meeting.status)) == (True, "planned")
    [signing] = parse("سيزور الرئيس الفرنسي إيمانويل ماكرون كينيا لتوقيع عدد من الاتفاقات بين البلدين.").signings
    assert str(signing.status) == "planned"
    assert parse("وقعت الشركة على عقد لتوريد القمح إلى مصر.").meetings == ()


def test_who_says_that_it_took_part() -> None:
    """«وقال … إنه سيجري مباحثات مع», «عقب مباحثات أجراها مع»: the pronoun is the speaker."""
    [meeting] = parse("وقال الرئيس الكيني وليام روتو إنه سيجري مباحثات مع نظيره الأوغندي يوري موسيفيني غدا.").meetings
    assert {"person:william-ruto", "state:KE", "state:UG"} <= set(meeting.participants)
    [meeting] = parse(
        "وأوضح نائب وزير الخارجية الكيني، في تصريح أدلى به عقب مباحثات أجراها مع وزير الخارجية الدنماركي لارس لوكه راسموسن، أن بلاده تدعم مصر."
    ).meetings
    assert {"state:KE", "state:DK"} <= set(meeting.participants)
    assert parse("وقال الرئيس الكيني وليام روتو إن مباحثات أجريت مع مصر أمس.").meetings == ()


def test_both_sign_some() -> None:
    """«… ووقعا عددا من مذكرات التفاهم»: the two who met."""
    [signing] = parse(
        "واجتمع محمد بن سلمان بوزير الدفاع الإيطالي غويدو كروسيتو، ووقعا عددا من مذكرات التفاهم."
    ).signings
    assert set(signing.participants) == {"person:mohammed-bin-salman", "state:SA", "person:غويدو-كروسيتو", "state:IT"}


def test_a_counterpart_brings_a_state() -> None:
    """«نظيره الكيني موساليا مودافادي»: Kenya's, whoever it is."""
    [meeting] = parse("عقد وزير الخارجية البرتغالي باولو رانجيل جلسة عمل مع نظيره الكيني موساليا مودافادي.").meetings
    assert set(meeting.participants) == {"person:باولو-رانجيل", "state:PT", "person:موساليا-مودافادي", "state:KE"}


def test_a_gathering_whose_name_begins_with_a_preposition() -> None:
    """«قمة «من أجل …»» is named so; what stands in marks further on is none."""
    [summit] = parse(
        "وسيشارك الرئيس في قمة «من أجل ميثاق مالي جديد» المقرر عقدها في روما يومي 22 و23 يونيو 2024."
    ).summits
    assert (summit.place, str(summit.when)) == ("place:rome", "2024-06-22/2024-06-23")


def test_and_that_stands_alone() -> None:
    """«مصر و تركيا»: as some agencies write."""
    [signing] = parse("وقعت مصر و تركيا و قبرص اتفاقية تعاون في القاهرة.").signings
    assert set(signing.participants) == {"state:EG", "state:TR", "state:CY"}


def test_on_the_margin_of_something_about_another_place() -> None:
    """«على هامش المؤتمر حول السلام في أوكرانيا»: nobody met in Ukraine."""
    [meeting] = parse("جرى اجتماع بين مصر والنرويج على هامش المؤتمر الوزاري حول السلام في أوكرانيا.").meetings
    assert meeting.host is None


def test_a_meeting_with_one_president_is_no_summit() -> None:
    """«لقاء الرئيس …»: whom one meets; «لقاء رؤساء …» is a summit."""
    [meeting] = parse("يتوجه رئيس وزراء كمبوديا هون مانيت إلى ماليزيا للقاء الرئيس الكيني وليام روتو.").meetings
    assert ({"person:هون-مانيت", "person:william-ruto"} <= set(meeting.participants), str(meeting.status)) == (
        True,
        "planned",
    )


def test_a_signing_is_the_purpose_of_a_journey() -> None:
    """«يتوجه … إلى … لتوقيع اتفاق مع …»: whoever goes signs."""
    article = parse("يتوجه رئيس وزراء كمبوديا هون مانيت إلى ماليزيا لتوقيع اتفاق مع تايلاند.")
    assert ("person:هون-مانيت", "signs-with", "state:TH") in {
        (r.subject, str(r.predicate), r.object) for r in article.relations
    }


def test_kings_by_their_first_names() -> None:
    """«الملك حمد», «السلطان هيثم»: those named in full before; what stands behind is no name."""
    article = parse(
        "التقى الملك حمد بن عيسى آل خليفة السلطان هيثم بن طارق. وسيجري الملك حمد والسلطان هيثم مباحثات حول الأمن."
    )
    assert {person.id for person in article.persons} == {"person:hamad-bin-isa", "person:haitham-bin-tariq"}


def test_a_woman_meets_a_man() -> None:
    """«زيارة التقت خلالها الرئيس»: a man is no subject of a feminine verb."""
    article = parse(
        "غادرت وزيرة الخارجية السويدية آن ليندا نيروبي، بعد زيارة إلى كينيا التقت خلالها الرئيس الكيني وليام روتو."
    )
    [meeting] = article.meetings
    assert {"person:ان-ليندا", "person:william-ruto"} <= set(meeting.participants)
    [meeting] = parse("التقت وزيرة الخارجية السويدية نظيرتها الكندية.").meetings
    assert set(meeting.participants) == {"state:SE", "state:CA"}


def test_what_is_said_during_a_call() -> None:
    """«أكد الرئيس …، خلال محادثة هاتفية مع …»: who says it is on the line; and his own state is not what he supports."""
    article = parse("أكد الرئيس الكيني وليام روتو دعم بلاده، وذلك خلال محادثة هاتفية مع نظيره الأوغندي يوري موسيفيني.")
    [call] = article.phone_calls
    assert {"person:william-ruto", "state:KE", "state:UG"} <= set(call.participants)
    assert [str(relation.predicate) for relation in article.relations] == ["calls"]


def test_where_a_palace_is() -> None:
    """«في قصر البركة بالعاصمة مسقط»: the capital tells the state."""
    [meeting] = parse(
        "استقبل السلطان هيثم بن طارق، في قصر البركة بالعاصمة العمانية مسقط، وزير الخارجية الكيني."
    ).meetings
    assert meeting.host == "state:OM"


def test_a_gathering_that_will_be_held() -> None:
    """«للمشاركة في القمة التي ستعقد»: a verbal noun says nothing of the time."""
    [summit] = parse(
        "بدأ وصول المسؤولين إلى كوالالمبور للمشاركة في القمة الـ46 للرابطة، التي ستُعقد في مركز المؤتمرات."
    ).summits
    assert str(summit.status) == "planned"


def test_what_the_speaker_will_do() -> None:
    """«قال … إنه سيزور», «إنه التقى …»: the pronoun does it, what stands behind the verb is whom or where."""
    [visit] = parse("قال وزير الخارجية الياباني يوشيماسا هاياشي اليوم إنه سيزور مانيلا لحضور حفل.").visits
    assert (visit.visitors[0], visit.place, str(visit.status)) == ("person:يوشيماسا-هاياشي", "place:manila", "planned")
    [meeting] = parse("وقال الرئيس الكيني وليام روتو إنه التقى الرئيس الأوغندي يوري موسيفيني.").meetings
    assert {"person:william-ruto", "person:يوري-موسيفيني"} <= set(meeting.participants)
    assert parse("وقال الرئيس الكيني وليام روتو إنه تم بناء ميناء مانيلا.").visits == ()


def test_an_aside_about_the_subject() -> None:
    """«وأجرى فلان، الذي تولى منصبه، في يونيو، محادثات مع …، في سبتمبر»: what is told of him has a date of its own."""
    [meeting] = parse(
        "وأجرى الرئيس الفلبيني فرديناند ماركوس، الذي تولى منصبه، في يونيو الماضي، محادثات مع فوميو كيشيدا، في سبتمبر الماضي، في نيويورك.",
        published="2023-01-05",
    ).meetings
    assert (str(meeting.when), meeting.place, len(meeting.participants)) == ("2022-09", "place:new-york", 4)


def test_who_waits_at_the_airport() -> None:
    """«وكان في استقباله … و…»: those who wait meet nobody but him, and that is no talks."""
    text = "وصل الرئيس الفرنسي إيمانويل ماكرون إلى القاهرة، وكان في استقباله الرئيس عبد الفتاح السيسي، ووزير الخارجية."
    assert parse(text).meetings == ()


def test_a_state_whose_name_is_a_word() -> None:
    """«أن قطر وقعت», «أعلنت قطر»: a feminine verb beside it tells that it is no diameter."""
    [signing] = parse("أعلن الوزير أن قطر وقعت اتفاقا مع ماليزيا.").signings
    assert set(signing.participants) == {"state:QA", "state:MY"}
    assert [state.alpha2 for state in parse("أعلنت قطر دعمها للسودان.").states] == ["QA", "SD"]
    assert parse("يبلغ قطر الأنبوب مترا واحدا.").states == ()


def test_the_summit_of_a_body_and_of_two() -> None:
    """«القمة الـ19 لمجموعة العشرين» is that of the group; with a second party it is another run of meetings."""
    [summit] = parse("وصل الرئيس إلى نيودلهي لحضور القمة الـ18 لمجموعة العشرين.").summits
    assert (summit.series, summit.ordinal) == ("series:g20-summit", 18)
    [summit] = parse("انعقدت أمس القمة الثانية بين رابطة آسيان ومجلس التعاون الخليجي.").summits
    assert summit.series is None


def test_here_is_no_verb() -> None:
    """«التقى الرئيس هنا اليوم …»: here; «هنا الرئيس نظيره» is congratulated without its hamza."""
    [meeting] = parse("التقى الرئيس الكيني وليام روتو هنا اليوم (الخميس) مع نظيره البرازيلي مايكل تامر.").meetings
    assert {"state:KE", "state:BR"} <= set(meeting.participants)
    [congratulation] = parse("هنا الرئيس الكيني نظيره البرازيلي بفوزه.").congratulations
    assert set(congratulation.participants) == {"state:KE", "state:BR"}


def test_whom_one_meets_on_a_visit_does_not_visit() -> None:
    """«للقيام بزيارة إلى … ولعقد لقاءات مع …»: those met are no visitors."""
    [visit] = parse(
        "وصل الرئيس الكيني وليام روتو إلى برازيليا للقيام بزيارة دولة إلى البرازيل ولعقد لقاءات مع مصر."
    ).visits
    assert set(visit.visitors) == {"person:william-ruto", "state:KE"}


def test_a_guest_is_received_at_home() -> None:
    """«استقبل … الذي يقوم بزيارة رسمية»: the host's state is where to, unless the words say another, or where they met is elsewhere."""
    guest = "الرئيس الكيني وليام روتو الذي يقوم بزيارة رسمية"
    [visit] = parse(f"استقبل الرئيس المصري عبد الفتاح السيسي {guest} تستغرق ثلاثة أيام.").visits
    assert (visit.visitors, visit.host) == (("person:william-ruto", "state:KE"), "state:EG")
    [elsewhere] = parse(f"استقبل الرئيس المصري عبد الفتاح السيسي {guest} إلى السودان.").visits
    assert elsewhere.host == "state:SD"
    assert not parse(f"استقبل الرئيس المصري عبد الفتاح السيسي في نيويورك {guest}.").visits
    assert not parse(f"التقى الرئيس المصري عبد الفتاح السيسي {guest}.").visits


def test_where_an_agreement_of_partnership_is_signed() -> None:
    """«وقعت … اتفاق شراكة مع … في …»: whom with, where and when belong to the signing, too; without a verb of signing to nothing."""
    [signing] = parse("وقعت إندونيسيا اتفاق شراكة مع اليابان في طوكيو في 8 أغسطس 2024.").signings
    assert (set(signing.participants), signing.place) == ({"state:ID", "state:JP"}, "place:tokyo")
    assert signing.when is not None
    assert signing.when.edtf == "2024-08-08"
    assert not parse("أشاد الوزير الماليزي باتفاق الشراكة مع تايلاند في بانكوك.").events


def test_what_is_done_during_a_coming_visit_is_still_to_come() -> None:
    """«سيقوم بزيارة يلتقي خلالها …» is planned, «يقوم بزيارة يلتقي خلالها …» goes on, «قام بزيارة التقى خلالها …» was held."""
    told = {"سيقوم": "planned", "يقوم": "ongoing", "قام": "held"}
    for verb, status in told.items():
        meets = "التقى" if verb == "قام" else "يلتقي"
        [meeting] = parse(f"{verb} الرئيس الكيني بزيارة إلى تونس {meets} خلالها الرئيس قيس سعيد.").meetings
        assert str(meeting.status) == status


def test_whom_one_meets_behind_the_pronoun_of_a_verbal_noun() -> None:
    """«عقب لقائه نظيره …، أعلن»: whoever speaks met whoever follows; without anybody behind it there is no meeting to tell."""
    for met in ("لقائه وزير المالية القطري خالد المري", "لقائه اليوم في الدوحة بنظيره القطري خالد المري"):
        [meeting] = parse(f"أعلن وزير المالية الأردني كامل هلسة، عقب {met}، أن الأشغال بدأت.").meetings
        assert meeting.participants == ("person:كامل-هلسه", "state:JO", "person:خالد-المري", "state:QA")
    assert not parse("قال وزير المالية الأردني كامل هلسة عقب لقائه إن وزير المالية القطري خالد المري غادر.").meetings


def test_who_receives_is_the_subject_of_the_verb_around() -> None:
    """«قال الرئيس، لدى استقباله الوزير، إن»: the guest is the object of the verbal noun."""
    text = "قال الرئيس السنغالي باسيرو ديوماي فاي، لدى استقباله وزير المالية القطري خالد المري، إن الأشغال بدأت."
    [meeting] = parse(text).meetings
    assert meeting.participants == ("person:bassirou-diomaye-faye", "state:SN", "person:خالد-المري", "state:QA")
    text = "قالت رئيسة تنزانيا سامية حسن، لدى استقباله وزير المالية القطري خالد المري، إن الأشغال بدأت."
    assert not parse(text).meetings  # he received him, she did not


def test_who_comes_in_addition() -> None:
    """«بمشاركة رؤساء …، إضافة إلى رئيس الوزراء …»."""
    text = "انطلقت القمة الأفريقية في كيغالي بمشاركة رؤساء غانا وتوغو، إضافة إلى رئيس الوزراء الإسباني بيدرو سانشيز."
    [summit] = parse(text).summits
    assert summit.participants == ("state:GH", "state:TG", "person:pedro-sanchez", "state:ES")


def test_a_coming_meeting_is_not_the_one_that_was_held() -> None:
    """«سيعقد الاجتماع … في أيلول المقبل. وعقد الوزيران جلسة»: two events, though the same take part."""
    text = (
        "رحب وزير النقل المغربي سالم الطاهري ووزير النقل الغاني كوفي منساه بعقد اجتماعهما المقبل في أكرا في أيلول المقبل. "
        "وعقد الطاهري اليوم في الرباط جلسة مباحثات مع كوفي منساه."
    )
    meetings = parse(text, published="2025-05-14").meetings
    assert [str(meeting.status) for meeting in meetings] == ["planned", "held"]


def test_what_talks_deal_with_is_no_second_meeting() -> None:
    """«جلسة مباحثات تتناول آفاق …»: the verb describes the talks."""
    text = "التقى الرئيس الغاني جون ماهاما نظيره الكيني وليام روتو. وسيعقد الرئيسان جلسة مباحثات تتناول آفاق التعاون."
    assert [str(meeting.status) for meeting in parse(text).meetings] == ["held", "planned"]


def told(text: str) -> list[tuple[str, set[str], str | None, str]]:
    """Type, who takes part, host and status of each event of a text that appeared on 2024-11-20."""
    events = parse(text, published="2024-11-20").events
    return [(type(event).__name__, set(event.participants), event.host, str(event.status)) for event in events]


_RUTO, _MAHAMA = "person:william-ruto", "person:جون-ماهاما"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "بدأت المباحثات بين اليونان ومصر في أثينا أمس.",
            [("Meeting", {"state:GR", "state:EG"}, "state:GR", "held")],
        ),
        (
            "تناول اللقاء بين الرئيس الكيني وليام روتو والرئيس الغاني جون ماهاما سبل التعاون.",
            [("Meeting", {_RUTO, "state:KE", _MAHAMA, "state:GH"}, None, "held")],
        ),
        (
            "جاء ذلك خلال لقاء جمع الرئيس الكيني وليام روتو ونظيره الغاني جون ماهاما في أكرا.",
            [("Meeting", {_RUTO, "state:KE", _MAHAMA, "state:GH"}, "state:GH", "held")],
        ),
        ("أكد الجانبان مواصلة التشاور السياسي بين مصر وقبرص.", []),
        ("أسهمت الوساطة في إعادة إطلاق المحادثات الكولومبية الفنزويلية.", []),
        ("انتهت المباحثات بين الوزير وضيفه.", []),
        (
            "التقى الوزير الروسي نظيريه الكوبي والفنزويلي.",
            [("Meeting", {"state:RU", "state:CU", "state:VE"}, None, "held")],
        ),
    ],
)
def test_talks_between(text: str, events: list[tuple[str, set[str], str | None, str]]) -> None:
    """Definite talks have their parties behind «بين»; to go on with talks is an aim."""
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "شهد رئيس وزراء الهند ورئيس إندونيسيا توقيع 11 اتفاقية تعاون.",
            [("Signing", {"state:IN", "state:ID"}, None, "held")],
        ),
        ("شهد المهرجان توقيع عشر روايات.", []),
        (
            "زارت ميلوني طرابلس، وأبرمت مع رئيس الحكومة الليبية اتفاقية.",
            [
                ("Visit", {"person:giorgia-meloni", "state:IT"}, "state:LY", "held"),
                ("Signing", {"person:giorgia-meloni", "state:IT", "state:LY"}, "state:LY", "held"),
            ],
        ),
        (
            "أعلنت هيئة الموانئ الكينية أنها وقعت اتفاقية مع شركة تركية.",
            [("Signing", {"organization:هييه-المواني-الكينيه"}, None, "held")],
        ),
        ("وقعت اتفاقية أخرى بين تونس والمغرب.", [("Signing", {"state:TN", "state:MA"}, None, "held")]),
        (
            "يزور الرئيس الكيني تونس غدا، وسيجري خلالها محادثات مع الرئيس قيس سعيد ويوقعان عدة اتفاقيات.",
            [
                ("Visit", {"state:KE"}, "state:TN", "planned"),
                ("Meeting", {"state:KE", "person:kais-saied", "state:TN"}, "state:TN", "planned"),
                ("Signing", {"state:KE", "person:kais-saied", "state:TN"}, "state:TN", "planned"),
            ],
        ),
        (
            "عقدت في نيروبي جلسة مباحثات بين وزيري خارجية كينيا وقطر. وشهدت الجلسة توقيع بروتوكول بين حكومتي البلدين.",
            [
                ("Meeting", {"state:KE", "state:QA"}, "state:KE", "held"),
                ("Signing", {"state:KE", "state:QA"}, "state:KE", "held"),
            ],
        ),
    ],
)
def test_who_signs(text: str, events: list[tuple[str, set[str], str | None, str]]) -> None:
    """Who sees a signing, whose verb has its subject before it, who signs in the dual, and two governments."""
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "يتوجه الوزير الألماني إلى الأردن، ثم يتوجه بعد ذلك إلى قطر.",
            [("Visit", {"state:DE"}, "state:JO", "held"), ("Visit", {"state:DE"}, "state:QA", "held")],
        ),
        ("زار الوزير الألماني الأردن، ثم وصلت إلى قطر قافلة مساعدات.", [("Visit", {"state:DE"}, "state:JO", "held")]),
        (
            "زار وزير خارجية الصين نيروبي وأكرا.",
            [("Visit", {"state:CN"}, "state:KE", "held"), ("Visit", {"state:CN"}, "state:GH", "held")],
        ),
        (
            "قال وزير التجارة الفرنسي في مستهل زيارة إلى المغرب إن العمل بدأ.",
            [("Visit", {"state:FR"}, "state:MA", "held")],
        ),
        (
            "يبدأ رئيس وزراء فيتنام فام مينه تشين زيارة رسمية إلى الكويت غدا.",
            [("Visit", {"person:pham-minh-chinh", "state:VN"}, "state:KW", "planned")],
        ),
        (
            "رحب أمير قطر تميم بن حمد برئيس وزراء اليابان في زيارته الرسمية إلى الدوحة.",
            [("Visit", {"state:JP"}, "state:QA", "held")],
        ),
        ("رئيس السنغال يزور غامبيا خلال الأيام المقبلة", [("Visit", {"state:SN"}, "state:GM", "planned")]),
        ("رئيس السنغال يزور غامبيا خلال الأيام الماضية", [("Visit", {"state:SN"}, "state:GM", "ongoing")]),
    ],
)
def test_where_a_journey_leads(text: str, events: list[tuple[str, set[str], str | None, str]]) -> None:
    """One journey may be two visits, and nobody visits his own country."""
    assert told(text) == events


def test_what_two_discuss_who_have_called_is_no_meeting() -> None:
    """«أجرى محادثة هاتفية مع … وناقش رئيسا الدولتين …»."""
    text = "أجرى رئيس غانا جون ماهاما محادثة هاتفية مع الرئيس الكيني وليام روتو. وناقش رئيسا الدولتين الأمن."
    assert [event[0] for event in told(text)] == ["PhoneCall"]
    text = "أجرى رئيس غانا جون ماهاما محادثة هاتفية مع الرئيس الكيني وليام روتو. وبحث وزير خارجية مصر مع نظيره التركي الأمن."
    assert [event[0] for event in told(text)] == ["PhoneCall", "Meeting"]


def editions(text: str) -> list[tuple[str | None, int | None, str | None, str | None]]:
    """Series, ordinal, date and host of each event."""
    events = parse(text, published="2024-11-20").events
    return [(e.series, e.ordinal, e.when.edtf if e.when is not None else None, e.host) for e in events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تستضيف كينيا القمة لأول مرة منذ 2010.", []),
        ("شارك في قمة قادة مجموعة بريكس السابعة عشرة في البرازيل.", [("series:brics-summit", 17, None, "state:BR")]),
        (
            "انطلقت أعمال القمة الـ37 لرؤساء دول وحكومات الاتحاد الأفريقي في أديس أبابا.",
            [("series:african-union-summit", 37, None, "state:ET")],
        ),
        ("عقد قادة الدول الأعضاء في رابطة آسيان قمتهم الثانية والأربعين.", [("series:asean-summit", 42, None, None)]),
        ("انطلقت الدورة الـ11 لمؤتمر أفريقيا للاستثمار في الرباط.", [(None, 11, None, "state:MA")]),
        ("من المنتظر أن تستضيف نيجيريا القمة المقبلة في عام 2026.", [(None, None, "2026", "state:NG")]),
        ("اختتم مؤتمر المناخ كوب 28 أعماله في دبي بهدف جديد بحلول عام 2035.", [("series:cop", 28, None, "state:AE")]),
        (
            "اختتمت القمة الأفريقية في كيغالي بخطة حتى عام 2063.",
            [("series:african-union-summit", None, None, "state:RW")],
        ),
        (
            "تعقد القمة المقبلة لرؤساء دول غرب أفريقيا المزمع عقدها في أبوجا في ديسمبر لبحث الأمن.",
            [(None, None, "2024-12", "state:NG")],
        ),
    ],
)
def test_which_edition(text: str, expected: list[tuple[str | None, int | None, str | None, str | None]]) -> None:
    """The number belongs to the gathering, and the day of an aim to nobody."""
    assert editions(text) == expected


def test_the_session_of_a_body_is_not_the_meeting_beside_it() -> None:
    """«على هامش الجمعية العامة في دورتها الـ79»: the number is the assembly's."""
    text = "التقى وزير خارجية اليابان نظيره البرازيلي على هامش أعمال الجمعية العامة للأمم المتحدة في دورتها الـ79 بنيويورك."
    assert editions(text) == [(None, None, None, "state:US")]


def test_who_takes_part_is_said_right_before() -> None:
    """«استقبل … الرئيس …، المشارك في المؤتمر»."""
    text = "استقبل رئيس الإمارات محمد بن زايد رئيس كينيا وليام روتو، المشارك في مؤتمر الأطراف COP28."
    [conference] = parse(text).climate_conferences
    assert conference.participants == (_RUTO, "state:KE")
    [conference] = parse("شارك رئيس كينيا وليام روتو في مؤتمر الأطراف COP28.").climate_conferences
    assert conference.participants == (_RUTO, "state:KE")


@pytest.mark.parametrize(
    ("text", "interviewee", "outlet"),
    [
        (
            "أجرت قناة «الجزيرة» حوارا مع وزير الخارجية التركي هاكان فيدان.",
            "person:hakan-fidan",
            "organization:al-jazeera",
        ),
        (
            "وفي مقابلة مع قناة الجزيرة، أكد وزير الخارجية الباكستاني إسحاق دار أن بلاده مستعدة.",
            "person:ishaq-dar",
            "organization:al-jazeera",
        ),
        (
            "أدلى الرئيس الفرنسي إيمانويل ماكرون بحديث لصحيفة «لوموند».",
            "person:emmanuel-macron",
            "organization:le-monde",
        ),
    ],
)
def test_who_interviews_whom(text: str, interviewee: str, outlet: str) -> None:
    """The medium asks, whoever else stands there answers."""
    [interview] = parse(text).interviews
    assert (interview.interviewee, interview.outlet) == (interviewee, outlet)


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "من المقرر أن تعقد اللجنة الاقتصادية المشتركة بين قطر وتونس اجتماعها المقبل في صفاقس في مارس.",
            [("Meeting", {"state:QA", "state:TN"}, "state:TN", "planned")],
        ),
        (
            "تعقد اللجنة الاقتصادية اجتماعها المقبل في صفاقس في مارس.",
            [("Meeting", {"organization:اللجنه-الاقتصاديه"}, "state:TN", "planned")],
        ),
        (
            "من المقرر أن يشهد الرئيسان السنغالي والغامبي مراسم توقيع اتفاقيات.",
            [("Signing", {"state:SN", "state:GM"}, None, "planned")],
        ),
        (
            "التقى الرئيس الكيني وليام روتو نظيره الغاني جون ماهاما، على أن يشهدا في ختام اللقاء مراسم توقيع حزمة من الوثائق.",
            [
                ("Meeting", {_RUTO, "state:KE", _MAHAMA, "state:GH"}, None, "held"),
                ("Signing", {_RUTO, "state:KE", _MAHAMA, "state:GH"}, None, "planned"),
            ],
        ),
        ("عاد وزير الخارجية الكيني إلى نيروبي بعد زيارة إلى أوغندا.", [("Visit", {"state:KE"}, "state:UG", "held")]),
        ("عاد وزير الخارجية الكيني إلى نيروبي بعد يومين.", []),
        ("كان /مودي/ قد زار موريشيوس.", [("Visit", {"person:narendra-modi", "state:IN"}, "state:MU", "held")]),
    ],
)
def test_who_acts_where_it_is_not_said(text: str, events: list[tuple[str, set[str], str | None, str]]) -> None:
    """A commission meets as its states; two who are not named again see a signing; whoever comes back was there."""
    assert told(text) == events


_TINUBU = "person:bola-tinubu"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("نيروبي تقترح عقد قمة كينية أوغندية.", [("Summit", {"state:KE", "state:UG"}, None, "proposed")]),
        (
            "أكد الرئيس الكيني استعداد بلاده لاستضافة محادثات بين مصر وإثيوبيا.",
            [("Meeting", {"state:EG", "state:ET"}, None, "proposed")],
        ),
        ("استبعدت الرئاسة المصرية عقد لقاء بين السيسي وآبي أحمد.", []),
        ("لا صحة للأنباء عن لقاء بين السيسي وآبي أحمد.", []),
        ("تأجلت القمة الأفريقية التي كانت مقررة في كيغالي إلى أجل غير مسمى.", []),
        ("عقدت أمس قمة كينية أوغندية.", [("Summit", {"state:KE", "state:UG"}, None, "held")]),
    ],
)
def test_what_is_wished_for_is_not_held(text: str, events: list[tuple[str, set[str], str | None, str]]) -> None:
    """Proposed, ruled out, untrue, put off for good: none of it took place."""
    assert told(text) == events
    assert not parse(text).relations or events[0][3] == "held"


def test_what_is_put_off_has_its_new_day() -> None:
    """«تأجلت القمة إلى 5 ديسمبر» is planned for that day, and not for the one before."""
    for text in ("تأجلت القمة الأفريقية إلى 5 ديسمبر 2024.", "أرجأت مصر القمة الأفريقية إلى 5 ديسمبر 2024."):
        [summit] = parse(text, published="2024-11-20").summits
        assert summit.when is not None
        assert (summit.when.edtf, str(summit.status)) == ("2024-12-05", "planned")


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "وخلال لقائه وليام روتو أكد الرئيس الغاني جون ماهاما أن العمل مستمر.",
            [("Meeting", {_MAHAMA, "state:GH", _RUTO, "state:KE"}, None, "held")],
        ),
        (
            "وعقب محادثات مع بولا تينوبو أعلن الرئيس الكيني وليام روتو أن العمل مستمر.",
            [("Meeting", {_RUTO, "state:KE", _TINUBU, "state:NG"}, None, "held")],
        ),
        (
            "عقد وزراء خارجية رابطة آسيان أمس اجتماعا في بانكوك.",
            [("Meeting", {"organization:asean"}, "state:TH", "held")],
        ),
        ("عقد المجلس اجتماعا في بانكوك.", []),
        (
            "اجتمع الوزير المصري مع نظرائه من كينيا وأوغندا.",
            [("Meeting", {"state:EG", "state:KE", "state:UG"}, None, "held")],
        ),
        (
            "استقبل الرئيسان وليام روتو وبولا تينوبو الوزير القطري.",
            [("Meeting", {_RUTO, "state:KE", _TINUBU, "state:NG", "state:QA"}, None, "held")],
        ),
        (
            "يترأس السيسي وأردوغان الاجتماع الحادي عشر لمجلس التعاون الاستراتيجي رفيع المستوى.",
            [
                (
                    "Meeting",
                    {"person:abdel-fattah-el-sisi", "state:EG", "person:recep-tayyip-erdogan", "state:TR"},
                    None,
                    "ongoing",
                )
            ],
        ),
    ],
)
def test_who_meets(text: str, events: list[tuple[str, set[str], str | None, str]]) -> None:
    """Whom one meets is not who speaks, those of one body meet, and a council of two states is no third party."""
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        ("ترأس روتو قمة بريكس في نيروبي.", {_RUTO, "state:KE"}),
        (
            "عقدت في كيغالي القمة الأفريقية. وحضرها الرئيس الكيني وليام روتو والرئيس النيجيري بولا تينوبو.",
            {_RUTO, "state:KE", _TINUBU, "state:NG"},
        ),
        (
            "عقدت القمة الأفريقية بمشاركة رؤساء كينيا وليام روتو، ونيجيريا بولا تينوبو، وغانا جون ماهاما.",
            {_RUTO, "state:KE", _TINUBU, "state:NG", _MAHAMA, "state:GH"},
        ),
        (
            "عقدت القمة الأفريقية بحضور ستة من رؤساء الدول، بينهم وليام روتو وبولا تينوبو.",
            {_RUTO, "state:KE", _TINUBU, "state:NG"},
        ),
        ("عقدت القمة الأفريقية في قاعة بينها وبين البحر ميل.", set()),
    ],
)
def test_who_is_at_a_summit(text: str, participants: set[str]) -> None:
    """Behind a pronoun on the verb, in lists with commas, and among a number of others."""
    [summit] = parse(text).summits
    assert set(summit.participants) == participants


def test_on_the_sidelines_is_where_it_is_held() -> None:
    """«وعلى هامش القمة التقى …», «وعلى هامشها …»: before the verb, too."""
    for aside in ("وعلى هامش القمة", "وعلى هامشها"):
        text = f"انطلقت القمة الأفريقية في كيغالي. {aside} التقى الرئيس الكيني وليام روتو نظيره النيجيري بولا تينوبو."
        [meeting] = parse(text).meetings
        assert (meeting.place, meeting.host) == ("place:kigali", "state:RW")


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("وقعت مصر وقطر عقدا في الدوحة.", [("Signing", {"state:EG", "state:QA"}, "state:QA", "held")]),
        ("عقدا في الدوحة.", []),
        (
            "وقعت كينيا اتفاقية تجارة حرة مع منغوليا وأخرى مع الإمارات.",
            [("Signing", {"state:KE", "state:MN"}, None, "held"), ("Signing", {"state:KE", "state:AE"}, None, "held")],
        ),
        (
            "وقعت شركتا إيني وأرامكو مذكرة تفاهم.",
            [("Signing", {"organization:eni", "organization:aramco"}, None, "held")],
        ),
        (
            "ووُقعت في نيروبي أمس مذكرة تفاهم بين وزارتي النقل الكينية والأوغندية.",
            [
                (
                    "Signing",
                    {"organization:وزاره-النقل-الكينيه", "organization:وزاره-النقل-الاوغنديه"},
                    "state:KE",
                    "held",
                )
            ],
        ),
        (
            "تم التوقيع بحضور الرئيسين وليام روتو وبولا تينوبو على 18 وثيقة.",
            [("Signing", {_RUTO, "state:KE", _TINUBU, "state:NG"}, None, "held")],
        ),
        (
            "تحدث الرئيس الكيني وليام روتو هاتفيا مع نظيره النيجيري بولا تينوبو.",
            [("PhoneCall", {_RUTO, "state:KE", _TINUBU, "state:NG"}, None, "held")],
        ),
        (
            "غادر الرئيس الكيني وليام روتو الدوحة أمس مختتما زيارة رسمية استمرت يومين.",
            [("Visit", {_RUTO, "state:KE"}, "state:QA", "held")],
        ),
        ("غادر الرئيس الكيني وليام روتو الدوحة أمس مختتما كلمته.", []),
        (
            "يقوم الرئيس الكيني وليام روتو بجولة تشمل أبوجا وأكرا.",
            [
                ("Visit", {_RUTO, "state:KE"}, "state:NG", "ongoing"),
                ("Visit", {_RUTO, "state:KE"}, "state:GH", "ongoing"),
            ],
        ),
        (
            "يبدأ الرئيس الكيني زيارة إلى نيجيريا وغانا.",
            [("Visit", {"state:KE"}, "state:NG", "ongoing"), ("Visit", {"state:KE"}, "state:GH", "ongoing")],
        ),
        ("انطلق مؤتمر كوب 30 في بيليم.", [("ClimateConference", set(), "state:BR", "held")]),
        ("اختتمت قمة كوب 28 في دبي.", [("ClimateConference", set(), "state:AE", "held")]),
    ],
)
def test_contracts_calls_and_tours(text: str, events: list[tuple[str, set[str], str | None, str]]) -> None:
    """«عقدا» behind a signing is a contract, «شركتا» are two, a call is by phone, and a tour has its stops."""
    assert told(text) == events


def test_a_headline_tells_of_the_numbered_gathering_below() -> None:
    """«نيروبي تستضيف منتدى وزراء النقل» and «المنتدى الخامس لوزراء النقل» are one."""
    text = "نيروبي تستضيف منتدى وزراء النقل الأفارقة\nنيروبي - وكالات: تستضيف نيروبي اليوم المنتدى الخامس لوزراء النقل الأفارقة."
    [forum] = parse(text, published="2024-11-20").conferences
    assert (forum.ordinal, forum.place, len(forum.evidence)) == (5, "place:nairobi", 2)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("وصل الرئيس الكيني وليام روتو إلى بغداد للمشاركة في القمة العربية.", "held"),
        ("توجه الرئيس الكيني وليام روتو إلى بغداد لحضور القمة العربية.", "held"),
        ("وصل الرئيس الكيني وليام روتو إلى بغداد لترؤس وفد بلاده في القمة العربية.", "held"),
        ("من المقرر أن يزور الرئيس الكيني وليام روتو بغداد لحضور القمة العربية.", "planned"),
        ("يتوجه الرئيس الكيني وليام روتو غدا إلى بغداد للمشاركة في القمة العربية.", "planned"),
    ],
)
def test_whoever_travels_to_a_summit_takes_part_in_it_there(text: str, status: str) -> None:
    """The summit is where the journey goes, and is still to come if the journey is."""
    article = parse(text, published="2025-06-15")
    [summit] = article.summits
    assert (summit.participants[0], summit.place, summit.host) == ("person:william-ruto", "place:baghdad", "state:IQ")
    assert (str(summit.status), summit.inferred[0].source) == (status, "context")
    assert {"hosts", "participates-in"} <= {str(relation.predicate) for relation in article.relations}


def test_a_journey_does_not_move_a_summit_that_is_elsewhere() -> None:
    """What is told of the summit itself counts, and who is only invited does not travel."""
    [summit] = parse("وصل الرئيس الكيني وليام روتو إلى كيغالي للمشاركة في القمة الأفريقية التي تستضيفها أكرا.").summits
    assert (summit.place, summit.participants[0]) == ("place:accra", "person:william-ruto")
    [summit] = parse("دعا الرئيس الكيني وليام روتو نظيره الأوغندي إلى كيغالي للمشاركة في القمة الأفريقية.").summits
    assert summit.participants == ()


def test_who_plans_to_take_part() -> None:
    """«يعتزم المشاركة في», «يستعد للمشاركة في»."""
    for text in (
        "يعتزم الرئيس الكيني وليام روتو المشاركة في قمة الاتحاد الأفريقي.",
        "يستعد الرئيس الكيني وليام روتو للمشاركة في قمة الاتحاد الأفريقي.",
    ):
        [summit] = parse(text).summits
        assert (summit.participants[0], str(summit.status)) == ("person:william-ruto", "planned")


def test_he_went_and_she_did_not_direct() -> None:
    """«ثم توجه إلى روما» is a second visit."""
    visits = parse("زار الرئيس الكيني وليام روتو باريس، ثم توجه إلى روما.").visits
    assert [visit.host for visit in visits] == ["state:FR", "state:IT"]


@pytest.mark.parametrize(
    ("text", "series", "ordinal"),
    [
        ("انعقدت الدورة الثالثة والثلاثون للقمة العربية في المنامة.", "series:arab-summit", 33),
        (
            "اختتمت أعمال الدورة العادية الـ38 لمؤتمر قمة الاتحاد الأفريقي في أديس أبابا.",
            "series:african-union-summit",
            38,
        ),
    ],
)
def test_a_session_of_a_summit_is_a_summit(text: str, series: str, ordinal: int) -> None:
    """Whatever its noun is: «الدورة», «مؤتمر قمة»."""
    [event] = parse(text).events
    assert (type(event).__name__, event.series, event.ordinal) == ("Summit", series, ordinal)


def test_a_conference_with_a_place_and_a_day_is_told_whatever_its_verb() -> None:
    """«تتواصل في جنيف أعمال منتدى …»; a press conference is none."""
    [event] = parse("تتواصل في جنيف أعمال منتدى التعاون الاقتصادي بحضور وزير النقل الكيني ديفيس تشيرشير.").conferences
    assert event.place == "place:geneva"
    assert parse("قال الوزير في مؤتمر صحفي بباريس يوم الأحد إن العمل مستمر.", published="2025-06-15").events == ()


def test_what_is_told_in_the_present_and_lies_behind_us_was_held() -> None:
    """«تعقد القمة … في 8 يناير», in the news of June."""
    text = "تعقد القمة الثلاثية بين مصر وقبرص واليونان في القاهرة في 8 يناير."
    assert [
        str(parse(text, published=day).summits[0].status) for day in ("2025-06-15", "2025-01-08", "2025-01-02")
    ] == ["held", "ongoing", "planned"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("انطلقت قمة بغداد بمشاركة قادة مصر والأردن.", "place:baghdad"),
        ("شارك الرئيس الكيني وليام روتو في مؤتمر باريس للمناخ.", "place:paris"),
        ("عقدت قمة واشنطن وموسكو في جنيف بمشاركة ترامب.", "place:geneva"),
    ],
)
def test_a_gathering_called_after_its_city_is_there(text: str, place: str) -> None:
    """«قمة بغداد»; of two cities neither is where they meet."""
    [event] = parse(text).events
    assert event.place == place


@pytest.mark.parametrize(
    ("time", "when"),
    [
        ("في وقت لاحق من العام الحالي", "2025"),
        ("في وقت لاحق هذا العام", "2025"),
        ("أواخر العام الجاري", "2025"),
        ("في وقت لاحق من هذا الشهر", "2025-06"),
    ],
)
def test_what_comes_later_is_planned(time: str, when: str) -> None:
    """«في وقت لاحق من العام» dates it, and says that it is to come."""
    [summit] = parse(f"تستضيف الكويت القمة الخليجية {time}.", published="2025-06-15").summits
    assert (summit.when.edtf, str(summit.status)) == (when, "planned")


def test_two_who_congratulate_each_other() -> None:
    """«تبادل الرئيسان التهاني»: each congratulates the other; views that are exchanged are none."""
    article = parse("تبادل الرئيسان المصري عبد الفتاح السيسي والكيني وليام روتو التهاني بمناسبة عيد الأضحى.")
    assert len(article.congratulations) == 1
    assert {(r.subject, r.object) for r in article.relations if r.predicate == "congratulates"} == {
        ("person:abdel-fattah-el-sisi", "person:william-ruto"),
        ("person:william-ruto", "person:abdel-fattah-el-sisi"),
    }
    assert parse("تبادل الرئيسان المصري عبد الفتاح السيسي والكيني وليام روتو الآراء.").congratulations == ()


@pytest.mark.parametrize(
    "text",
    [
        "وقّع وزير المالية محمد الجدعان عن الجانب السعودي ووزيرة التخطيط رانيا المشاط عن الجانب المصري الاتفاقية في الرياض.",
        "وقع الاتفاقية عن الجانب السعودي وزير المالية محمد الجدعان، وعن الجانب المصري وزيرة التخطيط رانيا المشاط.",
        "جرى في الرياض توقيع اتفاقية بين السعودية ومصر، وقعها من الجانب السعودي وزير المالية محمد الجدعان ومن الجانب المصري وزيرة التخطيط رانيا المشاط.",
        "وقع المذكرة عن الجانب السعودي الوزير محمد الجدعان فيما وقعتها عن الجانب المصري الوزيرة رانيا المشاط.",
    ],
)
def test_those_who_sign_for_a_side(text: str) -> None:
    """«عن الجانب السعودي …»: each signs, and for the state of the side."""
    article = parse(text)
    [signing] = article.signings
    assert set(signing.participants) == {"person:mohammed-al-jadaan", "state:SA", "person:rania-al-mashat", "state:EG"}
    assert [(r.subject, r.object) for r in article.relations if r.predicate == "signs-with"] == [
        ("person:mohammed-al-jadaan", "person:rania-al-mashat")
    ]


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        ("أعلنت مصر والسعودية توقيع اتفاقية لحماية الاستثمار.", {"state:EG", "state:SA"}),
        ("أعلنت مصر عن توقيع اتفاقية مع السعودية.", {"state:EG", "state:SA"}),
    ],
)
def test_states_that_announce_a_signing_sign(text: str, participants: set[str]) -> None:
    """Two of them, or one with another; one alone only tells of it."""
    [signing] = parse(text).signings
    assert set(signing.participants) == participants
    assert parse("أعلنت مصر توقيع اتفاقية.").signings == ()


def test_what_is_agreed_upon_is_still_to_come() -> None:
    """«اتفق الجانبان على توقيع الاتفاقية قبل نهاية العام»."""
    [signing] = parse("اتفق الجانبان على توقيع الاتفاقية قبل نهاية العام.", published="2025-06-15").signings
    assert str(signing.status) == "planned"


@pytest.mark.parametrize(
    ("text", "caller", "callee"),
    [
        (
            "شدد الرئيس المصري عبد الفتاح السيسي، خلال اتصال هاتفي تلقاه من نظيره الفرنسي إيمانويل ماكرون، على التهدئة.",
            "person:emmanuel-macron",
            "person:abdel-fattah-el-sisi",
        ),
        (
            "جرى اتصال هاتفي اليوم بين صاحب السمو الملكي الأمير محمد بن سلمان ولي العهد، وفخامة الرئيس الفرنسي إيمانويل ماكرون.",
            "person:mohammed-bin-salman",
            "person:emmanuel-macron",
        ),
        (
            "تلقى صاحب السمو الملكي الأمير محمد بن سلمان اتصالا هاتفيا من رئيس كينيا وليام روتو.",
            "person:william-ruto",
            "person:mohammed-bin-salman",
        ),
    ],
)
def test_calls_that_somebody_receives_and_royal_highnesses(text: str, caller: str, callee: str) -> None:
    """«اتصال تلقاه من نظيره», «صاحب السمو الملكي»."""
    article = parse(text)
    assert len(article.phone_calls) == 1
    assert [(r.subject, r.object) for r in article.relations if r.predicate == "calls"] == [(caller, callee)]


def test_one_meets_towards_somebody() -> None:
    """«اجتمع إلى الوزير», and «الأول منذ عام 2013» is no date of the meeting."""
    [meeting] = parse("اجتمع الرئيس الكيني وليام روتو إلى وزير الخارجية المصري بدر عبد العاطي.").meetings
    assert {"person:william-ruto", "person:badr-abdelatty"} <= set(meeting.participants)
    first = "ويعد هذا اللقاء الأول بين الرئيسين المصري عبد الفتاح السيسي والتركي رجب طيب أردوغان منذ عام 2013."
    assert [meeting.when for meeting in parse(first).meetings] == [None]


def test_a_state_behind_a_long_name() -> None:
    """«… السامية لحقوق الإنسان البحرين»: the state, and no two seas."""
    [said] = parse("ناشدت مفوضية الأمم المتحدة السامية لحقوق الإنسان البحرين توسيع الحوار الاقتصادي.").statements
    assert said.about == ("state:BH",)


def test_those_who_chair_or_join_may_stand_before_the_gathering() -> None:
    """«عقدت، برئاسة الوزير … ونظيره …، الدورة السابعة للجنة المشتركة»."""
    text = "عقدت في القاهرة، برئاسة وزير الخارجية بدر عبد العاطي ونظيره الكيني وليام روتو، الدورة السابعة للجنة المصرية الكينية المشتركة."
    article = parse(text)
    assert {"person:badr-abdelatty", "person:william-ruto"} <= set(article.meetings[0].participants)
    assert [(r.subject, r.object) for r in article.relations if r.predicate == "meets"] == [
        ("person:badr-abdelatty", "person:william-ruto")
    ]


def test_bodies_sign_with_each_other_and_a_decree_is_signed_with_nobody() -> None:
    """«توقيع اتفاقية بين جامعة الدول العربية ومنظمة الصحة العالمية»; «وقع الرئيس مرسوما»."""
    [signing] = parse("حفل توقيع اتفاقية بين جامعة الدول العربية ومنظمة الصحة العالمية").signings
    assert signing.participants == ("organization:arab-league", "organization:who")
    assert parse("وقع الرئيس الكيني وليام روتو مرسوما بإنشاء الهيئة.").signings == ()


def test_who_watches_a_signing_signs_nothing() -> None:
    """«بحضور» names those who are there."""
    article = parse("جرى توقيع الاتفاقية بين مصر والسعودية بحضور السفير هاني المنصوري.")
    assert [(r.subject, r.predicate.value, r.object) for r in article.relations] == [
        ("state:EG", "signs-with", "state:SA")
    ]


def test_a_technique_is_no_call() -> None:
    """«عبر تقنية الاتصال المرئي» says how, «أجرى اتصالا مرئيا» what."""
    signed = parse("وقع الوزيران المصري والسعودي، عبر تقنية الاتصال المرئي، اتفاقية الربط الكهربائي.")
    assert [type(event).__name__ for event in signed.events] == ["Signing"]
    called = parse("أجرى الوزير المصري اتصالا مرئيا مع نظيره السعودي.")
    assert [type(event).__name__ for event in called.events] == ["PhoneCall"]


def test_the_next_edition_is_another() -> None:
    """Two years apart are two conferences of one series, though both are to come."""
    article = parse(
        "تستعد بيليم لمؤتمر الأطراف الثلاثين (كوب30) المقرر من 10 إلى 21 نوفمبر 2025.\nوستستضيف أستراليا مؤتمر الأطراف المقبل في 2026.",
        published="2025-11-06",
    )
    told = [(event.when.edtf if event.when else None, event.host) for event in article.events]
    assert told == [("2025-11-10/2025-11-21", None), ("2026", "state:AU")]


def test_a_counterpart_is_called_by_state() -> None:
    """«الوزير الغاني» is the counterpart from Ghana who was named."""
    article = parse(
        "استقبل وزير الخارجية الجزائري أحمد عطاف نظيره الغاني صامويل بواتينغ. وأشاد الوزير الغاني بدور الجزائر."
    )
    assert article.statements[-1].speaker == "person:صامويل-بواتينغ"


def test_what_stands_in_quotation_marks_names_no_visit() -> None:
    """«موعد الزيارة «لم يحدد بعد»» tells of no visit that has a name."""
    assert parse('قال المتحدث باسم الرئاسة الكينية إن موعد الزيارة "لم يحدد بعد".').events == ()


_TELEGRAM = "بعث أمير الكويت مشعل الأحمد الجابر الصباح برقية تهنئة إلى الرئيس الكيني وليام روتو. "


@pytest.mark.parametrize(
    "behind",
    [
        "كما بعث ولي العهد صباح الخالد الحمد برقية مماثلة إلى الرئيس الكيني.",
        "كما بعث ولي العهد صباح الخالد الحمد ببرقية مماثلة.",
    ],
)
def test_a_telegram_like_the_one_before_congratulates_too(behind: str) -> None:
    congratulations = parse(_TELEGRAM + behind).congratulations
    assert len(congratulations) == 2
    assert all("person:william-ruto" in one.participants for one in congratulations)


@pytest.mark.parametrize(
    "text",
    [
        "بعث أمير الكويت برقية مماثلة إلى الرئيس الكيني.",  # like which?
        "بعث الملك ببرقية تعزية إلى الرئيس الكيني. وبعث ولي العهد ببرقية مماثلة.",
    ],
)
def test_a_telegram_like_none_of_congratulation_is_none(text: str) -> None:
    assert not parse(text).congratulations


@pytest.mark.parametrize(
    "text",
    [
        "سيتوجه الرئيس الكيني وليام روتو عقب مشاركته في القمة الأفريقية، إلى هانوي في زيارة رسمية.",
        "أعلن المتحدث أن الرئيس الكيني وليام روتو سيتوجه عقب مشاركته في القمة الأفريقية، إلى هانوي في زيارة رسمية.",
    ],
)
def test_a_circumstance_without_an_opening_comma_is_an_aside(text: str) -> None:
    """What stands behind its closing comma belongs to the verb again."""
    [visit] = parse(text, published="2025-05-13").visits
    assert (visit.place, visit.status.value) == ("place:hanoi", "planned")
