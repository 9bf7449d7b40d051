"""The window: shows what core computed, asks core to compute."""
