"""Registers many users side by side on asyncio and prints a line with each one's token, or why there is none.

    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing python3 get_tokens.py [how_many]
"""

import asyncio
import sys
from pathlib import Path

try:
    import rongcloud
except ImportError:
    # Not installed: take the build tree of this checkout.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build" / "python"))
    import rongcloud


async def main() -> int:
    users = [f"user{number}" for number in range(int(sys.argv[1]) if len(sys.argv) > 1 else 20)]
    status = 0
    try:
        async with rongcloud.AsyncClient() as client:
            calls = [client.user.get_token(user_id=user, name="Ann") for user in users]
            for user, answer in zip(users, await asyncio.gather(*calls, return_exceptions=True)):
                if isinstance(answer, rongcloud.RongCloudError):  # of this call; the others go on
                    print(f"{user}: {answer}", file=sys.stderr)
                    status = 1
                elif isinstance(answer, BaseException):
                    raise answer
                else:
                    print(user, answer.token)
    except rongcloud.RongCloudError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return status


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
