"""The examples that stand in the word files beside the words of dates: each matches, or must not."""

from datetime import date

import pytest

from caspian_relations import arabic
from caspian_relations.arabic.letters import fold
from caspian_relations.reference.files import document

NAMES = ("months", "weekdays", "dateparts", "relative", "eras", "when")
FILES = {name: document(f"language/{name}") for name in NAMES}
EXAMPLES = [(name, example) for name, file in FILES.items() for example in file["examples"]]
COUNTEREXAMPLES = [(name, example) for name, file in FILES.items() for example in file["counterexamples"]]
MONTHS = [entry for entry in FILES["months"]["entry"] if entry["calendar"] == "gregorian"]


def read(example):
    published = example.get("published")
    found = arabic.dates(example["text"], date.fromisoformat(published) if published else None)
    return [each.value.edtf for each in found]


@pytest.mark.parametrize(("name", "example"), EXAMPLES, ids=[example["text"] for _, example in EXAMPLES])
def test_examples_are_read(name, example):
    assert read(example) == [example["edtf"]]


@pytest.mark.parametrize(("name", "example"), COUNTEREXAMPLES, ids=[example["text"] for _, example in COUNTEREXAMPLES])
def test_counterexamples_hold_no_date(name, example):
    assert read(example) == []


@pytest.mark.parametrize("entry", MONTHS, ids=lambda entry: " ".join([*entry["forms"], entry.get("second", "")]))
def test_every_month_name_in_every_spelling_is_read_between_a_day_and_a_year(entry):
    for form in entry["forms"]:
        for second in entry.get("second", "").split() or [""]:
            name = f"{form}{second}" if second.isdecimal() else f"{form} {second}".strip()
            for spelt in {name, fold(name), name.replace("ا", "اـ")}:
                text = f"عُقد الاجتماع في 12 {spelt} 2023 هناك"
                [found] = arabic.dates(text)
                assert found.value.edtf == f"2023-{int(entry['value']):02d}-12"
                assert found.span.of(text) == f"12 {spelt} 2023"


def test_every_pair_of_names_of_one_month_is_one_date():
    by_month = {}
    for entry in MONTHS:
        if "written" in entry:
            by_month.setdefault(int(entry["value"]), []).append(entry["written"])
    for month, names in by_month.items():
        for first in names:
            for second in names:
                for pair in (
                    f"{first}/{second}",
                    f"{first} / {second}",
                    f"{first}\\{second}",
                    f"{first} ({second})",
                    f"{first} {second}",
                ):
                    text = f"في 3 {pair} 2021"
                    assert [(f.span.of(text), f.value.edtf) for f in arabic.dates(text)] == [
                        (f"3 {pair} 2021", f"2021-{month:02d}-03")
                    ]
