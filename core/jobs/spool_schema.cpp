#include "core/jobs/spool_schema.hpp"

#include <array>

namespace rongcloud::jobs {

namespace {

// The first of an order key, if it was blocked, unless one of the key is leased.
#define RC_NEXT_OF_KEY                                                                                                   \
    " UPDATE items SET state = CASE WHEN due_at_ms = 0 THEN 0 ELSE 2 END WHERE state = 1 AND sequence ="                 \
    " (SELECT MIN(sequence) FROM items WHERE app_key = OLD.app_key AND order_key = OLD.order_key AND order_key <> ''"    \
    "  AND state <> 4)"                                                                                                  \
    " AND NOT EXISTS (SELECT 1 FROM items WHERE app_key = OLD.app_key AND order_key = OLD.order_key AND order_key <> ''" \
    "  AND state = 3);"

// The numbers of `state` are those of ItemState. `bytes` and `items_...` in meta and who is next in an order key are kept by
// triggers, so that no statement can forget them and nobody has to count.
constexpr std::array kCreate{
    "CREATE TABLE items ("
    " sequence INTEGER PRIMARY KEY AUTOINCREMENT,"
    " type TEXT NOT NULL, id TEXT NOT NULL, order_key TEXT NOT NULL, app_key TEXT NOT NULL,"
    " signed_at_ms INTEGER NOT NULL, size INTEGER NOT NULL,"
    " put_at_ms INTEGER NOT NULL, state INTEGER NOT NULL, due_at_ms INTEGER NOT NULL DEFAULT 0,"
    " since_ms INTEGER NOT NULL DEFAULT 0,"  // when due_at_ms was set
    " owner INTEGER NOT NULL DEFAULT 0, token INTEGER NOT NULL DEFAULT 0, tries INTEGER NOT NULL DEFAULT 0,"
    " reason TEXT NOT NULL DEFAULT '')",
    // Apart, as a row that changes is written anew as a whole.
    "CREATE TABLE payloads (sequence INTEGER PRIMARY KEY, data BLOB NOT NULL, body BLOB NOT NULL)",
    "CREATE UNIQUE INDEX items_id ON items (app_key, id) WHERE id <> ''",
    "CREATE INDEX items_key ON items (app_key, order_key, sequence) WHERE order_key <> '' AND state <> 4",
    "CREATE INDEX items_leased ON items (app_key, order_key) WHERE order_key <> '' AND state = 3",
    "CREATE INDEX items_ready ON items (sequence) WHERE state = 0",
    "CREATE INDEX items_due ON items (due_at_ms, state) WHERE state IN (2, 3)",
    "CREATE INDEX items_alive ON items (sequence) WHERE state <> 4",
    "CREATE INDEX items_dead ON items (sequence) WHERE state = 4",

    "CREATE TABLE done (app_key TEXT NOT NULL, id TEXT NOT NULL, done_at_ms INTEGER NOT NULL,"
    " PRIMARY KEY (app_key, id)) WITHOUT ROWID",
    "CREATE INDEX done_at ON done (done_at_ms)",

    // `clock_ms`: the time of the last lease, extension or refusal.
    // `items_0` and so on: how many have this state.
    "INSERT INTO meta (name, value) VALUES ('bytes', 0), ('clock_ms', 0),"
    " ('items_0', 0), ('items_1', 0), ('items_2', 0), ('items_3', 0), ('items_4', 0)",
    "CREATE TRIGGER items_put AFTER INSERT ON items BEGIN"
    " UPDATE meta SET value = value + NEW.size WHERE name = 'bytes';"
    " UPDATE meta SET value = value + 1 WHERE name = 'items_' || NEW.state; END",
    "CREATE TRIGGER items_gone AFTER DELETE ON items BEGIN"
    " DELETE FROM payloads WHERE sequence = OLD.sequence;"
    " UPDATE meta SET value = value - OLD.size WHERE name = 'bytes';"
    " UPDATE meta SET value = value - 1 WHERE name = 'items_' || OLD.state; END",
    "CREATE TRIGGER items_changed AFTER UPDATE OF state ON items WHEN OLD.state <> NEW.state BEGIN"
    " UPDATE meta SET value = value - 1 WHERE name = 'items_' || OLD.state;"
    " UPDATE meta SET value = value + 1 WHERE name = 'items_' || NEW.state; END",

    "CREATE TRIGGER items_next AFTER DELETE ON items WHEN OLD.order_key <> '' AND OLD.state IN (0, 2, 3) BEGIN"
    RC_NEXT_OF_KEY " END",
    "CREATE TRIGGER items_died AFTER UPDATE OF state ON items"
    " WHEN OLD.order_key <> '' AND OLD.state IN (0, 2, 3) AND NEW.state = 4 BEGIN"
    RC_NEXT_OF_KEY " END",
    // A dead letter came back while a later one was leased: now it is its turn.
    "CREATE TRIGGER items_overtaken AFTER UPDATE OF state ON items"
    " WHEN OLD.order_key <> '' AND OLD.state = 3 AND NEW.state = 2 AND EXISTS"
    " (SELECT 1 FROM items WHERE app_key = OLD.app_key AND order_key = OLD.order_key AND order_key <> '' AND state <> 4"
    "  AND sequence < OLD.sequence) BEGIN"
    " UPDATE items SET state = 1 WHERE sequence = OLD.sequence;"
    RC_NEXT_OF_KEY " END",
};

constexpr std::int32_t kApplicationId = 0x52435350;  // "RCSP"

}  // namespace

FileFormat spool_format() noexcept { return {"spool", kApplicationId, 3, kCreate}; }

}  // namespace rongcloud::jobs
