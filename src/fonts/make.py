"""Makes the subset fonts in this folder from the packages named in package.json.

Needs Python with `fonttools` and `brotli` (pip install fonttools brotli). Run from the project root:

    python3 src/fonts/make.py

What is cut away: font weights and optical sizes that no style asks for, OpenType features that no style switches on,
and letters that belong to neither English, pinyin nor Russian. Letters outside the subsets are still served from the
full packages (see src/styles/fonts.css), so nothing falls back to another typeface.
The licence asks that changed versions carry another name, hence NAMES.
"""

import io
import pathlib

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = pathlib.Path(__file__).parent
PACKAGES = HERE.parents[1] / "node_modules/@fontsource-variable"
NAMES = {"literata": "Lesson Serif", "source-sans-3": "Lesson Sans"}
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "tnum", "rlig", "rvrn"]

PINYIN = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿĀÁǍÀĒÉĚÈŌÓǑÒ"
PINYIN = [ord(letter) for letter in PINYIN if ord(letter) > 0xFF]  # the rest is Latin-1
RUSSIAN = [*range(0x410, 0x450), 0x401, 0x451]

# (package, file, letters or None for all, axis limits, name of the result)
JOBS = [
    ("literata", "latin-opsz-normal", None, {"wght": (300, 400, 600), "opsz": (12, 72)}, "serif-latin"),
    ("literata", "latin-wght-italic", None, {"wght": 400}, "serif-latin-italic"),
    ("literata", "latin-ext-wght-normal", PINYIN, {"wght": 400}, "serif-pinyin"),
    ("literata", "latin-ext-wght-italic", PINYIN, {"wght": 400}, "serif-pinyin-italic"),
    ("literata", "cyrillic-wght-normal", RUSSIAN, {"wght": 400}, "serif-russian"),
    ("source-sans-3", "latin-wght-normal", None, {"wght": (400, 400, 700)}, "sans-latin"),
    ("source-sans-3", "latin-wght-italic", None, {"wght": 400}, "sans-latin-italic"),
    ("source-sans-3", "latin-ext-wght-normal", PINYIN, {"wght": (400, 400, 700)}, "sans-pinyin"),
    ("source-sans-3", "cyrillic-wght-normal", RUSSIAN, {"wght": (400, 400, 700)}, "sans-russian"),
]


def make(package: str, file: str, letters: list[int] | None, limits: dict, name: str) -> None:
    font = TTFont(PACKAGES / package / "files" / f"{package}-{file}.woff2")
    font = instantiateVariableFont(font, limits)
    font.flavor = None
    plain = io.BytesIO()  # the subsetter needs the tables of the instance written out once
    font.save(plain)
    font = TTFont(plain)

    options = subset.Options()
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.hinting = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters or list(font.getBestCmap()))
    subsetter.subset(font)

    for record in list(font["name"].names):
        if record.nameID in (1, 3, 4, 16, 6):
            text = NAMES[package].replace(" ", "") if record.nameID == 6 else NAMES[package]
            font["name"].setName(text, record.nameID, record.platformID, record.platEncID, record.langID)
    font.flavor = "woff2"
    target = HERE / f"{name}.woff2"
    font.save(target)
    print(f"{target.name:28} {target.stat().st_size:7}")


for job in JOBS:
    make(*job)
