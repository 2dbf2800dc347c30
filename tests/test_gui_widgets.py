"""What pages are made of: painted widgets follow mood, level, turn and theme."""

from itertools import combinations, pairwise

import gui_stage as stage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from noprac.core.moves import Act, YesKind
from noprac.core.speech import Mood
from noprac.gui import texts
from noprac.gui.theme import THEMES, Tone
from noprac.gui.widgets.banner import Banner
from noprac.gui.widgets.features import CUTS, HAIR, SKIN, features
from noprac.gui.widgets.figure import Figure
from noprac.gui.widgets.picture import Picture, Point
from noprac.gui.widgets.ring import Ear, Ring
from noprac.gui.widgets.words import Words, button

POINTS = (
    Point(1, 0.8, Act.GREETS, None, "Yes?"),
    Point(2, 0.5, Act.CORRECTS, None, "No, it is the leads we have."),
    Point(3, 0.1, Act.COMMITMENT_YES, YesKind.COMMITMENT, "Send it to me tomorrow."),
)


def image(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def shades(picture: QImage) -> set[str]:
    across = range(0, picture.width(), 2)
    return {picture.pixelColor(x, y).name() for x in across for y in range(0, picture.height(), 2)}


def figure_in(qtbot: QtBot, mood: Mood, **look: object) -> Figure:
    figure = Figure(stage.look())
    qtbot.addWidget(figure)
    figure.resize(240, 240)
    figure.show_persona(features(look, "Ann Bell"), "Ann Bell")
    figure.feel(mood)
    return figure


def test_the_shipped_face_is_the_one_in_use(qtbot: QtBot) -> None:
    words = Words("Good morning")
    qtbot.addWidget(words)
    assert QFontInfo(stage.look().font()).family() == "Inter"


def test_each_mood_has_a_face_of_its_own(qtbot: QtBot) -> None:
    faces = [image(figure_in(qtbot, mood)) for mood in Mood]
    assert all(one != other for one, other in pairwise([*faces, faces[0]]))


@pytest.mark.parametrize("cut", CUTS)
def test_a_persona_is_drawn_as_described(qtbot: QtBot, cut: str) -> None:
    figure = figure_in(qtbot, Mood.OPEN, hair=cut, hair_colour="red", skin="brown", glasses=True, beard="yes")
    assert {SKIN["brown"], HAIR["red"]} <= shades(image(figure))


def test_odd_words_in_a_look_still_make_a_face() -> None:
    face = features({"skin": "#12zz", "hair": 7, "jacket": "#A0B0C0", "glasses": "false"}, "X")
    assert face.cut in CUTS
    assert face.skin in SKIN.values()
    assert (face.jacket, face.glasses) == ("#a0b0c0", False)


def test_two_names_without_a_look_make_two_faces() -> None:
    assert features({}, "Ann Bell") != features({}, "Tom Hood")


def test_a_background_tints_the_disc(qtbot: QtBot) -> None:
    def corner(background: str) -> str:
        figure = Figure(stage.look(), alive=False)
        qtbot.addWidget(figure)
        figure.show_persona(features({"background": background}, "Ann"), "Ann")
        figure.resize(240, 240)
        return figure.grab().toImage().pixelColor(120, 12).name()

    assert corner("") == stage.THEMES[stage.Tone.LIGHT].soft
    assert len({corner(""), corner("rust"), corner("#2f4660"), corner("no such")}) == 3


def test_the_mouth_follows_the_voice(qtbot: QtBot) -> None:
    figure = Figure(stage.look(motion=True))
    qtbot.addWidget(figure)
    figure.show_persona(features({}, "Ann"), "Ann")
    figure.show()
    figure.speak(0.2)
    qtbot.waitUntil(lambda: figure.pose.mouth > 0.6)
    figure.speak(0.0)
    qtbot.waitUntil(lambda: figure.pose.mouth < 0.1)


def test_with_motion_off_nothing_moves(qtbot: QtBot) -> None:
    figure = figure_in(qtbot, Mood.WARY)
    figure.show()
    before = figure.pose
    figure.speak(0.2)
    qtbot.wait(150)
    assert figure.pose == before
    figure.feel(Mood.OPEN)
    assert figure.pose.smile > before.smile


def test_a_figure_says_in_words_how_it_stands(qtbot: QtBot) -> None:
    assert figure_in(qtbot, Mood.CLOSING).accessibleName() == texts.figure("Ann Bell", Mood.CLOSING)


@pytest.mark.parametrize("ear", Ear)
def test_the_ring_says_what_the_microphone_does(qtbot: QtBot, ear: Ear) -> None:
    ring = Ring(stage.look())
    qtbot.addWidget(ring)
    ring.be(ear)
    assert ring.accessibleName() == texts.EARS[ear.value]
    assert ring.isEnabled() is (ear is not Ear.OFF)


def test_only_in_the_trainees_turn_the_accent_is_at_the_ring(qtbot: QtBot) -> None:
    look = stage.look()
    ring = Ring(look)
    qtbot.addWidget(ring)
    ring.be(Ear.REST)
    assert look.theme.accent not in shades(image(ring))
    ring.be(Ear.OPEN)
    assert look.theme.accent in shades(image(ring))


def test_the_arc_closes_before_the_turn_is_taken(qtbot: QtBot) -> None:
    look = stage.look()
    ring = Ring(look)
    qtbot.addWidget(ring)
    ring.be(Ear.OPEN)
    amounts = []
    for closing in (0.0, 0.5, 1.0):
        ring.gauge(0.05, closing)
        picture = image(ring)
        spots = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
        amounts.append(sum(picture.pixelColor(x, y).name() == look.theme.ink for x, y in spots))
    assert amounts[0] == 0
    assert 0 < amounts[1] < amounts[2]


def test_the_picture_of_a_call_has_open_and_filled_marks(qtbot: QtBot) -> None:
    look = stage.look()
    picture = Picture(look, POINTS)
    qtbot.addWidget(picture)
    picture.resize(640, 248)
    seen = image(picture)
    _, no, yes = picture._spots()
    assert seen.pixelColor(no.toPoint()).name() == look.theme.ground
    assert seen.pixelColor(yes.toPoint()).name() == look.theme.yes_mark
    assert look.theme.no_mark in shades(seen)


@pytest.mark.parametrize("kind", YesKind)
def test_each_kind_of_yes_has_a_shape_of_its_own(qtbot: QtBot, kind: YesKind) -> None:
    seen = []
    for yes in (kind, *(other for other in YesKind if other is not kind)):
        picture = Picture(stage.look(), (Point(1, 0.5, Act.COMMITMENT_YES, yes, "Yes."),))
        qtbot.addWidget(picture)
        picture.resize(640, 248)
        spot = picture._spots()[0].toPoint()
        seen.append(image(picture).copy(spot.x() - 11, spot.y() - 11, 22, 22))
    assert all(seen[0] != other for other in seen[1:])


def test_the_quieter_lines_differ_in_their_dashes(qtbot: QtBot) -> None:
    flat = tuple(Point(n, 0.5, Act.STATES, None, "So.", trust=0.9, interest=0.1) for n in (1, 2))
    picture = Picture(stage.look(), flat)
    qtbot.addWidget(picture)
    picture.resize(640, 248)
    seen, runs = image(picture), []
    for of in (lambda p: p.guard, lambda p: p.trust, lambda p: p.interest):
        one, other = (spot.toPoint() for spot in picture._spots(of))
        drawn = [seen.pixelColor(x, one.y()).name() != stage.look().theme.ground for x in range(one.x(), other.x())]
        runs.append(sum(before != after for before, after in pairwise(drawn)))
    guard, trust, interest = runs
    assert guard < trust < interest


def test_labels_never_lie_on_each_other(qtbot: QtBot) -> None:
    crowded = tuple(Point(n, 0.5, Act.OBJECTS, None, "No.") for n in range(1, 16))
    picture = Picture(stage.look(), crowded)
    qtbot.addWidget(picture)
    picture.resize(640, 248)
    assert not image(picture).isNull()
    places = [place for _, place in picture.labels()]
    assert places
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_the_picture_can_be_read_aloud(qtbot: QtBot) -> None:
    picture = Picture(stage.look(), POINTS)
    qtbot.addWidget(picture)
    assert "2: no, it is different" in picture.accessibleDescription()
    assert texts.YESES[YesKind.COMMITMENT] in picture.accessibleDescription()


def test_a_call_without_lines_makes_an_empty_picture(qtbot: QtBot) -> None:
    picture = Picture(stage.look(), ())
    qtbot.addWidget(picture)
    assert not image(picture).isNull()


def test_text_is_never_markup(qtbot: QtBot) -> None:
    words = Words("<b>free</b> & <script>")
    qtbot.addWidget(words)
    assert words.textFormat() is Qt.TextFormat.PlainText
    assert words.text() == "<b>free</b> & <script>"


def test_an_ampersand_in_a_button_is_shown(qtbot: QtBot) -> None:
    made = button("Bits & Bolts")
    qtbot.addWidget(made)
    assert made.text() == "Bits && Bolts"
    assert made.accessibleName() == "Bits & Bolts"


def test_a_trouble_offers_one_thing_to_do(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.tell("The microphone is gone.", "Choose another")
    with qtbot.waitSignal(banner.mended):
        QTest.mouseClick(banner._mend, Qt.MouseButton.LeftButton)
    banner.tell("The voice is gone: read the captions.")
    QTest.mouseClick(banner._close, Qt.MouseButton.LeftButton)
    assert banner.isHidden()


@pytest.mark.parametrize("tone", Tone)
def test_a_change_of_theme_reaches_what_is_painted(qtbot: QtBot, tone: Tone) -> None:
    look = stage.look()
    ring = Ring(look)
    qtbot.addWidget(ring)
    ring.be(Ear.OPEN)
    look.choose(tone=tone)
    assert QColor(THEMES[tone].accent).name() in shades(image(ring))


def test_zoom_stays_between_one_and_two(qtbot: QtBot) -> None:
    look = stage.look()
    look.choose(zoom=9)
    assert look.font(15).pixelSize() == 30
    look.choose(zoom=0.1)
    assert look.font(15).pixelSize() == 15
    qtbot.wait(1)
