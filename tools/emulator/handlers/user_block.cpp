// Bans that end by themselves: user.block, unblock, query_blocked.
#include "tools/emulator/handlers/delivery.hpp"
#include "tools/emulator/handlers/groups.hpp"
#include "tools/emulator/handlers/paging.hpp"
#include "tools/emulator/store/time_format.hpp"
#include "tools/emulator/store/user_state.hpp"

namespace rongcloud::emulator {

namespace {

constexpr std::int64_t kMostWithoutPaging = 1000;
constexpr std::int64_t kBlockPageSize = 50;

void block(const Call& call, Poco::JSON::Object&) {
    const std::int64_t end_ms = call.now_ms + call.arguments.integer("minute") * 60'000;
    for (const std::string& user_id : call.arguments.list("userId")) {
        call.database.execute(
            "INSERT INTO blocked(app, user_id, end_ms) VALUES(?, ?, ?) "
            "ON CONFLICT(app, user_id) DO UPDATE SET end_ms = excluded.end_ms",
            call.app, user_id, end_ms);
        if (set_online(call.database, call.app, user_id, false)) report_offline(call, user_id);
    }
}

void unblock(const Call& call, Poco::JSON::Object&) {
    for (const std::string& user_id : call.arguments.list("userId")) {
        call.database.execute("DELETE FROM blocked WHERE app = ? AND user_id = ?", call.app, user_id);
    }
}

void query_blocked(const Call& call, Poco::JSON::Object& answer) {
    const Page page = optional_page(call, kBlockPageSize, kMostWithoutPaging);
    auto users = make_array();
    for (const auto& [user_id, end_ms] : call.database.select<std::string, std::int64_t>(
             "SELECT user_id, end_ms FROM blocked WHERE app = ? AND end_ms > ? "
             "ORDER BY end_ms DESC, id DESC LIMIT ? OFFSET ?",
             call.app, call.now_ms, page.limit, page.offset)) {
        auto user = make_object();
        user->set("userId", user_id);
        user->set("blockEndTime", format_time(end_ms, call.settings.zone_offset_s));
        users->add(user);
    }
    answer.set("users", users);
}

}  // namespace

void add_user_block_handlers(HandlerRegister& handlers) {
    handlers.add("user.block", block);
    handlers.add("user.unblock", unblock);
    handlers.add("user.query_blocked", query_blocked);
}

}  // namespace rongcloud::emulator
