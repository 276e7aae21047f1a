"""A user's own entries: one entry in one file; errors with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from caspian_relations import model
from caspian_relations.reference import Clash, InvalidEntry, Reference

PERSON = """
[[person]]
id = "bauyrzhan-auken"
en = "Bauyrzhan Auken"
names = ["باويرزهان أوكين"]
surnames = ["أوكين"]

[[person.office]]
title = "expert"
of = "organization:kaziss"
since = "2020"
"""


@pytest.fixture
def write(tmp_path: Path) -> object:
    def write(text: str) -> Path:
        path = tmp_path / "own.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_one_entry_is_enough(ref: Reference, write) -> None:  # type: ignore[no-untyped-def]
    """A person of one's own is found by name, surname and spelling, and holds an office; the old reference stays as it was."""
    own = ref.extended_with(write(PERSON))
    assert own.persons["bauyrzhan-auken"].names.en == ("Bauyrzhan Auken",)
    assert {e.entity for e in own.names.get("أوكين")} == {"person:bauyrzhan-auken"}
    assert [str(o.title) for o in own.offices("bauyrzhan-auken")] == ["expert"]
    assert own.find("باويرزان أوكين")[0].entity.id == "person:bauyrzhan-auken"
    assert "person:bauyrzhan-auken" not in ref
    assert ref.names.get("أوكين") == ()
    assert own.states["AZ"] == ref.states["AZ"]


def test_ones_own_people_are_known_by_their_sound(ref: Reference, write) -> None:  # type: ignore[no-untyped-def]
    """What is built beforehand is of the reference that ships: a new one counts again, and nobody of two is found."""
    assert ref.sounding_like("باورزهن اوكن") is None
    own = ref.extended_with(write(PERSON))
    assert own.sounding_like("باورزهن اوكن") == ("person:bauyrzhan-auken", "باويرزهان أوكين")
    assert own.sounding_like("أنتونيو كوستا") == ref.sounding_like("أنتونيو كوستا")
    both = own.extended_with(write(PERSON.replace("bauyrzhan-auken", "another").replace("باويرزهان", "باورزهان")))
    assert both.sounding_like("باورزهن اوكن") is None


def test_entities_can_be_given_instead_of_files(ref: Reference) -> None:
    """An entity of the model is an entry too, alone or many at once."""
    port = model.Place(
        "place:port-of-nowhere", {"ar": "ميناء الواحة", "en": "Port of Nowhere"}, kind="port", state="state:KZ"
    )
    body = model.Organization("organization:own", {"ar": "معهد الواحة للبحوث"}, acronym="OWN")
    line = model.EnergyCorridor(
        "corridor:own-line", {"ar": "أنبوب الواحة"}, states=["state:KZ", "state:AZ"], carrier="oil"
    )
    own = ref.extended_with(port, [body, line])
    assert own.places["port-of-nowhere"] == port
    assert own.organizations["OWN"] == body
    assert own.corridors["own-line"] == line
    assert {e.entity for e in own.names.get("أنبوب الواحة")} == {"corridor:own-line"}


def test_a_name_may_stand_for_more_than_before(ref: Reference, write) -> None:  # type: ignore[no-untyped-def]
    """A new bearer of a known surname joins the others."""
    own = ref.extended_with(write('[[person]]\nid = "samir-aliyev"\nnames = ["سمير علييف"]\nsurnames = ["علييف"]\n'))
    assert {e.entity for e in own.names.get("علييف")} >= {"person:samir-aliyev", "person:ilham-aliyev"}


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (
            '[[person]]\nid = "x"\nnames = ["س"]\n\n[[person]]\nid = "ilham-aliyev"\nnames = ["إلهام"]\n',
            5,
            "one that is new",
        ),
        ('\n[[person]]\nid = "x"\nnames = "علي"\n', 2, "a list of texts"),
        ('[[person]]\nnames = ["علي"]\n', 1, "a value, which is needed"),
        ('[[person]]\nid = "x"\nnames = ["علي"]\nsurname = ["علي"]\n', 1, "one of id, en"),
        ('[[place]]\nid = "x"\nnames = ["س"]\nkind = "village"\n', 1, "city, port, sea, airport, province or site"),
        ('[[place]]\nid = "x"\nnames = ["س"]\ncoordinates = [91, 0]\n', 1, "latitude, longitude"),
        ('[[place]]\nid = "x"\nnames = ["س"]\nstate = "ZZ"\n', 1, "the id of something known"),
        (
            '[[person]]\nid = "x"\nnames = ["س"]\n[[person.office]]\ntitle = "president"\nsince = "yesterday"\n',
            1,
            "since of table 1",
        ),
        ('[[person]]\nid = "x"\nnames = ["س"]\ncareful = {"س" = "always"}\n', 1, "for each name one of"),
        ('[[mountain]]\nid = "x"\n', 1, "one of territory, state"),
        ('[person]\nid = "x"\n', 1, "written [[person]]"),
        ('[[person]]\nid = "x\n', 2, "TOML"),
        ('[[state]]\nid = "XX"\nnames = ["س"]\n', 1, "a value, which is needed"),
        ('[[state]]\nid = "XX"\nalpha3 = "KAZ"\nnumeric = "999"\nnames = ["س"]\n', 1, "one that is new"),
    ],
)
def test_errors_name_file_line_and_what_is_accepted(ref: Reference, write, text: str, line: int, says: str) -> None:  # type: ignore[no-untyped-def]
    """What is wrong is said with the file, the line where the entry begins, and what is accepted."""
    path = write(text)
    with pytest.raises(InvalidEntry) as caught:
        ref.extended_with(path)
    assert (caught.value.file, caught.value.line) == (str(path), line)
    assert str(path) in str(caught.value)
    assert says in str(caught.value)
    assert isinstance(caught.value, model.CaspianError)


def test_a_clash_names_the_other(ref: Reference, write) -> None:  # type: ignore[no-untyped-def]
    """Whose id it is already."""
    with pytest.raises(Clash) as caught:
        ref.extended_with(write('[[place]]\nid = "astana"\nnames = ["أستانا"]\n'))
    assert caught.value.other == "in the reference"


def test_a_missing_file_is_an_error_of_the_same_kind(ref: Reference, tmp_path: Path) -> None:
    """No bare OSError."""
    with pytest.raises(InvalidEntry, match="a readable file"):
        ref.extended_with(tmp_path / "none.toml")
