// Registered data of users: user.update, get_info, query_sandbox, delete_sandbox, check_online.
#include "tools/emulator/handlers/groups.hpp"
#include "tools/emulator/handlers/paging.hpp"
#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/store/time_format.hpp"
#include "tools/emulator/store/user_state.hpp"

namespace rongcloud::emulator {

namespace {

[[noreturn]] void refuse_unknown_user() { throw Refusal(code::user_not_found, "The user id does not exist."); }

// Empty texts change nothing: the official Go SDK sends both, empty when they are not given.
void update(const Call& call, Poco::JSON::Object&) {
    const std::string user_id = call.text("userId");
    if (!is_registered(call.database, call.app, user_id)) refuse_unknown_user();
    if (!call.text("name").empty()) {
        call.database.execute("UPDATE users SET name = ? WHERE app = ? AND user_id = ?", call.text("name"), call.app,
                              user_id);
    }
    if (!call.text("portraitUri").empty()) {
        call.database.execute("UPDATE users SET portrait_uri = ? WHERE app = ? AND user_id = ?",
                              call.text("portraitUri"), call.app, user_id);
    }
}

void get_info(const Call& call, Poco::JSON::Object& answer) {
    const auto rows = call.database.select<std::string, std::string, std::int64_t>(
        "SELECT name, portrait_uri, created_ms FROM users WHERE app = ? AND user_id = ?", call.app,
        call.text("userId"));
    if (rows.empty()) refuse_unknown_user();
    const auto& [name, portrait_uri, created_ms] = rows.front();
    answer.set("userName", name);
    answer.set("userPortrait", portrait_uri);
    answer.set("createTime", format_time(created_ms, call.settings.zone_offset_s));
}

void query_sandbox(const Call& call, Poco::JSON::Object& answer) {
    const Page page = numbered_page(call, "page", "pageSize", 20);
    const bool descending = call.text("order", "0") == "1";
    const char* sql = descending
                          ? "SELECT user_id, name, portrait_uri, created_ms FROM users WHERE app = ? "
                            "ORDER BY created_ms DESC, id DESC LIMIT ? OFFSET ?"
                          : "SELECT user_id, name, portrait_uri, created_ms FROM users WHERE app = ? "
                            "ORDER BY created_ms, id LIMIT ? OFFSET ?";
    auto users = make_array();
    for (const auto& [user_id, name, portrait_uri, created_ms] :
         call.database.select<std::string, std::string, std::string, std::int64_t>(sql, call.app, page.limit,
                                                                                   page.offset)) {
        auto user = make_object();
        user->set("userId", user_id);
        user->set("userName", name);
        user->set("userPortrait", portrait_uri);
        user->set("regTime", format_time(created_ms, call.settings.zone_offset_s));
        users->add(user);
    }
    const auto total = call.database.value<std::int64_t>("SELECT COUNT(*) FROM users WHERE app = ?", call.app);
    answer.set("total", total.value_or(0));
    answer.set("users", users);
}

void delete_sandbox(const Call& call, Poco::JSON::Object&) {
    for (const std::string& user_id : call.arguments.list("userId")) delete_user(call.database, call.app, user_id);
}

void check_online(const Call& call, Poco::JSON::Object& answer) {
    const bool online = call.database
                            .value<std::string>("SELECT user_id FROM online WHERE app = ? AND user_id = ?", call.app,
                                                call.text("userId"))
                            .has_value();
    answer.set("status", online ? "1" : "0");
}

}  // namespace

void add_user_account_handlers(HandlerRegister& handlers) {
    handlers.add("user.update", update);
    handlers.add("user.get_info", get_info);
    handlers.add("user.query_sandbox", query_sandbox);
    handlers.add("user.delete_sandbox", delete_sandbox);
    handlers.add("user.check_online", check_online);
}

}  // namespace rongcloud::emulator
