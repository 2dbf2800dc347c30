"""Make anew what the pages here take from the code.

Takes: nothing. Gives: the pages, rewritten. May not: touch what stands outside the marks.
"""

from pathlib import Path

from noprac.core.prospect.diagram import filled

for page in sorted(Path(__file__).parent.glob("*.md")):
    page.write_text(filled(page.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
