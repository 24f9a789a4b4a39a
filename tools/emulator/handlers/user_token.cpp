// user.get_token, user.expire_token.
#include <Poco/Base64Encoder.h>

#include <array>
#include <sstream>

#include "core/base/random.hpp"
#include "tools/emulator/handlers/groups.hpp"
#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/store/user_state.hpp"

namespace rongcloud::emulator {

namespace {

constexpr const char* kNavigationDomains = "nav.emulator.invalid;nav-b.emulator.invalid";

// Of the form of the service's tokens, with the characters of base64 that need escaping in forms.
std::string make_token() {
    std::array<std::byte, 49> bytes;
    fill_random(bytes);
    std::ostringstream text;
    Poco::Base64Encoder encoder(text);
    encoder.rdbuf()->setLineLength(0);
    encoder.write(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    encoder.close();
    return text.str() + "@" + kNavigationDomains;
}

void check_user_limit(const Call& call) {
    const std::int64_t limit = call.settings.user_limit;
    if (limit == 0) return;
    const auto count = call.database.value<std::int64_t>("SELECT COUNT(*) FROM users WHERE app = ?", call.app);
    if (count.value_or(0) >= limit) {
        throw Refusal(code::user_quota, "This development application already has " + std::to_string(limit) +
                                            " registered users.");
    }
}

void register_user(const Call& call, const std::string& user_id) {
    if (!is_registered(call.database, call.app, user_id)) {
        check_user_limit(call);
        call.database.execute(
            "INSERT INTO users(app, user_id, name, portrait_uri, created_ms) VALUES(?, ?, ?, ?, ?)", call.app, user_id,
            call.text("name"), call.text("portraitUri"), call.now_ms);
        return;
    }
    call.database.execute("UPDATE users SET name = ? WHERE app = ? AND user_id = ?", call.text("name"), call.app,
                          user_id);
    if (call.arguments.has("portraitUri")) {
        call.database.execute("UPDATE users SET portrait_uri = ? WHERE app = ? AND user_id = ?",
                              call.text("portraitUri"), call.app, user_id);
    }
}

void get_token(const Call& call, Poco::JSON::Object& answer) {
    const std::string user_id = call.text("userId");
    if (is_deactivated(call.database, call.app, user_id)) {
        throw Refusal(code::parameter_error, "The user is deactivated and cannot get a token.");
    }
    register_user(call, user_id);
    const std::int64_t lifetime_ms = call.settings.token_lifetime_s * 1000;
    const std::int64_t expires_ms = lifetime_ms == 0 ? 0 : call.now_ms + lifetime_ms;
    const std::string token = make_token();
    call.database.execute("INSERT INTO tokens(token, app, user_id, issued_ms, expires_ms) VALUES(?, ?, ?, ?, ?)",
                          token, call.app, user_id, call.now_ms, expires_ms);
    answer.set("userId", user_id);
    answer.set("token", token);
}

void expire_token(const Call& call, Poco::JSON::Object&) {
    for (const std::string& user_id : call.arguments.list("userId")) {
        void_tokens(call.database, call.app, user_id, call.arguments.integer("time"));
    }
}

}  // namespace

void add_user_token_handlers(HandlerRegister& handlers) {
    handlers.add("user.get_token", get_token);
    handlers.add("user.expire_token", expire_token);
}

}  // namespace rongcloud::emulator
