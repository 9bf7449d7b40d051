"""Files to hand on: one module per format, all taking the same arranged table, all written whole or not at all."""
