"""What holds for every test: no screen, no keyring of the person who runs them, no deadline on a busy machine."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

settings.register_profile("greenstat", deadline=None)
settings.load_profile("greenstat")
