"""Two bodies under one noun: «شركتا «ساميكا» و«هوران»», with names that nobody lists."""

from __future__ import annotations

import pytest

from caspian_relations import parse


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وقعت شركتا «ساميكا» و«هوران» مذكرة تفاهم في أكرا.", {"ساميكا", "هوران"}),
        ("وقعت شركتا «ساميكا» و «هوران» مذكرة تفاهم في أكرا.", {"ساميكا", "هوران"}),
        ("وقعت شركتا ساميكا وهوران مذكرة تفاهم في أكرا.", {"ساميكا", "هوران"}),
        ("من المقرر أن توقع شركتا «ساميكا» و«هوران» غدا مذكرة تفاهم.", {"ساميكا", "هوران"}),
    ],
)
def test_both_sign(text: str, names: set[str]) -> None:
    article = parse(text, published="2025-01-23")
    assert {body.names["ar"][0] for body in article.organizations} == names
    [event] = article.events
    assert type(event).__name__ == "Signing"
    assert {str(r.predicate) for r in article.relations} == {"signs-with"}


def test_a_known_company_keeps_its_id() -> None:
    article = parse("وقعت شركتا سوناطراك وهوران مذكرة تفاهم.", published="2025-01-23")
    assert "organization:sonatrach" in {body.id for body in article.organizations}


@pytest.mark.parametrize("text", ["عقدت شركتا الرئيس اجتماعا.", "باعت شركتا النقل حافلاتهما."])
def test_what_follows_may_be_no_name(text: str) -> None:
    assert not parse(text, published="2025-01-23").organizations


OTHER_NAMES = {
    "in marks": "وقعت شركة أبوظبي لطاقة المستقبل «مصدر» ووزارة الطاقة الكينية اتفاقية في أكرا.",
    "in straight marks": 'شهد الوزير في أكرا توقيع اتفاقية بين شركة أبوظبي لطاقة المستقبل "مصدر" ووزارة الطاقة الكينية.',
    "in brackets": "وقعت رابطة دول جنوب شرق آسيا (آسيان) ووزارة الطاقة الكينية اتفاقية في أكرا.",
    "in Latin letters": "وقعت رابطة دول جنوب شرق آسيا (ASEAN) ووزارة الطاقة الكينية اتفاقية في أكرا.",
}


@pytest.mark.parametrize("text", OTHER_NAMES.values(), ids=OTHER_NAMES)
def test_a_second_name_of_a_body_stands_between_no_two(text: str) -> None:
    """«شركة أبوظبي لطاقة المستقبل "مصدر" ووزارة الطاقة»: the name in marks is the first body's, and و joins another to it."""
    article = parse(text, published="2025-01-23")
    assert len(article.organizations) == 2
    [relation] = [r for r in article.relations if str(r.predicate) == "signs-with"]
    assert {relation.subject, relation.object} == {body.id for body in article.organizations}


def test_a_name_of_another_body_in_brackets_is_its_own() -> None:
    article = parse("اجتمعت رابطة دول جنوب شرق آسيا (الاتحاد الأفريقي) أمس.", published="2025-01-23")
    assert {body.id for body in article.organizations} == {"organization:asean", "organization:african-union"}
