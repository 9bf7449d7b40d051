"""Asking GREEN-API: the only package that imports requests, urllib3, truststore, msgspec and pyrate_limiter."""
