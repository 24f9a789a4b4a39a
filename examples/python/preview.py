"""Prints the signed request that would register a user, without sending it. The signature is shortened.
With --send it sends it and prints the answer instead, the token shortened.

    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing python3 preview.py [--send] [user_id] [name]
"""

import argparse
import json
import re
import sys
from pathlib import Path

try:
    import rongcloud
except ImportError:
    # Not installed: take the build tree of this checkout.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build" / "python"))
    import rongcloud


def shown(request: bytes) -> str:
    return re.sub(r"(Signature: \w{6})\w*", r"\1...", request.decode())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--send", action="store_true", help="send it and print the answer")
    parser.add_argument("user_id", nargs="?", default="jlk456j5")
    parser.add_argument("name", nargs="?", default="Ironman")
    arguments = parser.parse_args()
    params = {"userId": arguments.user_id, "name": arguments.name}
    try:
        with rongcloud.Client() as client:
            if arguments.send:
                answer = dict(client.call("user.get_token", params))
                answer["token"] = answer["token"][:6] + "..."
                print(json.dumps(answer, ensure_ascii=False, indent=2))
            else:
                print(shown(client.preview("user.get_token", params)))
    except rongcloud.RongCloudError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
