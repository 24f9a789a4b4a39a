// Tags: each set replaces all that a user has.
#include "tools/emulator/handlers/groups.hpp"

namespace rongcloud::emulator {

namespace {

void replace_tags(const Call& call, const std::string& user_id) {
    call.database.execute("DELETE FROM tags WHERE app = ? AND user_id = ?", call.app, user_id);
    for (const std::string& tag : call.arguments.list("tags")) {
        call.database.execute("INSERT OR IGNORE INTO tags(app, user_id, tag) VALUES(?, ?, ?)", call.app, user_id, tag);
    }
}

void set_tag(const Call& call, Poco::JSON::Object&) { replace_tags(call, call.text("userId")); }

void batch_set(const Call& call, Poco::JSON::Object&) {
    for (const std::string& user_id : call.arguments.list("userIds")) replace_tags(call, user_id);
}

void get_tag(const Call& call, Poco::JSON::Object& answer) {
    auto result = make_object();
    for (const std::string& user_id : call.arguments.list("userIds")) {
        auto tags = make_array();
        for (const auto& [tag] : call.database.select<std::string>(
                 "SELECT tag FROM tags WHERE app = ? AND user_id = ? ORDER BY id", call.app, user_id)) {
            tags->add(tag);
        }
        result->set(user_id, tags);
    }
    answer.set("result", result);
}

}  // namespace

void add_user_tag_handlers(HandlerRegister& handlers) {
    handlers.add("user_tag.set", set_tag);
    handlers.add("user_tag.batch_set", batch_set);
    handlers.add("user_tag.get", get_tag);
}

}  // namespace rongcloud::emulator
