"""Prints the signed request that would register a user, without sending it. The signature is shortened.

    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing python3 preview.py [user_id] [name]
"""

import re
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
            request = client.preview("user.get_token", {"userId": user_id, "name": name})
    except rongcloud.RongCloudError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    print(re.sub(r"(Signature: \w{6})\w*", r"\1...", request.decode()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
