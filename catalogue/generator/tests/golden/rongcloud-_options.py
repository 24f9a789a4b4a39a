# Generated from catalogue/config.yaml and catalogue/regions.yaml. Do not edit.
"""The settings of a client, for help() and repr()."""

SECRETS = frozenset([])

TABLE = """\
        app_key: App Key. Environment: RONGCLOUD_APP_KEY.
        timeout_ms: Longest time. 1 to 600000 milliseconds, default 15000. Environment: RONGCLOUD_TIMEOUT_MS.
        header_prefix: Prefixed headers. Default false. Environment: RONGCLOUD_HEADER_PREFIX.
        pace: How fast. One of slow (walks), fast (runs). Default slow. Environment: RONGCLOUD_PACE.
"""
