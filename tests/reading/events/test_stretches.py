"""A text that tells more events than any news is read in stretches, and loses none."""

from __future__ import annotations

from caspian_relations import parse

_STATES = ("الكيني", "الغاني", "المصري", "الأردني", "التونسي", "العماني", "الفرنسي", "الإيطالي")


def test_a_very_long_text_tells_all_its_events() -> None:
    """Far more meetings than a stretch holds, each in a paragraph of its own, with the days that its own sentence tells."""
    lines = [
        f"التقى الرئيس {_STATES[day % 7]} نظيره {_STATES[day % 7 + 1]} في {day % 28 + 1} مارس {2000 + day // 28}."
        for day in range(400)
    ]
    article = parse("\n\n".join(lines), published="2025-05-13")
    assert [event.when.edtf for event in article.events if event.when is not None] == [
        f"{2000 + day // 28}-03-{day % 28 + 1:02}" for day in range(400)
    ]
    assert len({event.id for event in article.events}) == 400


def test_what_is_told_in_one_paragraph_stays_together() -> None:
    """No stretch ends within a paragraph: the pronoun behind many meetings still means who met last."""
    text = " ".join(
        f"التقى الرئيس الكيني نظيره الغاني في {day % 28 + 1} مارس {1990 + day // 28}." for day in range(200)
    )
    last = parse(f"{text} ووقع البلدان اتفاقية.", published="2025-05-13").events[-1]
    assert set(last.participants) == {"state:KE", "state:GH"}
