"""A GREEN-API on this computer, with made-up people who read made-up statuses: for the demo, for tests, for trying out."""
