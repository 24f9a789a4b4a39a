// Who is told of whose online status; subscriptions end by themselves.
#include "tools/emulator/handlers/groups.hpp"
#include "tools/emulator/handlers/paging.hpp"
#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/validate/scalar.hpp"

namespace rongcloud::emulator {

namespace {

constexpr std::int64_t kOnlineStatus = 1;
constexpr std::int64_t kSubscriptionPageSize = 200;
constexpr std::int64_t kLongestExpiry_s = 100LL * 366 * 24 * 3600;  // keeps sums within 64 bits

std::int64_t expiry_ms(const Call& call) {
    const std::int64_t expiry_s = call.arguments.integer("expiry");
    if (expiry_s < 1 || expiry_s > kLongestExpiry_s) refuse_parameter("expiry", "must be a number of seconds");
    return expiry_s * 1000;
}

void drop_ended(const Call& call) {
    call.database.execute("DELETE FROM subscriptions WHERE app = ? AND end_ms <= ?", call.app, call.now_ms);
}

bool has_most_subscribers(const Call& call, const std::string& target, std::int64_t sub_type) {
    const auto count = call.database.value<std::int64_t>(
        "SELECT COUNT(*) FROM subscriptions WHERE app = ? AND target = ? AND sub_type = ? AND subscriber <> ?",
        call.app, target, sub_type, call.text("userId"));
    return count.value_or(0) >= call.settings.subscribers_limit;
}

void subscribe(const Call& call, std::int64_t sub_type, Poco::JSON::Object& answer) {
    const std::string subscriber = call.text("userId");
    const std::int64_t end_ms = call.now_ms + expiry_ms(call);
    auto refused = make_array();
    for (const std::string& target : call.arguments.list("subUserIds")) {
        if (has_most_subscribers(call, target, sub_type)) {
            refused->add(target);
            continue;
        }
        call.database.execute(
            "INSERT INTO subscriptions(app, subscriber, target, sub_type, since_ms, end_ms) VALUES(?, ?, ?, ?, ?, ?) "
            "ON CONFLICT(app, subscriber, sub_type, target) DO UPDATE SET since_ms = excluded.since_ms, "
            "end_ms = excluded.end_ms",
            call.app, subscriber, target, sub_type, call.now_ms, end_ms);
    }
    const auto count = call.database.value<std::int64_t>(
        "SELECT COUNT(*) FROM subscriptions WHERE app = ? AND subscriber = ? AND sub_type = ?", call.app, subscriber,
        sub_type);
    if (count.value_or(0) > call.settings.subscriptions_limit) {
        throw Refusal(code::subscriptions_quota, "A user may follow at most " +
                                                     std::to_string(call.settings.subscriptions_limit) + " others.");
    }
    if (refused->size() == 0) return;
    // Comes with HTTP status 200: the other users are subscribed to.
    answer.set("code", code::subscribers_quota);
    answer.set("errorMessage", "Some users already have the most subscribers allowed.");
    answer.set("subUserIds", refused);
}

void set_subscription(const Call& call, Poco::JSON::Object& answer) {
    drop_ended(call);
    const std::int64_t sub_type = call.arguments.integer("subType", kOnlineStatus);
    if (call.text("opType") == "0") return subscribe(call, sub_type, answer);
    for (const std::string& target : call.arguments.list("subUserIds")) {
        call.database.execute(
            "DELETE FROM subscriptions WHERE app = ? AND subscriber = ? AND target = ? AND sub_type = ?", call.app,
            call.text("userId"), target, sub_type);
    }
}

// Neighbours with the same times are one record.
void query_subscription(const Call& call, Poco::JSON::Object& answer) {
    drop_ended(call);
    const std::int64_t sub_type = call.arguments.integer("subType", kOnlineStatus);
    const std::int64_t size = call.arguments.integer("pageSize", kSubscriptionPageSize);
    auto rows = call.database.select<std::int64_t, std::string, std::int64_t, std::int64_t>(
        "SELECT id, target, since_ms, end_ms FROM subscriptions "
        "WHERE app = ? AND subscriber = ? AND sub_type = ? AND id > ? ORDER BY id LIMIT ?",
        call.app, call.text("userId"), sub_type, parse_page_token(call, 0), size + 1);
    const bool more = rows.size() > static_cast<std::size_t>(size);
    if (more) rows.pop_back();
    auto records = make_array();
    Poco::JSON::Array::Ptr targets;
    std::pair<std::int64_t, std::int64_t> times{-1, -1};
    for (const auto& [id, target, since_ms, end_ms] : rows) {
        if (targets.isNull() || times != std::pair{since_ms, end_ms}) {
            times = {since_ms, end_ms};
            targets = make_array();
            auto record = make_object();
            record->set("subUserIds", targets);
            record->set("subType", sub_type);
            record->set("subTime", since_ms);
            record->set("expiry", end_ms);
            records->add(record);
        }
        targets->add(target);
    }
    answer.set("hasNext", more);
    answer.set("pageToken", more ? make_page_token(std::get<0>(rows.back())) : std::string{});
    answer.set("subscriptions", records);
}

}  // namespace

void add_user_subscription_handlers(HandlerRegister& handlers) {
    handlers.add("user_subscription.set", set_subscription);
    handlers.add("user_subscription.query", query_subscription);
}

}  // namespace rongcloud::emulator
