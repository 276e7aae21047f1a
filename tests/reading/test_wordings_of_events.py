"""Events as agencies of the Maghreb, the Gulf and Africa word them."""

from __future__ import annotations

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
    assert (visit.visitors, visit.host) == (("person:انتوني-البانيزي",), "state:ID")


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
