// The block list and the allow list of a user, and which of the two is in force.
#include <limits>

#include "tools/emulator/handlers/groups.hpp"
#include "tools/emulator/handlers/paging.hpp"
#include "tools/emulator/service/refusal.hpp"

namespace rongcloud::emulator {

namespace {

constexpr std::int64_t kCapacity = 3000;
constexpr std::int64_t kListPageSize = 1000;

struct BlockList {
    static constexpr const char* kind = "black";
    static constexpr const char* targets = "blackUserId";
};
struct AllowList {
    static constexpr const char* kind = "white";
    static constexpr const char* targets = "whiteUserId";
};

template <class List>
void add_entries(const Call& call, Poco::JSON::Object&) {
    const std::string owner = call.text("userId");
    for (const std::string& target : call.arguments.list(List::targets)) {
        call.database.execute("INSERT OR IGNORE INTO list_entries(app, kind, owner, target) VALUES(?, ?, ?, ?)",
                              call.app, List::kind, owner, target);
    }
    const auto count = call.database.value<std::int64_t>(
        "SELECT COUNT(*) FROM list_entries WHERE app = ? AND kind = ? AND owner = ?", call.app, List::kind, owner);
    if (count.value_or(0) > kCapacity) {
        throw Refusal(code::too_long, "The list would have more than " + std::to_string(kCapacity) + " users.");
    }
}

template <class List>
void remove_entries(const Call& call, Poco::JSON::Object&) {
    const std::string owner = call.text("userId");
    for (const std::string& target : call.arguments.list(List::targets)) {
        call.database.execute("DELETE FROM list_entries WHERE app = ? AND kind = ? AND owner = ? AND target = ?",
                              call.app, List::kind, owner, target);
    }
}

template <class List>
void query_entries(const Call& call, Poco::JSON::Object& answer) {
    const std::int64_t size = call.arguments.integer("size", kListPageSize);
    const std::int64_t before = parse_page_token(call, std::numeric_limits<std::int64_t>::max());
    auto rows = call.database.select<std::int64_t, std::string>(
        "SELECT id, target FROM list_entries WHERE app = ? AND kind = ? AND owner = ? AND id < ? "
        "ORDER BY id DESC LIMIT ?",
        call.app, List::kind, call.text("userId"), before, size + 1);
    const bool more = rows.size() > static_cast<std::size_t>(size);
    if (more) rows.pop_back();
    auto users = make_array();
    for (const auto& [id, target] : rows) users->add(target);
    answer.set("users", users);
    if (more) answer.set("next", make_page_token(std::get<0>(rows.back())));
}

void set_setting(const Call& call, Poco::JSON::Object&) {
    for (const std::string& user_id : call.arguments.list("userId")) {
        call.database.execute(
            "INSERT INTO list_modes(app, user_id, mode) VALUES(?, ?, ?) "
            "ON CONFLICT(app, user_id) DO UPDATE SET mode = excluded.mode",
            call.app, user_id, call.text("whiteSetting"));
    }
}

void query_setting(const Call& call, Poco::JSON::Object& answer) {
    auto users = make_array();
    for (const std::string& user_id : call.arguments.list("userId")) {
        const auto mode = call.database.value<std::string>(
            "SELECT mode FROM list_modes WHERE app = ? AND user_id = ?", call.app, user_id);
        auto user = make_object();
        user->set("userId", user_id);
        user->set("whiteSetting", mode.value_or("0"));
        users->add(user);
    }
    answer.set("users", users);
}

}  // namespace

void add_user_list_handlers(HandlerRegister& handlers) {
    handlers.add("user_blacklist.add", add_entries<BlockList>);
    handlers.add("user_blacklist.remove", remove_entries<BlockList>);
    handlers.add("user_blacklist.query", query_entries<BlockList>);
    handlers.add("user_whitelist.add", add_entries<AllowList>);
    handlers.add("user_whitelist.remove", remove_entries<AllowList>);
    handlers.add("user_whitelist.query", query_entries<AllowList>);
    handlers.add("user_whitelist.set_setting", set_setting);
    handlers.add("user_whitelist.query_setting", query_setting);
}

}  // namespace rongcloud::emulator
