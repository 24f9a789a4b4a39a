"""Sends a message in packets while its text is being made, here one for each argument, and prints its id.

    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing \\
        python3 message_stream.py robot ann "Once " "upon " "a time"
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
    if len(sys.argv) < 4:
        print("usage: message_stream.py FROM_USER_ID TO_USER_ID TEXT...", file=sys.stderr)
        return 2
    sender, reader, *texts = sys.argv[1:]
    try:
        with rongcloud.Client() as client:
            with client.message_stream(from_user_id=sender, to_user_id=reader, type="markdown") as stream:
                for text in texts:
                    stream.write(text)
            print(stream.message_uid)
    except rongcloud.RongCloudError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
