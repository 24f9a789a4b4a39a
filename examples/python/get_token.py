"""Registers a user and prints the token with which its app connects: one line.

    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing python3 get_token.py [user_id] [name]

Every other setting comes from RONGCLOUD_... variables too, e.g. RONGCLOUD_EMULATOR and RONGCLOUD_CA_FILE.
"""

import sys
from pathlib import Path

try:
    import rongcloud
except ImportError:
    # Not installed: take the build tree of this checkout.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build" / "python"))
    import rongcloud


def main() -> int:
    user_id = sys.argv[1] if len(sys.argv) > 1 else "jlk456j5"
    name = sys.argv[2] if len(sys.argv) > 2 else "Ironman"
    try:
        with rongcloud.Client() as client:
            token = client.get_token(user_id, name)
    except rongcloud.RongCloudError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    print(token)
    return 0


if __name__ == "__main__":
    sys.exit(main())
