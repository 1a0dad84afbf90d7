import pytest
from tests.conversation.hearing.german.hearing import heard


@pytest.mark.parametrize(
    "text",
    [
        "Ich bring mich um",
        "Mein Vater ist vorhin im Bad hingefallen und kommt nicht mehr hoch",
        "Der Kran ist umgestürzt, da liegen Leute drunter",
        "Er hält mich hier fest und lässt mich nicht raus",
        "Die ganze Familie hat Kopfschmerzen und uns ist übel, die Gastherme macht Geräusche",
        "Unser Kind ist im Einkaufszentrum verschwunden, fünf Jahre, rote Jacke",
        "Wir sind auf dem See und das Boot sinkt",
        "sie ist bewusst los umgefallen",
    ],
)
def test_people_in_peril_are_heard(text: str) -> None:
    assert "emergency" in heard(text).intents


@pytest.mark.parametrize(
    "text",
    [
        "Der Zahn bringt mich noch um, haben Sie heute was frei?",
        "Ich ersticke in Arbeit, können wir verschieben",
        "Der Mund ist noch taub von der Spritze, das ist normal oder?",
        "Mein Handy ist ins Wasser gefallen",
        "Macht ihr auch Kindergeburtstage bei der Feuerwehr?",
        "Ich bin überfallen worden, das war im März, ich brauche die Akte",
    ],
)
def test_what_only_sounds_like_peril_is_no_emergency(text: str) -> None:
    assert "emergency" not in heard(text).intents


@pytest.mark.parametrize(
    "text",
    [
        "Ich hab genug von euch",
        "Zum letzten Mal: nein! Und jetzt ist Ruhe!",
        "Bitte speichern Sie meine Nummer nicht",
        "Rufens mi ned o, i mog ned",
        "don't call me anymore bitte",
        "Haben Sie nix Besseres zu tun, als alte Leute zu belästigen?",
        "Könnten Sie das Häkchen bei Werbung bitte rausnehmen",
        "Danke, kein Bedarf, auch in Zukunft nicht.",
    ],
)
def test_refusals_that_name_no_call_are_heard(text: str) -> None:
    assert "opt_out" in heard(text).intents


@pytest.mark.parametrize(
    "text",
    [
        "Ich krieg keine SMS von Ihnen, woran liegt das?",
        "Hier ruft nie einer zurück, das ist schon traurig",
        "Wir haben keinen Kontakt mehr zu dem alten Vermieter",
        "Der Arzt soll mich nicht anrufen, wenn ich in der Arbeit bin, erst abends.",
        "Mein Ex ruft mich dauernd an, ich brauch eine neue Nummer",
        "Mein Telefon geht nicht mehr, ich rufe vom Nachbarn an",
    ],
)
def test_what_only_sounds_like_a_refusal_is_no_opt_out(text: str) -> None:
    assert "opt_out" not in heard(text).intents
