"""Everything kept, in one SQLite file: the only package that imports ``sqlite3``."""
