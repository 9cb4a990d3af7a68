"""`python -m portal.demo.art FOLDER` draws all pictures of the demo into the folder."""

import sys
from pathlib import Path

from . import draw_all

if len(sys.argv) != 2:
    sys.exit("Say where to: python -m portal.demo.art FOLDER")
sys.stdout.writelines(f"{name}\n" for name in draw_all(Path(sys.argv[1])))
