"""Draw the icon in the sizes that systems ask for: `python assets/icon/make.py`.

Takes: `noprac.svg` beside it. Gives: `noprac-SIZE.png`. May not: need a screen.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
HERE = Path(__file__).resolve().parent


def main() -> None:
    """All sizes."""
    app = QGuiApplication(["icon", "-platform", "offscreen"])
    drawing = QSvgRenderer(str(HERE / "noprac.svg"))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(HERE / f"noprac-{size}.png"))
    app.quit()


if __name__ == "__main__":
    main()
