"""Invitations, thanks, support and condemnation that nouns tell, or whose parties stand elsewhere in the sentence."""

from __future__ import annotations

import pytest

import caspian_relations as cr

_PREDICATES = {"invites", "thanks", "supports", "condemns", "member-of"}


def _told(text: str) -> set[str]:
    """Subject, predicate and object, without the kinds before the colon."""
    return {
        f"{relation.subject.partition(':')[2]} {relation.predicate} {relation.object.partition(':')[2]}"
        for relation in cr.parse(text, published="2025-06-15").relations
        if str(relation.predicate) in _PREDICATES
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أجرى الرئيس الكيني وليام روتو محادثات مع الرئيس النيجيري بولا تينوبو، وهو ما أشاد به روتو، الذي دعا نظيره إلى زيارة نيروبي.",
            ["william-ruto invites bola-tinubu"],
        ),
        (
            "دعا الضيف الغاني أحمد كوامي الرئيس الكيني وليام روتو إلى زيارة أكرا.",
            ["احمد-كوامي invites william-ruto"],
        ),
        (
            "قال رئيس الوزراء الغاني إن بلاده تدعو رئيس الوزراء المجري فيكتور أوربان إلى القيام بزيارة إلى أكرا.",
            ["GH invites viktor-orban"],
        ),
        (
            "استقبل وليام روتو رئيس غانا جون ماهاما. ووجه روتو دعوة إلى نظيره لزيارة نيروبي.",
            ["william-ruto invites جون-ماهاما"],
        ),
        (
            "أوضح الرئيس الكيني وليام روتو أن العمل مستمر. ودعا نظيره الأوغندي يوري موسيفيني إلى حضور المنتدى.",
            ["william-ruto invites يوري-موسيفيني"],
        ),
        ("أعرب الوزير الكيني عن شكره لأنقرة لدعمها انضمام بلاده إلى الاتحاد.", ["KE thanks TR", "TR supports KE"]),
        ("أعرب الوزير الكيني عن شكره لقطر لدعمها بلاده.", ["KE thanks QA", "QA supports KE"]),
        ("أكدت غانا دعمها لمخطط السلام الذي تقدم به المغرب سنة 2007.", ["GH supports MA"]),
        ("أكدت غانا تأييدها للمبادرة التي تقدم بها المغرب.", ["GH supports MA"]),
        ("أكدت غانا دعمها للمشروع الذي قدمته الشركة.", []),
        (
            "التقى الوزير الغاني كوامي أبلاكوا الوفد. وشكر السيد أبلاكوا المغرب على الدعم.",
            ["كوامي-ابلاكوا thanks MA", "MA supports GH"],
        ),
        (
            "سلم الرئيس الكيني وليام روتو إلى الرئيس عبد الفتاح السيسي دعوة لزيارة نيروبي.",
            ["william-ruto invites abdel-fattah-el-sisi"],
        ),
        (
            "سلم السفير الكيني إلى الرئيس عبد الفتاح السيسي رسالة لزيارة نيروبي.",
            [],
        ),
        (
            "نقل وزير الخارجية المصري بدر عبد العاطي إلى رئيس الوزراء فيكتور أوربان دعوة من الرئيس عبد الفتاح السيسي لحضور القمة.",
            ["abdel-fattah-el-sisi invites viktor-orban"],
        ),
        (
            "وصل الرئيس القبرصي نيكوس خريستودوليدس إلى الرباط تلبية لدعوة وجهها إليه في تموز الملك محمد السادس.",
            ["king-mohammed-vi invites nikos-christodoulides"],
        ),
        (
            "تلقى الملك محمد السادس دعوة رسمية لحضور القمة من الرئيس عبد الفتاح السيسي.",
            ["abdel-fattah-el-sisi invites king-mohammed-vi"],
        ),
        (
            "اجتمع الرئيس الكيني وليام روتو مع الرئيس النيجيري بولا تينوبو ووجه له دعوة لزيارة نيروبي.",
            ["william-ruto invites bola-tinubu"],
        ),
        (
            "استقبل الملك محمد السادس الرئيس الكيني وليام روتو. ومن جانبه دعا الضيف الكيني الملك محمد السادس إلى زيارة نيروبي.",
            ["william-ruto invites king-mohammed-vi"],
        ),
        (
            "اجتمع الرئيس الكيني وليام روتو مع الرئيس النيجيري بولا تينوبو. ووقع بدر عبد العاطي وناصر بوريطة اتفاقا. وشكر روتو نظيره على ذلك.",
            ["william-ruto thanks bola-tinubu"],
        ),
        ("أشاد الرئيس الكيني وليام روتو بالدعم الدائم الذي تقدمه مصر لبلاده.", ["EG supports KE"]),
        (
            "شكر الوزير المصري بدر عبد العاطي نظيره المجري بيتر سيارتو على مساندة بودابست انضمام مصر إلى بريكس.",
            ["badr-abdelatty thanks peter-szijjarto", "HU supports EG"],
        ),
        (
            "«نحن ندعم ممر لوبيتو وسوف نزيد حجم البضائع»، قال رئيس الوزراء المجري فيكتور أوربان.",
            ["HU supports lobito-corridor"],
        ),
        ("أكد الوزير أن لواندا تدعم بناء ممر لوبيتو.", ["AO supports lobito-corridor"]),
        (
            "تلقى وزير الخارجية المصري بدر عبد العاطي اتصالا من نظيره المغربي ناصر بوريطة عبر فيه الأخير عن شكره للأردن.",
            ["nasser-bourita thanks JO"],
        ),
        (
            "وقال الرئيس الكيني وليام روتو إن الكميات التي ستستوردها كينيا كبيرة، موجها الشكر إلى باريس والدوحة.",
            ["william-ruto thanks FR", "william-ruto thanks QA"],
        ),
        ("أدانت كينيا بشدة اليوم (الاثنين) هجوما إرهابيا شن على موقع عمل.", ["KE condemns terrorism"]),
        ("قدم الرئيس الكيني وليام روتو خالص الشكر لمصر قيادة وشعبا.", ["william-ruto thanks EG"]),
        (
            "أدان الرئيس الكيني وليام روتو، في مؤتمره الصحفي، الهجوم الإرهابي الذي طال حافلة.",
            ["william-ruto condemns terrorism"],
        ),
        ("أعربت مصر عن إدانتها الاعتداء الإسرائيلي.", ["EG condemns IL"]),
        (
            "قال الوزير الكيني إن الميناء أقصر منفذ لبضائع بلاده، العضو في الاتحاد الأفريقي.",
            ["KE member-of african-union"],
        ),
        ("نقل وزير الخارجية المصري بدر عبد العاطي إلى فيكتور أوربان دعوة الأمين العام إلى ضبط النفس.", []),
        ("وصل الرئيس القبرصي نيكوس خريستودوليدس إلى الرباط تلبية لدعوة وجهها المنظمون.", []),
        ("رأى الرئيس الكيني وليام روتو، الذي دعا نظيره إلى وقف الحرب، أن الحل ممكن.", []),
        ("أدان القاضي المتهم، في جلسة أمس، بتمويل الإرهاب.", []),
    ],
)
def test_who_does_it_to_whom(text: str, expected: list[str]) -> None:
    """Each relation once, and none that the words do not tell."""
    assert _told(text) == set(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نقل السفير الكيني دعوة وزير خارجية بلاده لسمو الأمير فيصل بن فرحان لزيارة نيروبي.", ["KE invites faisal-bin-farhan"]),
        ("نقل السفير الكيني صامويل مورا دعوة رئيس كينيا للملك محمد السادس لزيارة نيروبي.", ["KE invites king-mohammed-vi"]),
        ("كما نقل السفير دعوة الرئيس الكيني وليام روتو إلى الملك محمد السادس لزيارة نيروبي.", ["william-ruto invites king-mohammed-vi"]),
        ("سلم السفير الكيني إلى الملك محمد السادس دعوة الرئيس الكيني وليام روتو لزيارة نيروبي.", ["william-ruto invites king-mohammed-vi"]),
        ("نقل السفير الكيني تحيات وزير خارجية بلاده لسمو الأمير فيصل بن فرحان.", []),
        ("نقل السفير الكيني دعوة وزير خارجية بلاده إلى ضبط النفس.", []),
        (
            "اجتمع سعادة السيد حسن المري وزير النقل القطري مع سعادة السيد صامويل مورا رئيس الوكالة. وقال مورا إنه متفائل. ودعا سعادته دولة قطر إلى حضور القمة.",
            ["صامويل-مورا invites QA"],
        ),
        (
            "التقى الوزير الكيني صامويل مورا الوزير الغاني كوامي أبلاكوا. وأعرب مورا عن ارتياحه، كما دعا أبلاكوا إلى حضور المنتدى.",
            ["صامويل-مورا invites كوامي-ابلاكوا"],
        ),
        (
            "التقى الوزير الكيني صامويل مورا الوزير الغاني كوامي أبلاكوا. وأعرب مورا عن ارتياحه، كما دعا أبلاكوا إلى الحوار.",
            [],
        ),
    ],
)  # fmt: skip
def test_an_invitation_that_another_brings(text: str, expected: list[str]) -> None:
    """Whose invitation it is stands behind the noun, and whoever brings it invites nobody; whoever speaks is «سعادته»."""
    assert _told(text) == set(expected)
