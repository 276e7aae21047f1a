"""What the readers pass over unseen begins nothing for any of them."""

from __future__ import annotations

from caspian_relations.arabic import dates_triggers, found, lexicon, ordinal_numbers, quantity_triggers
from caspian_relations.arabic.tokens import Forms

JUDGES = (found._OPENS, ordinal_numbers._OPENS, quantity_triggers._TAGS, dates_triggers._BEGINS)
SIGNS = ("12", "٣٫٥", "½", "$", "%", "٪", "XXI", "USD", "COP", "ال", "الـ", "بال", "بالـ", "ولل", "من", "في", "و")


def test_every_form_that_opens_something_for_a_reader_is_looked_at() -> None:
    """Words of the lexicon, bare and with clitics, and signs."""
    forms = Forms(lexicon.default())
    words = [word for word in lexicon.default().forms() if " " not in word][::5]
    written = [*SIGNS, *words, *(f"وال{word}" for word in words[::9]), *(f"ب{word}" for word in words[::9])]
    looked_at = [forms._analyse(raw) for raw in written]
    passed_over = [form for form in looked_at if not form.counts]
    assert 0 < len(passed_over) < len(looked_at)
    assert not [form for form in passed_over if any(judge.judge(form) for judge in JUDGES)]
