"""Makes a group, sends a message to it, and shows what each member received: from the emulator, so without an account.

    python3 group_message.py

Starts an emulator of its own and ends it again.
"""

import sys
from pathlib import Path

try:
    import rongcloud.testing
except ImportError:
    # Not installed: take the build tree of this checkout.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build" / "python"))
    import rongcloud.testing


def main() -> int:
    members = ["ann", "bob", "eve"]
    with rongcloud.testing.Emulator() as emulator, emulator.client() as client:
        client.group.create(user_id=members, group_id="g1", group_name="Friends")
        client.user_blacklist.add(user_id="eve", black_user_id=["ann"])
        client.message.send_group(from_user_id="ann", to_group_id=["g1"],
                                  message=rongcloud.messages.Text("to all"), is_include_sender=1)
        client.message.send_private(from_user_id="ann", to_user_id=["bob", "eve"],
                                    message=rongcloud.messages.Text("to you"), verify_blacklist=1)
        for user_id in members:
            received = [f"{message.body['content']!r} ({message.conversation_type})"
                        for message in emulator.inbox(user_id)]
            print(f"{user_id}: {', '.join(received)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
