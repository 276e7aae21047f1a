"""Members, partners and supporters whom a sentence tells by what was told before it."""

from __future__ import annotations

import pytest

from tests.reading import facts_told

_PREDICATES = {"member-of", "partners-with", "supports", "transit-for", "connects", "thanks"}


def _told(text: str) -> set[str]:
    return facts_told.relations(text, "2025-06-15", _PREDICATES)


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("تأسست رابطة آسيان عام 1967، وتضم في عضويتها تايلاند وفيتنام.", "TH VN"),
        ("عقدت رابطة آسيان اجتماعا أمس. وتأسست الرابطة عام 1967، وتضم في عضويتها تايلاند وفيتنام.", "TH VN"),
        ("تأسست رابطة آسيان عام 1967، وتضم كلا من تايلاند وفيتنام.", "TH VN"),
        ("أُنشئت رابطة آسيان عام 1967 وتضم ثلاث دول هي تايلاند وفيتنام ولاوس.", "TH VN LA"),
        ("تضم رابطة آسيان في عضويتها كذلك تايلاند وفيتنام.", "TH VN"),
        ("عقد قادة تايلاند وفيتنام ولاوس اجتماعا. وتنتمي الدول الثلاث إلى رابطة آسيان.", "TH VN LA"),
        ("وقعت تايلاند وفيتنام ولاوس الإعلان. وتضم رابطة آسيان هذه الدول الثلاث في عضويتها.", "TH VN LA"),
        ("دعمت رابطة آسيان البيان. ووقع زعماء تايلاند وفيتنام ولاوس الإعلان. وتضم الرابطة الدول الثلاث.", "TH VN LA"),
        ("اجتمعت تايلاند وفيتنام ولاوس. والدول الثلاث أعضاء في رابطة آسيان.", "TH VN LA"),
        ("فيتنام ليست عضوا في حلف شمال الأطلسي، لكنها عضو في رابطة آسيان.", "VN"),
        ("ليست فيتنام عضوا في حلف شمال الأطلسي بل هي عضو في رابطة آسيان.", "VN"),
        ("فيتنام وتايلاند ليستا عضوين في حلف شمال الأطلسي، ولكنهما عضوان في رابطة آسيان.", "VN TH"),
        ("تأسست رابطة آسيان عام 1967، وتضم القائمة تايلاند وفيتنام.", ""),
        ("أسست رابطة آسيان صندوقا، ويضم تايلاند وفيتنام.", ""),
        ("أعلنت رابطة آسيان أن القائمة طويلة، وتضم تايلاند وفيتنام.", ""),
        ("تأسست الشركة عام 1967، وتضم في عضويتها تايلاند وفيتنام.", ""),
        ("اجتمعت تايلاند وفيتنام ولاوس. وليست الدول الثلاث أعضاء في رابطة آسيان.", ""),
        ("اجتمعت تايلاند وفيتنام ولاوس. وتضم رابطة آسيان الدول الأربع.", ""),
        ("فيتنام ليست عضوا في حلف شمال الأطلسي، لكنها لم تصبح عضوا في رابطة آسيان.", ""),
    ],
)  # fmt: skip
def test_a_body_told_before_comprises_states(text: str, members: str) -> None:
    """«تأسست الرابطة …، وتضم …», «تضم هذه الدول الثلاث», «لكنها عضو في …»; what else comprises states is no body."""
    assert {line for line in _told(text) if "member-of" in line} == {
        f"{who} member-of asean" for who in members.split()
    }


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("تحولت العلاقات بين كينيا وغانا ورواندا إلى شراكة استراتيجية.", ["KE GH", "KE RW", "GH RW"]),
        ("ارتقى التعاون بين كينيا وغانا ورواندا إلى مستوى الشراكة.", ["KE GH", "KE RW", "GH RW"]),
        ("ارتقت العلاقات بين كينيا وغانا إلى شراكة شاملة.", ["KE GH"]),
        ("وقعت كينيا وغانا مذكرة تفاهم في أكرا بشأن النقل البحري، وباتتا منذ ذلك الحين شريكتين.", ["KE GH"]),
        ("وقعت كينيا والاتحاد الأفريقي اتفاقا عام 2022. وأصبحا منذ ذلك الوقت شريكين.", ["KE african-union"]),
        ("تراهن نيروبي وأكرا على خط يمر بلاوس. ويرتبط البلدان بشراكة استراتيجية.", ["KE GH"]),
        ("تراهن نيروبي وأكرا على خط يصل البحر بالبحر مرورا بلاوس وفيتنام. ويرتبط البلدان، منذ العام الماضي، بشراكة.", ["KE GH"]),
        ("اتفقت كينيا وغانا على مد الخط عبر رواندا وأوغندا. ويرتبط البلدان بشراكة استراتيجية.", ["KE GH"]),
        ("اتفقت كينيا وغانا على مد الخط عبر أراضي رواندا وأوغندا. ويرتبط البلدان بشراكة استراتيجية.", ["KE GH"]),
        ("لم تتحول العلاقات بين كينيا وغانا إلى شراكة.", []),
        ("ستتحول العلاقات بين كينيا وغانا ورواندا إلى شراكة.", []),
        ("قد تتحول العلاقات بين كينيا وغانا إلى شراكة.", []),
        ("تسعى كينيا إلى تحويل العلاقات بين مصر وغانا ورواندا إلى شراكة.", []),
        ("وقع وليام روتو وجون ماهاما اتفاقا، وباتا شريكين.", []),
    ],
)  # fmt: skip
def test_who_are_partners_is_told_before(text: str, pairs: list[str]) -> None:
    """All whose ties grow into a partnership, both who signed, the two lands spoken of and not those that a way crosses."""
    told = {line for line in _told(text) if "partners-with" in line}
    assert told == {" partners-with ".join(pair.split()) for pair in pairs}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وتعد كينيا وأوغندا دولتي عبور للنفط الليبي.", ["KE transit-for LY", "UG transit-for LY"]),
        ("تشكل أوغندا ورواندا ممر عبور للبضائع الكينية.", ["UG transit-for KE", "RW transit-for KE"]),
        ("زار الوزير أوغندا ورواندا. ويشكل البلدان ممر عبور لكينيا.", ["UG transit-for KE", "RW transit-for KE"]),
        ("لم تعد أوغندا ورواندا دولتي عبور لكينيا.", []),
        (
            "شكر الوزير الكيني تايلاند وفيتنام على دعمهما لبيرو.",
            ["KE thanks TH", "KE thanks VN", "TH supports PE", "VN supports PE"],
        ),
        ("شكر الوزير الكيني مصر والهند على دعم الممر الأوسط.", ["KE thanks EG", "KE thanks IN", "EG supports titr", "IN supports titr"]),
        ("شكر الوزير الكيني مصر على دعمها.", ["KE thanks EG", "EG supports KE"]),
        ("أعرب الوزير الكيني عن تقديره للدعم الذي تقدمه مصر لبلاده.", ["EG supports KE"]),
        ("أعرب الوزير عن تقدير بلاده للدعم الذي يقدمه البنك الدولي لبيرو.", ["world-bank supports PE"]),
        ("الاتحاد الأفريقي يدعم الممر الأوسط ويدعم كينيا بحزمة من 270 مليون يورو.", ["african-union supports titr", "african-union supports KE"]),
        ("تدعم مصر الممر الأوسط، وتدعم كينيا بقرض.", ["EG supports titr", "EG supports KE"]),
        ("تدعم مصر الهند وتدعم كينيا بيرو.", ["EG supports IN", "KE supports PE"]),
        ("تدعم مصر الهند، وتدعم كينيا الحوار.", ["EG supports IN"]),
        ("تدعم مصر الهند، وتدعم كينيا أيضا.", ["EG supports IN"]),
    ],
)  # fmt: skip
def test_two_do_what_one_does(text: str, expected: list[str]) -> None:
    """Both are lands of transit, both support who are thanked for it, and a verb said again goes on with its subject."""
    assert _told(text) == set(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("بدأ الممر الأوسط عمله. وتدعم تايلاند وفيتنام توسيعه.", ["TH supports titr", "VN supports titr"]),
        ("نقل الممر الأوسط 5 ملايين طن. وتدعمه تايلاند وفيتنام.", ["TH supports titr", "VN supports titr"]),
        ("نقل الممر الأوسط 5 ملايين طن. وأكدت تايلاند دعمها له.", ["TH supports titr"]),
        ("نقل الممر الأوسط 5 ملايين طن، وتدعم تايلاند تطويره.", ["TH supports titr"]),
        ("نقل الممر الأوسط 5 ملايين طن. وتدعم تايلاند تطويرها.", []),
        ("زار الوزير الممر الأوسط. وتدعم تايلاند تطويره.", []),
        ("نقل الممر الأوسط 5 ملايين طن. وبنت كينيا الميناء. وتدعم تايلاند توسيعه.", []),
        ("نجح ممر الشمال الجنوب. وينافسه مسار ترمب. وأعلنت تايلاند دعمها للممر.", ["TH supports instc"]),
        ("نجح ممر الشمال الجنوب. وينافسه الممر الأوسط. وأعلنت تايلاند دعمها للممر.", ["TH supports titr"]),
        ("نجح طريق التنمية. وينافسه الممر الأوسط. وأعلنت تايلاند دعمها للطريق.", ["TH supports development-road"]),
    ],
)  # fmt: skip
def test_which_way_is_supported(text: str, expected: list[str]) -> None:
    """A pronoun stands for the way with which the sentence begins, «الممر» for what the text calls so."""
    assert _told(text) == set(expected)
