"""The figures we go for, measured: every goal of performance.md against its yardstick, side by side in one run."""
