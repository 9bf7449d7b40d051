"""Everything that is not the window: asking, keeping, arranging and explaining. Imports no Qt."""
