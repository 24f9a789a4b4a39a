// Hosted profiles: keys given replace those stored, the others stay; each change raises the version.
#include "tools/emulator/handlers/groups.hpp"
#include "tools/emulator/handlers/paging.hpp"
#include "tools/emulator/handlers/profile_rules.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::JSON::Object;

constexpr std::int64_t kProfilePageSize = 20;
constexpr int kCleared = 0;
constexpr int kChanged = 1;

struct Profile {
    std::int64_t version = 0;
    std::string profile = "{}";
    std::string ext_profile = "{}";
};

Profile load(const Call& call, const std::string& user_id) {
    const auto rows = call.database.select<std::int64_t, std::string, std::string>(
        "SELECT version, profile, ext_profile FROM profiles WHERE app = ? AND user_id = ?", call.app, user_id);
    if (rows.empty()) return {};
    const auto& [version, profile, ext_profile] = rows.front();
    return {version, profile, ext_profile};
}

// For user_profile_sync, when calls of the Server API cause it.
void report_change(const Call& call, const std::string& user_id, int action) {
    if (!call.settings.callbacks.server_calls.contains("user_profile_sync")) return;
    auto event = make_object();
    event->set("userId", user_id);
    event->set("type", action);
    event->set("time", call.now_ms);
    for (const char* name : {"userProfile", "userExtProfile"}) {
        if (action == kChanged && call.arguments.has(name)) event->set(name, call.arguments.json(name));
    }
    call.caused.push_back({"user_profile_sync", event});
}

void set_profile(const Call& call, Object&) {
    const std::string user_id = call.text("userId");
    Profile stored = load(call, user_id);
    if (call.arguments.has("userProfile")) {
        const auto given = call.arguments.json("userProfile").extract<Object::Ptr>();
        check_profile(*given);
        stored.profile = merge_json(stored.profile, *given);
    }
    if (call.arguments.has("userExtProfile")) {
        const auto given = call.arguments.json("userExtProfile").extract<Object::Ptr>();
        check_ext_profile(*given);
        stored.ext_profile = merge_json(stored.ext_profile, *given);
        check_ext_profile_size(stored.ext_profile);
    }
    call.database.execute(
        "INSERT INTO profiles(app, user_id, version, profile, ext_profile, created_ms) VALUES(?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(app, user_id) DO UPDATE SET version = excluded.version, profile = excluded.profile, "
        "ext_profile = excluded.ext_profile",
        call.app, user_id, stored.version + 1, stored.profile, stored.ext_profile, call.now_ms);
    report_change(call, user_id, kChanged);
}

void batch_query(const Call& call, Object& answer) {
    auto list = make_array();
    for (const std::string& user_id : call.arguments.list("userId")) {
        const Profile stored = load(call, user_id);
        if (stored.version == 0) continue;
        auto user = make_object();
        user->set("userId", user_id);
        user->set("version", stored.version);
        user->set("userProfile", stored.profile);
        user->set("userExtProfile", stored.ext_profile);
        list->add(user);
    }
    answer.set("userList", list);
}

void query_profile(const Call& call, Object& answer) {
    const Page page = numbered_page(call, "page", "size", kProfilePageSize);
    const bool descending = call.text("order", "0") == "1";
    const std::string columns =
        "SELECT p.user_id, p.profile, p.ext_profile FROM profiles p "
        "LEFT JOIN users u ON u.app = p.app AND u.user_id = p.user_id WHERE p.app = ? ";
    const std::string order = descending
                                  ? "ORDER BY COALESCE(u.created_ms, p.created_ms) DESC, p.id DESC LIMIT ? OFFSET ?"
                                  : "ORDER BY COALESCE(u.created_ms, p.created_ms), p.id LIMIT ? OFFSET ?";
    auto list = make_array();
    for (const auto& [user_id, profile, ext_profile] :
         call.database.select<std::string, std::string, std::string>((columns + order).c_str(), call.app, page.limit,
                                                                     page.offset)) {
        auto user = make_object();
        user->set("userId", user_id);
        user->set("userProfile", profile);
        user->set("userExtProfile", ext_profile);
        list->add(user);
    }
    answer.set("userList", list);
}

void clean(const Call& call, Object&) {
    for (const std::string& user_id : call.arguments.list("userId")) {
        call.database.execute("DELETE FROM profiles WHERE app = ? AND user_id = ?", call.app, user_id);
        report_change(call, user_id, kCleared);
    }
}

}  // namespace

void add_user_profile_handlers(HandlerRegister& handlers) {
    handlers.add("user_profile.set", set_profile);
    handlers.add("user_profile.batch_query", batch_query);
    handlers.add("user_profile.query", query_profile);
    handlers.add("user_profile.clean", clean);
}

}  // namespace rongcloud::emulator
