#include "core/jobs/spool_store.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <tuple>

#include "core/base/concat.hpp"

namespace rongcloud::jobs {

namespace {

using Int64 = std::int64_t;
using Texts = std::vector<std::string>;
using Numbers = std::vector<Int64>;

constexpr std::int64_t kSizeOfRow = 128;  // what SQLite needs for an item besides its texts, about

// New rows of `items`, a column each.
struct Rows {
    Numbers sequence, signed_at_ms, size;
    Texts type, id, order_key, app_key;

    void add(Int64 number, const NewItem& item) {
        sequence.push_back(number);
        signed_at_ms.push_back(item.signed_at_ms);
        size.push_back(size_of(item));
        type.push_back(item.type);
        id.push_back(item.id);
        order_key.push_back(item.order_key);
        app_key.push_back(item.app_key);
    }
};

// The same of `payloads`.
struct Payloads {
    Numbers sequence;
    Texts data, body;

    void add(Int64 number, const NewItem& item) {
        sequence.push_back(number);
        data.push_back(item.data);
        body.push_back(item.body);
    }
};

// Settlements of one kind, a column each.
struct Said {
    Numbers sequence, token, since_ms, due_at_ms;
    Texts reason;

    Said(std::span<const Settlement> all, Settlement::Kind kind, const SpoolOptions& options, std::int64_t now_ms) {
        for (const Settlement& settlement : all) {
            if (settlement.kind != kind) continue;
            sequence.push_back(settlement.sequence);
            token.push_back(settlement.token);
            const Int64 pause_ms = settlement.pause_ms < 0 ? options.retry_ms(settlement.tries) : settlement.pause_ms;
            since_ms.push_back(std::min(settlement.said_at_ms, now_ms));
            due_at_ms.push_back(pause_ms == 0 ? 0 : since_ms.back() + pause_ms);
            reason.push_back(settlement.reason);
        }
    }
};

// For json_each().
std::string json_of(const Numbers& numbers) {
    std::string json = "[";
    for (const Int64 number : numbers) json += (json.size() > 1 ? "," : "") + std::to_string(number);
    return json + "]";
}

std::int64_t size_of(const PutRequest& request) {
    std::int64_t size = 0;
    for (const NewItem& item : request.items) size += jobs::size_of(item);
    return size;
}

}  // namespace

std::int64_t size_of(const NewItem& item) noexcept {
    return static_cast<std::int64_t>(item.type.size() + item.id.size() + item.order_key.size() + item.app_key.size() +
                                     item.data.size() + item.body.size()) +
           kSizeOfRow;
}

void SpoolStore::open(std::int64_t now_ms) {
    for (const FileSetting& setting : file_settings()) {
        if (options_.observe != 0) break;
        const std::string name(setting.name);
        const std::string how = options_.given.contains(name) ? "INSERT OR REPLACE" : "INSERT OR IGNORE";
        database_.execute(how + " INTO meta (name, value) VALUES (?, ?)", name, options_.*setting.member);
    }
    begin(now_ms);
}

void SpoolStore::begin(std::int64_t now_ms) {
    for (const auto& [name, value] : database_.select<std::string, Int64>("SELECT name, value FROM meta")) {
        const auto setting = std::ranges::find(file_settings(), name, &FileSetting::name);
        if (setting != file_settings().end()) options_.*setting->member = value;
        if (name == "clock_ms") clock_ms_ = value;
    }
    if (now_ms < clock_ms_ && options_.observe == 0) follow_clock(now_ms);
}

void SpoolStore::follow_clock(std::int64_t now_ms) {
    database_.execute("UPDATE items SET due_at_ms = due_at_ms - since_ms + ?1, since_ms = ?1"
                      " WHERE state <> 4 AND due_at_ms > 0 AND since_ms > ?1",
                      now_ms);
    database_.execute("UPDATE done SET done_at_ms = ?1 WHERE done_at_ms > ?1", now_ms);
    keep_clock(now_ms);
}

void SpoolStore::keep_clock(std::int64_t now_ms) {
    if (now_ms == clock_ms_) return;
    database_.execute("UPDATE meta SET value = ? WHERE name = 'clock_ms'", now_ms);
    clock_ms_ = now_ms;
}

void SpoolStore::put(std::span<PutRequest> requests, std::int64_t now_ms) {
    std::int64_t left = options_.size_max_bytes - database_.number("SELECT value FROM meta WHERE name = 'bytes'");
    std::int64_t wanted = 0;
    for (const PutRequest& request : requests) wanted += size_of(request);
    if (wanted <= left) return insert(requests, now_ms);
    // One by one: a repeat of what is there needs no room.
    for (PutRequest& request : requests) {
        database_.execute("SAVEPOINT one");
        insert({&request, 1}, now_ms);
        const std::int64_t bytes = database_.number("SELECT value FROM meta WHERE name = 'bytes'");
        const bool is_new = std::ranges::find(*request.is_duplicate, false) != request.is_duplicate->end();
        request.is_refused = is_new && bytes > options_.size_max_bytes;
        if (request.is_refused) database_.execute("ROLLBACK TO one");
        database_.execute("RELEASE one");
    }
}

void SpoolStore::insert(std::span<PutRequest> requests, std::int64_t now_ms) {
    const Int64 before = database_.number("SELECT seq FROM sqlite_sequence WHERE name = 'items'");
    Rows rows;
    Int64 sequence = before;
    for (const PutRequest& request : requests) {
        for (const NewItem& item : request.items) rows.add(++sequence, item);
    }
    if (rows.sequence.empty()) return;
    database_.execute(
        "INSERT OR IGNORE INTO items (sequence, type, id, order_key, app_key, signed_at_ms, size, put_at_ms, state)"
        " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
        " EXISTS (SELECT 1 FROM items WHERE app_key = ?5 AND order_key = ?4 AND order_key <> '' AND state <> 4)"
        " WHERE NOT EXISTS (SELECT 1 FROM done WHERE app_key = ?5 AND id = ?3 AND done_at_ms > ?9)",
        rows.sequence, rows.type, rows.id, rows.order_key, rows.app_key, rows.signed_at_ms, rows.size, now_ms,
        now_ms - options_.remember_ms);
    const auto stored = database_.select<Int64>("SELECT sequence FROM items WHERE sequence > ? ORDER BY sequence", before);
    auto next = stored.begin();
    sequence = before;
    Payloads payloads;
    for (const PutRequest& request : requests) {
        request.is_duplicate->clear();
        for (const NewItem& item : request.items) {
            ++sequence;
            const bool is_stored = next != stored.end() && std::get<0>(*next) == sequence;
            request.is_duplicate->push_back(!is_stored);
            if (!is_stored) continue;
            payloads.add(sequence, item);
            ++next;
        }
    }
    if (payloads.sequence.empty()) return;
    database_.execute("INSERT INTO payloads (sequence, data, body) VALUES (?, ?, ?)", payloads.sequence, payloads.data,
                      payloads.body);
}

std::size_t SpoolStore::wake(std::int64_t now_ms) {
    if (options_.observe != 0) return 0;
    const auto due = next_due_ms();
    if (!due || *due > now_ms) return 0;
    // Behind an earlier one of its key it was not its turn.
    database_.execute("UPDATE items SET state = 2, due_at_ms = 0, tries = MAX(tries - 1, 0)"
                      " WHERE state IN (2, 3) AND state = 3 AND due_at_ms <= ? AND order_key <> '' AND EXISTS"
                      " (SELECT 1 FROM items AS first WHERE first.app_key = items.app_key AND first.order_key = items.order_key"
                      "  AND first.order_key <> '' AND first.state IN (0, 2, 3) AND first.sequence < items.sequence)",
                      now_ms);
    const std::size_t ended = database_.execute(
        "UPDATE items SET state = CASE WHEN tries >= ? THEN 4 ELSE 2 END, due_at_ms = 0, reason = 'its lease ended'"
        " WHERE state IN (2, 3) AND state = 3 AND due_at_ms <= ?",
        options_.tries_max, now_ms);
    database_.execute("UPDATE items SET state = 0, due_at_ms = 0 WHERE state IN (2, 3) AND state = 2 AND due_at_ms <= ?",
                      now_ms);
    return ended;
}

std::optional<std::int64_t> SpoolStore::next_due_ms() {
    const auto rows = database_.select<Int64>(
        "SELECT due_at_ms FROM items WHERE state IN (2, 3) ORDER BY due_at_ms LIMIT 1");
    if (rows.empty()) return std::nullopt;
    return std::get<0>(rows.front());
}

template <class Value>
std::vector<StoredItem> SpoolStore::read(std::string_view where, const Value& value, std::size_t count_max,
                                         std::int64_t now_ms) {
    auto rows = database_.select<Int64, std::string, std::string, std::string, std::string, Int64, std::string, std::string,
                                 Int64, Int64, std::string, Int64, Int64>(
        concat({"SELECT items.sequence, type, id, order_key, app_key, signed_at_ms, data, body, put_at_ms, tries, reason,"
                " CASE WHEN state IN (2, 3) AND due_at_ms <= ? THEN 0 ELSE state END, due_at_ms"
                " FROM items JOIN payloads ON payloads.sequence = items.sequence WHERE ", where,
                " ORDER BY items.sequence LIMIT ?"}),
        now_ms, value, count_max);
    std::vector<StoredItem> items;
    items.reserve(rows.size());
    for (auto& row : rows) {
        StoredItem& item = items.emplace_back();
        Int64 state = 0;
        std::tie(item.sequence, item.type, item.id, item.order_key, item.app_key, item.signed_at_ms, item.data, item.body,
                 item.put_at_ms, item.tries, item.reason, state, item.due_at_ms) = std::move(row);
        item.state = static_cast<ItemState>(state);
    }
    return items;
}

// Of items that are ready: what waits for them and for nothing else.
Numbers SpoolStore::followers(const std::vector<StoredItem>& heads, std::size_t count_max) {
    Numbers keyed;
    for (const StoredItem& head : heads) {
        if (!head.order_key.empty()) keyed.push_back(head.sequence);
    }
    if (keyed.empty() || database_.number("SELECT value FROM meta WHERE name = 'items_1'") == 0) return {};
    const auto rows = database_.select<Int64, Int64, Int64>(
        "SELECT head.sequence, next.sequence, next.state = 1 AND next.due_at_ms = 0 FROM items AS head"
        " JOIN items AS next ON next.sequence IN"
        " (SELECT sequence FROM items WHERE app_key = head.app_key AND order_key = head.order_key"
        "  AND order_key <> '' AND state <> 4 AND sequence > head.sequence ORDER BY sequence LIMIT ?)"
        " WHERE head.sequence IN (SELECT value FROM json_each(?)) ORDER BY next.sequence",
        count_max, json_of(keyed));
    Numbers found;
    std::set<Int64> broken;  // keys, by their heads
    for (const auto& [head, next, is_free] : rows) {
        if (found.size() == count_max) break;
        if (is_free == 0) broken.insert(head);
        else if (!broken.contains(head)) found.push_back(next);
    }
    return found;
}

std::vector<StoredItem> SpoolStore::lease(std::size_t count_max, bool runs, std::int64_t token, std::int64_t now_ms) {
    std::vector<StoredItem> items = read("state = 0 AND items.sequence > ?", 0, count_max, now_ms);
    if (items.empty()) return items;
    keep_clock(now_ms);
    if (const std::size_t room = runs ? count_max - items.size() : 0; room > 0) {
        const Numbers wanted = followers(items, room);
        std::vector<StoredItem> more;
        if (!wanted.empty()) more = read("items.sequence IN (SELECT value FROM json_each(?))", json_of(wanted), room, now_ms);
        std::ranges::move(more, std::back_inserter(items));
        std::ranges::sort(items, {}, &StoredItem::sequence);
    }
    Numbers sequences;
    for (StoredItem& item : items) {
        sequences.push_back(item.sequence);
        ++item.tries;
        item.state = ItemState::leased;
        item.due_at_ms = now_ms + options_.lease_ms;
    }
    database_.execute("UPDATE items SET state = 3, tries = tries + 1, token = ?, owner = ?, since_ms = ?, due_at_ms = ?"
                      " WHERE sequence = ?",
                      token, owner_, now_ms, now_ms + options_.lease_ms, sequences);
    return items;
}

bool SpoolStore::is_held(const Settlement& settlement) {
    using Kind = Settlement::Kind;
    // What is done is done, even if it came too late to keep a dead letter from being one.
    const std::string state = settlement.kind == Kind::ack      ? ""
                              : settlement.kind == Kind::extend ? " AND state IN (0, 2, 3)"
                                                                : " AND state <> 4";
    return database_.number("SELECT 1 FROM items WHERE sequence = ? AND token = ?" + state, settlement.sequence,
                            settlement.token) == 1;
}

// It may be written long after it was said, when another worker has the item.
std::size_t SpoolStore::ack(const Numbers& sequences, const Numbers& tokens, std::int64_t now_ms) {
    if (options_.remember_ms > 0) {
        database_.execute("INSERT OR REPLACE INTO done (app_key, id, done_at_ms) SELECT app_key, id, ? FROM items"
                          " WHERE sequence = ? AND token = ? AND id <> ''",
                          now_ms, sequences, tokens);
    }
    return database_.execute("DELETE FROM items WHERE sequence = ? AND token = ?", sequences, tokens);
}

Settled SpoolStore::settle(std::span<const Settlement> settlements, std::int64_t now_ms) {
    using Kind = Settlement::Kind;
    Settled settled;
    if (const Said said(settlements, Kind::ack, options_, now_ms); !said.sequence.empty()) {
        settled.acknowledged = static_cast<std::int64_t>(ack(said.sequence, said.token, now_ms));
    }
    if (const Said said(settlements, Kind::extend, options_, now_ms); !said.sequence.empty()) {
        keep_clock(now_ms);
        database_.execute("UPDATE items SET state = 3, since_ms = ?, due_at_ms = ?"
                          " WHERE sequence = ? AND token = ? AND state IN (0, 2, 3)",
                          said.since_ms, said.due_at_ms, said.sequence, said.token);
    }
    if (const Said said(settlements, Kind::nack, options_, now_ms); !said.sequence.empty()) {
        // Its token goes: whatever else was said of the item by this lease is over.
        keep_clock(now_ms);
        settled.failed = static_cast<std::int64_t>(database_.execute(
            "UPDATE items SET state = CASE WHEN tries >= ? THEN 4 WHEN state = 1 THEN 1 ELSE 2 END, since_ms = ?,"
            " due_at_ms = ?, reason = ?, token = 0 WHERE sequence = ? AND token = ? AND state <> 4",
            options_.tries_max, said.since_ms, said.due_at_ms, said.reason, said.sequence, said.token));
        // So is what was leased behind it in a run: it is not handled before it.
        database_.execute("UPDATE items SET state = 2, due_at_ms = 0, token = 0, tries = MAX(tries - 1, 0)"
                          " WHERE app_key = (SELECT app_key FROM items WHERE sequence = ?1)"
                          " AND order_key = (SELECT order_key FROM items WHERE sequence = ?1)"
                          " AND order_key <> '' AND state = 3 AND token = ?2 AND sequence > ?1",
                          said.sequence, said.token);
    }
    if (const Said said(settlements, Kind::give_back, options_, now_ms); !said.sequence.empty()) {
        database_.execute("UPDATE items SET state = 2, due_at_ms = 0, token = 0, tries = MAX(tries - 1, 0)"
                          " WHERE sequence = ? AND token = ? AND state = 3",
                          said.sequence, said.token);
    }
    return settled;
}

void SpoolStore::give_all_back() {
    database_.execute("UPDATE items SET state = 2, due_at_ms = 0, token = 0, tries = MAX(tries - 1, 0)"
                      " WHERE state IN (2, 3) AND state = 3 AND owner = ?",
                      owner_);
}

void SpoolStore::prune(std::int64_t now_ms) {
    if (options_.observe != 0) return;
    database_.execute("DELETE FROM done WHERE done_at_ms <= ?", now_ms - options_.remember_ms);
}

SpoolCounts SpoolStore::counts(std::int64_t now_ms) {
    std::array<std::int64_t, 5> items{};
    for (const auto& [name, value] : database_.select<std::string, Int64>(
             "SELECT name, value FROM meta WHERE name IN ('items_0', 'items_1', 'items_2', 'items_3', 'items_4')")) {
        items.at(std::size_t(name.back() - '0')) = value;
    }
    // None, unless nobody who may wake them has come by.
    for (const auto& [state, count] : database_.select<Int64, Int64>(
             "SELECT state, COUNT(*) FROM items WHERE state IN (2, 3) AND due_at_ms <= ? GROUP BY state", now_ms)) {
        items.at(std::size_t(state)) -= count;
        items.front() += count;
    }
    const auto of = [&items](ItemState state) { return items.at(static_cast<std::size_t>(state)); };
    SpoolCounts counts;
    counts.ready = of(ItemState::ready);
    counts.delayed = of(ItemState::blocked) + of(ItemState::delayed);
    counts.leased = of(ItemState::leased);
    counts.dead = of(ItemState::dead);
    counts.size_max_bytes = options_.size_max_bytes;
    counts.bytes = database_.number("SELECT value FROM meta WHERE name = 'bytes'");
    counts.oldest_put_at_ms =
        database_.number("SELECT put_at_ms FROM items WHERE state <> 4 ORDER BY sequence LIMIT 1");
    return counts;
}

std::vector<StoredItem> SpoolStore::alive(std::int64_t after, std::size_t count_max, std::int64_t now_ms) {
    return read("state <> 4 AND items.sequence > ?", after, count_max, now_ms);
}

std::vector<StoredItem> SpoolStore::dead(std::int64_t after, std::size_t count_max, std::int64_t now_ms) {
    return read("state = 4 AND items.sequence > ?", after, count_max, now_ms);
}

std::size_t SpoolStore::retry_dead(std::int64_t sequence) {
    const auto rows = database_.select<Int64>(sequence == 0 ? "SELECT sequence FROM items WHERE state = 4 AND sequence > ?"
                                                            : "SELECT sequence FROM items WHERE state = 4 AND sequence = ?",
                                              sequence);
    for (const auto& [found] : rows) bring_back(found);
    return rows.size();
}

// In its old place: before later ones of its key, unless one of them is leased, which is let go on.
void SpoolStore::bring_back(std::int64_t sequence) {
    const std::string same_key =
        " app_key = (SELECT app_key FROM items WHERE sequence = ?1) AND order_key ="
        " (SELECT order_key FROM items WHERE sequence = ?1) AND order_key <> '' AND state <> 4 ";
    database_.execute(concat({"UPDATE items SET state = 1 WHERE", same_key, "AND state IN (0, 2) AND sequence > ?1"}),
                      sequence);
    database_.execute(concat({"UPDATE items SET tries = 0, token = 0, due_at_ms = 0, state = EXISTS"
                              " (SELECT 1 FROM items WHERE", same_key, "AND state <> 1) WHERE sequence = ?1"}),
                      sequence);
}

std::size_t SpoolStore::drop_dead(std::int64_t sequence) {
    return database_.execute(sequence == 0 ? "DELETE FROM items WHERE state = 4 AND sequence > ?"
                                           : "DELETE FROM items WHERE state = 4 AND sequence = ?",
                             sequence);
}

}  // namespace rongcloud::jobs
