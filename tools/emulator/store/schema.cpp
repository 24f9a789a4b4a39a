// `app` is the App Key; times are Unix times in ms; `id` columns give the order of arrival.
#include "tools/emulator/store/schema.hpp"

#include <array>

namespace rongcloud::emulator {

namespace {

constexpr std::array kTables{
    Table{"apps", "CREATE TABLE apps(id INTEGER PRIMARY KEY, app TEXT NOT NULL UNIQUE, secret TEXT NOT NULL)", true},
    Table{"users",
          "CREATE TABLE users(id INTEGER PRIMARY KEY, app TEXT NOT NULL, user_id TEXT NOT NULL, name TEXT NOT NULL, "
          "portrait_uri TEXT NOT NULL, created_ms INTEGER NOT NULL, UNIQUE(app, user_id))",
          false},
    Table{"tokens",
          "CREATE TABLE tokens(token TEXT NOT NULL PRIMARY KEY, app TEXT NOT NULL, user_id TEXT NOT NULL, "
          "issued_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL)",
          false},
    Table{"token_voids",
          "CREATE TABLE token_voids(app TEXT NOT NULL, user_id TEXT NOT NULL, before_ms INTEGER NOT NULL, "
          "PRIMARY KEY(app, user_id))",
          false},
    Table{"deactivated",
          "CREATE TABLE deactivated(id INTEGER PRIMARY KEY, app TEXT NOT NULL, user_id TEXT NOT NULL, "
          "at_ms INTEGER NOT NULL, UNIQUE(app, user_id))",
          false},
    Table{"blocked",
          "CREATE TABLE blocked(id INTEGER PRIMARY KEY, app TEXT NOT NULL, user_id TEXT NOT NULL, "
          "end_ms INTEGER NOT NULL, UNIQUE(app, user_id))",
          false},
    Table{"online",
          "CREATE TABLE online(app TEXT NOT NULL, user_id TEXT NOT NULL, PRIMARY KEY(app, user_id))", false},
    Table{"list_entries",
          "CREATE TABLE list_entries(id INTEGER PRIMARY KEY, app TEXT NOT NULL, kind TEXT NOT NULL, "
          "owner TEXT NOT NULL, target TEXT NOT NULL, UNIQUE(app, kind, owner, target))",
          false},
    Table{"list_modes",
          "CREATE TABLE list_modes(app TEXT NOT NULL, user_id TEXT NOT NULL, mode TEXT NOT NULL, "
          "PRIMARY KEY(app, user_id))",
          false},
    Table{"tags",
          "CREATE TABLE tags(id INTEGER PRIMARY KEY, app TEXT NOT NULL, user_id TEXT NOT NULL, tag TEXT NOT NULL, "
          "UNIQUE(app, user_id, tag))",
          false},
    Table{"remarks",
          "CREATE TABLE remarks(id INTEGER PRIMARY KEY, app TEXT NOT NULL, owner TEXT NOT NULL, "
          "target TEXT NOT NULL, remark TEXT NOT NULL, UNIQUE(app, owner, target))",
          false},
    Table{"chat_bans",
          "CREATE TABLE chat_bans(id INTEGER PRIMARY KEY, app TEXT NOT NULL, user_id TEXT NOT NULL, "
          "type TEXT NOT NULL, UNIQUE(app, type, user_id))",
          false},
    Table{"push_periods",
          "CREATE TABLE push_periods(app TEXT NOT NULL, user_id TEXT NOT NULL, start_time TEXT NOT NULL, "
          "period_min INTEGER NOT NULL, level INTEGER NOT NULL, PRIMARY KEY(app, user_id))",
          false},
    Table{"profiles",
          "CREATE TABLE profiles(id INTEGER PRIMARY KEY, app TEXT NOT NULL, user_id TEXT NOT NULL, "
          "version INTEGER NOT NULL, profile TEXT NOT NULL, ext_profile TEXT NOT NULL, created_ms INTEGER NOT NULL, "
          "UNIQUE(app, user_id))",
          false},
    Table{"subscriptions",
          "CREATE TABLE subscriptions(id INTEGER PRIMARY KEY, app TEXT NOT NULL, subscriber TEXT NOT NULL, "
          "target TEXT NOT NULL, sub_type INTEGER NOT NULL, since_ms INTEGER NOT NULL, end_ms INTEGER NOT NULL, "
          "UNIQUE(app, subscriber, sub_type, target))",
          false},
    Table{"chat_groups",
          "CREATE TABLE chat_groups(id INTEGER PRIMARY KEY, app TEXT NOT NULL, group_id TEXT NOT NULL, "
          "name TEXT NOT NULL, UNIQUE(app, group_id))",
          false},
    Table{"group_members",
          "CREATE TABLE group_members(id INTEGER PRIMARY KEY, app TEXT NOT NULL, group_id TEXT NOT NULL, "
          "user_id TEXT NOT NULL, UNIQUE(app, group_id, user_id))",
          false},
    Table{"messages",
          "CREATE TABLE messages(id INTEGER PRIMARY KEY, app TEXT NOT NULL, conversation TEXT NOT NULL, "
          "from_user TEXT NOT NULL, object_name TEXT NOT NULL, content TEXT NOT NULL, sent_ms INTEGER NOT NULL, "
          "details TEXT NOT NULL)",
          false},
    Table{"inbox",
          "CREATE TABLE inbox(id INTEGER PRIMARY KEY, app TEXT NOT NULL, user_id TEXT NOT NULL, "
          "message INTEGER NOT NULL, target TEXT NOT NULL, uid TEXT NOT NULL)",
          false},
    Table{"streams",
          "CREATE TABLE streams(app TEXT NOT NULL, uid TEXT NOT NULL, seq INTEGER NOT NULL, content TEXT NOT NULL, "
          "first_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL, complete INTEGER NOT NULL, PRIMARY KEY(app, uid))",
          false},
    Table{"message_randoms",
          "CREATE TABLE message_randoms(app TEXT NOT NULL, value INTEGER NOT NULL, seen_ms INTEGER NOT NULL, "
          "PRIMARY KEY(app, value))",
          false},
};

constexpr std::array kIndexes{
    "CREATE INDEX subscribers ON subscriptions(app, target, sub_type)",
    "CREATE INDEX tokens_of_user ON tokens(app, user_id)",
    "CREATE INDEX groups_of_user ON group_members(app, user_id)",
    "CREATE INDEX inbox_of_user ON inbox(app, user_id)",
    "CREATE INDEX inbox_of_message ON inbox(message)",
};

}  // namespace

std::span<const Table> tables() noexcept { return kTables; }
std::span<const char* const> indexes() noexcept { return kIndexes; }

}  // namespace rongcloud::emulator
