"""What the packaged program runs before itself, on Linux: whatever it opens for the user starts as if from the desktop.

PyInstaller and its hooks name the places of the bundle's libraries and plugins in the environment, which every program
inherits: a browser would start with a C++ library of another age. This process has read them by now; where Qt's plugins
are, PySide6 knows by itself.
"""

import os

for _name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "LD_LIBRARY_PATH"):
    os.environ.pop(_name, None)
if (_given := os.environ.pop("LD_LIBRARY_PATH_ORIG", None)) is not None:
    os.environ["LD_LIBRARY_PATH"] = _given
