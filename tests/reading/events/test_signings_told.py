"""Who signs, where a noun tells it, talks end with it, or somebody announces it."""

from __future__ import annotations

from itertools import combinations

import pytest

import caspian_relations as cr


def _pairs(text: str) -> set[frozenset[str]]:
    """Who signs with whom, without the kinds before the colon."""
    return {
        frozenset(end.partition(":")[2] for end in (relation.subject, relation.object))
        for relation in cr.parse(text, published="2025-06-15").relations
        if str(relation.predicate) == "signs-with"
    }


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        ("كينيا وغانا ونيجيريا توقع ثلاثة عقود", "KE GH NG"),
        ("وقعت كينيا وغانا حزمة من الاتفاقيات.", "KE GH"),
        ("وقعت كينيا وغانا سلسلة من مذكرات التفاهم.", "KE GH"),
        ("وقعت كينيا وغانا تعديلا للاتفاق الجمركي.", "KE GH"),
        ("وقعت كينيا وغانا ملحقا للاتفاقية.", "KE GH"),
        ("وقعت باريس اتفاقا مع طوكيو.", "FR JP"),
        ("أعلن الصندوق الكويتي للتنمية توقيع اتفاقية قرض مع كينيا.", "kuwait-fund KE"),
        ("أعلنت شركة سوناطراك توقيع عقد مع شركة إيني الإيطالية.", "sonatrach eni"),
        (
            "شهد الرئيس الفرنسي إيمانويل ماكرون توقيع وزير الخارجية المصري بدر عبد العاطي ونظيره المغربي ناصر بوريطة إعلانا.",
            "badr-abdelatty nasser-bourita",
        ),
        (
            "ستستكمل مصر والأردن والعراق ولبنان الدراسة. وقد تم التوقيع على الاتفاقية من قبل الدول الأربع في بغداد في 17 ديسمبر 2022.",
            "EG JO IQ LB",
        ),
        ("انضمت توغو إلى الميثاق الذي وقعته كينيا وغانا ونيجيريا في أبوجا عام 2021.", "KE GH NG"),
        ("وقعت كينيا وغانا مذكرة رباعية بشأن المشروع، شاركت فيها كل من توغو وبنين.", "KE GH TG BJ"),
        ("وقعت كينيا وغانا اتفاقية، انضمت إليها توغو.", "KE GH TG"),
        ("وقعت كينيا وغانا اتفاقية، لم تشارك فيها توغو.", "KE GH"),
        ("وقعت كينيا وغانا اتفاقية في أكرا. وعقدت قمة شاركت فيها توغو.", "KE GH"),
        (
            "تستكمل مصر والأردن والعراق ولبنان الدراسة. وقالت ليبيا إنها مهمة. وتم التوقيع على الاتفاقية من قبل الدول الأربع في بغداد عام 2022.",
            "EG JO IQ LB",
        ),
        ("وقع لبنان وقبرص اتفاقا في بيروت. ولم يمر التوقيع من دون اعتراض.", "LB CY"),
        ("وطنية - بيروت - وقّع لبنان وقبرص اتفاقا أمس.", "LB CY"),
        ("وطنية - بعبدا - وقّع لبنان وقبرص اتفاقا أمس.", "LB CY"),
        ("وقعت قطر للطاقة اتفاقية بيع وشراء مع شركة شل.", "qatarenergy shell"),
        ("وقعت قطر للطاقة اتفاقية مدتها 27 عاما مع شركة شل.", "qatarenergy shell"),
        # who tells of it does not sign, nor does a loan make those meet to whom it goes
        ("نقلت وكالة رويترز عن الوزير قوله إنه تم توقيع الاتفاق بين كينيا وشركة سيمنس.", "KE siemens"),
        ("ذكرت قناة الجزيرة أنه تم توقيع اتفاقية مع كينيا.", ""),
        ("أعلنت شركة سوناطراك أنه تم توقيع اتفاقية مع كينيا.", "sonatrach KE"),
        (
            "شهد ولي عهد دبي الشيخ حمدان بن محمد بن راشد آل مكتوم توقيع 8 مذكرات بين الإمارات والهند. ووقعت المذكرات خلال زيارة سموه إلى مومباي.",
            "AE IN",
        ),
        ("أقيمت أمس عبر الفيديو كونفرانس مراسم توقيع عقود الربط بين كينيا وإثيوبيا.", "KE ET"),
        ("رفضت كينيا توقيع اتفاقية مع غانا.", ""),
        ("تدرس كينيا توقيع اتفاقية مع غانا.", ""),
        ("أعلنت قناة الجزيرة توقيع اتفاقية مع كينيا.", ""),
        ("أعلنت وزارة التجارة الكينية توقيع اتفاقية مع غانا.", ""),
        ("وقعت كينيا اتفاقا مع ميناء دبي.", ""),
        ("وقعت كينيا وغانا في خلاف.", ""),
    ],
)
def test_who_signs(text: str, signers: str) -> None:
    """All who sign, pair by pair, and nobody who only speaks of it."""
    assert _pairs(text) == {frozenset(pair) for pair in combinations(signers.split(), 2)}


