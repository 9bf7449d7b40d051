"""Hatchling's hook: the translations are compiled into every wheel, and into the checkout for an editable install."""

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface):
    """Puts the .qm files where the package looks for them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; a wheel takes the results in, an editable install finds them where they are."""
        path = Path(self.root) / ".ci" / "build_translations.py"
        spec = importlib.util.spec_from_file_location("build_translations", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for file in module.build(Path(self.root) / "resources" / "translations"):
            if version == "standard":
                build_data["force_include"][str(file)] = f"greenstat_desktop/resources/translations/{file.name}"
