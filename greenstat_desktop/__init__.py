"""GreenStat Desktop: who received and who read each of your WhatsApp statuses, kept for good."""

__version__ = "0.1.0"