def test_talks_led_together_end_with_a_signing() -> None:
    """«ترأس … رفقة نظيريه … الاجتماع الذي توج بالتوقيع»: the states of those who met sign."""
    text = (
        "ترأس وزير الخارجية المصري بدر عبد العاطي بالقاهرة، رفقة نظيريه المغربي ناصر بوريطة والجزائري أحمد عطاف، "
        "الاجتماع الرابع حول الطاقة، الذي توج بالتوقيع على ثلاثة عقود."
    )
    assert _pairs(text) == {frozenset(pair) for pair in combinations(("EG", "MA", "DZ"), 2)}


def test_those_to_whom_a_loan_goes_have_not_met() -> None:
    """«لصالح كل من» names no participants of the gathering before it."""
    text = "وقع البنك الدولي، على هامش اجتماعات البنك الإسلامي للتنمية في جاكرتا، اتفاقيات قروض لصالح كل من كينيا وتوغو ومالي."
    article = cr.parse(text, published="2025-06-15")
    assert not [relation for relation in article.relations if str(relation.predicate) == "meets"]
    met = cr.parse("عقد في أكرا اجتماع بمشاركة كل من كينيا وتوغو.", published="2025-06-15")
    assert [str(relation.predicate) for relation in met.relations] == ["meets"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("تم توقيع الاتفاق بين كينيا وصندوق التنمية الكويتي للحصول على القرض.", "صندوق التنمية الكويتي"),
        ("وقعت كينيا اتفاقا مع المعهد الوطني للدراسات.", "المعهد الوطني للدراسات"),
    ],
)
def test_what_is_to_be_done_is_no_part_of_a_name(text: str, name: str) -> None:
    """«للحصول على» tells what for; «للدراسات» belongs to the name."""
    assert (name,) in [names for body in cr.parse(text).organizations for names in body.names.values()]


@pytest.mark.parametrize(
    ("text", "gatherings"),
    [
        ("وقعت كينيا وغانا اتفاقية، على هامش المنتدى اللوجستي العالمي 2024.", 1),
        ("وقعت كينيا وغانا اتفاقية على هامش منتدى الاستثمار الأفريقي في أكرا.", 1),
        ("لم توقع كينيا اتفاقية على هامش المنتدى اللوجستي العالمي.", 0),
        ("ستوقع كينيا اتفاقية على هامش المنتدى اللوجستي العالمي.", 0),
        ("قال الوزير خلال المؤتمر الصحفي إن الأسعار تراجعت.", 0),
    ],
)
def test_a_forum_is_held_where_something_comes_about_beside_it(text: str, gatherings: int) -> None:
    """What was signed on the margins of a forum tells that the forum took place."""
    events = cr.parse(text, published="2025-06-15").events
    assert [type(event).__name__ for event in events].count("Conference") == gatherings
