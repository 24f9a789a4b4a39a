// Users that may not send in any one-to-one chat.
#include "tools/emulator/handlers/groups.hpp"

namespace rongcloud::emulator {

namespace {

constexpr std::int64_t kDefaultRows = 100;

void set_chat_ban(const Call& call, Poco::JSON::Object&) {
    const bool mute = call.text("state") == "1";
    for (const std::string& user_id : call.arguments.list("userId")) {
        call.database.execute(mute ? "INSERT OR IGNORE INTO chat_bans(app, type, user_id) VALUES(?, ?, ?)"
                                   : "DELETE FROM chat_bans WHERE app = ? AND type = ? AND user_id = ?",
                              call.app, call.text("type"), user_id);
    }
}

void query_chat_ban(const Call& call, Poco::JSON::Object& answer) {
    const std::string type = call.text("type");
    auto users = make_array();
    for (const auto& [user_id] : call.database.select<std::string>(
             "SELECT user_id FROM chat_bans WHERE app = ? AND type = ? ORDER BY id LIMIT ? OFFSET ?", call.app, type,
             call.arguments.integer("num", kDefaultRows), call.arguments.integer("offset", 0))) {
        users->add(user_id);
    }
    const auto total = call.database.value<std::int64_t>("SELECT COUNT(*) FROM chat_bans WHERE app = ? AND type = ?",
                                                         call.app, type);
    answer.set("total", total.value_or(0));
    answer.set("users", users);
}

}  // namespace

void add_user_chat_ban_handlers(HandlerRegister& handlers) {
    handlers.add("user_chat_ban.set", set_chat_ban);
    handlers.add("user_chat_ban.query", query_chat_ban);
}

}  // namespace rongcloud::emulator
