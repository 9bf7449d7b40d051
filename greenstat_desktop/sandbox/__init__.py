"""A GREEN-API on this computer, with made-up people who read made-up statuses: for the demo and for tests."""
