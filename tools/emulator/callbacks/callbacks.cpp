#include "tools/emulator/callbacks/callbacks.hpp"

#include <algorithm>
#include <array>

#include "core/base/random.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::JSON::Object;

constexpr std::size_t kSessionDigits = 16;
constexpr std::array kUserMembers{"fromUserId", "userId", "userid", "optUserId"};
constexpr const char* kOnline = "0";

// The events of a load differ in time too, so that kinds without an id of their own differ.
Object::Ptr load_event(const std::string& app, const Load& load, std::int64_t number, std::int64_t now_ms) {
    const CallbackKind& kind = *load.kind;
    Object::Ptr event = sample_event(kind, app, now_ms + number);
    for (const char* name : kUserMembers) {
        if (event->has(name)) event->set(name, "user-" + std::to_string(number % load.users));
    }
    set_member(*event, kind.row->order.back(), "conversation-" + std::to_string(number % load.conversations));
    if (event->has("content")) event->set("content", R"({"content":"message )" + std::to_string(number) + "\"}");
    return event;
}

}  // namespace

// Only the beginning of a session says what it is; its end is told with the same.
void Callbacks::add_session(const std::string& app, Object& event) {
    const std::pair key{app, event.getValue<std::string>("userid")};
    const std::scoped_lock lock(mutex_);
    if (event.getValue<std::string>("status") == kOnline) {
        sessions_[key] = {random_hex(kSessionDigits), event.get("os"), event.get("clientIp")};
    }
    const auto session = sessions_.find(key);
    if (session == sessions_.end()) {
        event.set("sessionId", random_hex(kSessionDigits));
        return;
    }
    if (!event.has("os")) event.set("os", session->second.os);
    if (!event.has("clientIp")) event.set("clientIp", session->second.client_ip);
    event.set("sessionId", session->second.id);
    if (event.getValue<std::string>("status") != kOnline) sessions_.erase(session);
}

Order Callbacks::make_order(const std::string& app, const CallbackKind& kind, TargetPtr target,
                            const std::vector<Object::Ptr>& events, BodyShape shape, std::string_view cause) const {
    Order order;
    order.app = &*std::ranges::find(apps_, app, &App::key);
    order.kind = &kind;
    order.target = std::move(target);
    order.cause = cause;
    if (!events.empty()) {
        order.event_id = event_id(kind, *events.front());
        order.order_key = order_key(kind, *events.front());
    }
    order.body = encode_events(kind, shape, events);
    return order;
}

void Callbacks::report(const std::string& app, const CausedEvent& event, std::string_view cause) {
    const CallbackKind& kind = *find_kind(event.kind);
    Object::Ptr members = event.members;
    if (kind.id() == "user_online_status") add_session(app, *members);
    TargetPtr target = routes_.find(app, kind.id());
    if (!target) return;
    try {
        outbox_.add(make_order(app, kind, std::move(target), {members}, kind.shape, cause));
    } catch (const OutboxFull&) {
        // Counted; what happened has happened.
    }
}

IdRange Callbacks::add_load(const std::string& app, const Load& load, const TargetPtr& target) {
    constexpr std::int64_t kSecond_ms = 1000;
    IdRange ids;
    const std::int64_t now_ms = clock_.now_ms();
    for (std::int64_t number = 0; number < load.count; ++number) {
        Order order = make_order(app, *load.kind, target, {load_event(app, load, number, now_ms)}, load.kind->shape,
                                 "callbacks/load");
        order.due_ms = load.rate == 0 ? now_ms : now_ms + number * kSecond_ms / load.rate;
        ids.last = outbox_.add(std::move(order));
        if (ids.first == 0) ids.first = ids.last;
    }
    return ids;
}

void Callbacks::reset() {
    outbox_.forget();
    routes_.restart();
    const std::scoped_lock lock(mutex_);
    sessions_.clear();
}

}  // namespace rongcloud::emulator
