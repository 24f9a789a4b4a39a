// user.deactivate, query_deactivated, reactivate, activate.
#include "core/base/random.hpp"
#include "tools/emulator/handlers/delivery.hpp"
#include "tools/emulator/handlers/groups.hpp"
#include "tools/emulator/handlers/paging.hpp"
#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/store/user_state.hpp"

namespace rongcloud::emulator {

namespace {

constexpr std::int64_t kShortestDeactivation_ms = 3600 * 1000;
constexpr std::int64_t kDeactivationPageSize = 50;

constexpr int kDeactivated = 0;
constexpr int kReactivated = 1;
constexpr const char* kDone = "0";
constexpr const char* kTooEarly = "1";  // the service's own is not known

// For user_deactivation, one for each user.
void report_outcome(const Call& call, const std::string& user_id, const std::string& operation, int action,
                    const char* code) {
    auto event = make_object();
    event->set("userId", user_id);
    event->set("operateId", operation);
    event->set("type", action);
    event->set("code", code);
    event->set("time", call.now_ms);
    call.caused.push_back({"user_deactivation", event});
}

// The service erases within 15 minutes; here it is done at once.
void deactivate(const Call& call, Poco::JSON::Object& answer) {
    const std::string operation = random_hex(32);
    for (const std::string& user_id : call.arguments.list("userId")) {
        call.database.execute("INSERT OR IGNORE INTO deactivated(app, user_id, at_ms) VALUES(?, ?, ?)", call.app,
                              user_id, call.now_ms);
        void_tokens(call.database, call.app, user_id, call.now_ms + 1);
        if (set_online(call.database, call.app, user_id, false)) report_offline(call, user_id);
        erase_personal_data(call.database, call.app, user_id);
        report_outcome(call, user_id, operation, kDeactivated, kDone);
    }
    answer.set("operateId", operation);
}

void query_deactivated(const Call& call, Poco::JSON::Object& answer) {
    const Page page = numbered_page(call, "pageNo", "pageSize", kDeactivationPageSize);
    auto users = make_array();
    for (const auto& [user_id] :
         call.database.select<std::string>("SELECT user_id FROM deactivated WHERE app = ? ORDER BY id LIMIT ? OFFSET ?",
                                           call.app, page.limit, page.offset)) {
        users->add(user_id);
    }
    answer.set("users", users);
}

bool is_too_early(const Call& call, const std::string& user_id) {
    return !call.database
                .select<std::string>("SELECT user_id FROM deactivated WHERE app = ? AND user_id = ? AND at_ms > ?",
                                     call.app, user_id, call.now_ms - kShortestDeactivation_ms)
                .empty();
}

[[noreturn]] void refuse_early() {
    throw Refusal(code::parameter_error, "A user cannot be reactivated within one hour after the deactivation.");
}

void end_deactivation(const Call& call, const std::string& user_id) {
    call.database.execute("DELETE FROM deactivated WHERE app = ? AND user_id = ?", call.app, user_id);
}

// Its outcome comes by a callback: within the hour the call succeeds, and the user stays deactivated.
void reactivate(const Call& call, Poco::JSON::Object& answer) {
    const std::string operation = random_hex(32);
    for (const std::string& user_id : call.arguments.list("userId")) {
        const bool early = is_too_early(call, user_id);
        if (early && call.settings.strict) refuse_early();
        if (!early) end_deactivation(call, user_id);
        report_outcome(call, user_id, operation, kReactivated, early ? kTooEarly : kDone);
    }
    answer.set("operateId", operation);
}

void activate(const Call& call, Poco::JSON::Object&) {
    const std::string user_id = call.text("userId");
    if (is_too_early(call, user_id)) refuse_early();
    end_deactivation(call, user_id);
}

}  // namespace

void add_user_deactivation_handlers(HandlerRegister& handlers) {
    handlers.add("user.deactivate", deactivate);
    handlers.add("user.query_deactivated", query_deactivated);
    handlers.add("user.reactivate", reactivate);
    handlers.add("user.activate", activate);
}

}  // namespace rongcloud::emulator
