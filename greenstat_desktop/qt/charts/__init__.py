"""Painted charts: one small widget each, its layout a pure function beside it."""
