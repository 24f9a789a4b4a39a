// Addresses of callbacks, sending them by hand, and what came of it, as JSON.
#include "tools/emulator/callbacks/callbacks.hpp"

#include <algorithm>

#include "tools/emulator/control/actions.hpp"
#include "tools/emulator/control/members.hpp"
#include "tools/emulator/handlers/handler.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::JSON::Object;

constexpr std::int64_t kLongestWait_ms = 60'000;
constexpr std::int64_t kMostLoad = 1'000'000;
constexpr std::size_t kMostEvents = 1000;

const CallbackKind& known_kind(const std::string& id) {
    const CallbackKind* kind = find_kind(id);
    if (kind == nullptr) throw ControlError(400, "there is no callback '" + id + "'; there are " + kind_names());
    return *kind;
}

void check_route(const std::string& kind) {
    if (kind != "*") known_kind(kind);
}

Object::Ptr describe(const ControlCall& call, const std::string& app) {
    auto targets = make_object();
    for (const auto& [kind, url] : call.control.callbacks().routes().list(app)) targets->set(kind, url);
    auto content = make_object();
    content->set("app_key", app);
    content->set("targets", targets);
    return content;
}

Object::Ptr describe_counts(const DeliveryCounts& counts) {
    auto content = make_object();
    content->set("waiting", counts.waiting);
    content->set("sending", counts.sending);
    content->set("delivered", counts.delivered);
    content->set("dropped", counts.dropped);
    content->set("refused", counts.refused);
    content->set("pauses", counts.pauses);
    return content;
}

UrlsByKind read_urls(const Object& targets) {
    UrlsByKind urls;
    for (const std::string& kind : targets.getNames()) {
        check_route(kind);
        const Poco::Dynamic::Var url = targets.get(kind);
        if (!url.isString()) throw ControlError(400, "the address of " + kind + " must be a text");
        urls.emplace(kind, url.extract<std::string>());
    }
    return urls;
}

TargetPtr target_of(const ControlCall& call, const std::string& app, const CallbackKind& kind) {
    Routes& routes = call.control.callbacks().routes();
    const std::string url = text_or(call, "url", {});
    TargetPtr target = url.empty() ? routes.find(app, kind.id()) : routes.parse(url);
    if (!target) throw ControlError(409, "no address is set for " + std::string(kind.id()));
    return target;
}

Object::Ptr make_given(const CallbackKind& kind, const ControlCall& call, const std::string& app,
                       const Object::Ptr& given) {
    const bool defaults = flag_or(call, "defaults", true);
    Object::Ptr event = defaults ? sample_event(kind, app, call.control.clock().now_ms()) : make_object();
    if (given) apply_members(kind, *event, *given);
    return event;
}

std::vector<Object::Ptr> read_events(const CallbackKind& kind, const ControlCall& call, const std::string& app) {
    const Object& body = *call.body;
    if (body.has("events") && body.has("event")) throw ControlError(400, "event and events exclude each other");
    if (!body.has("events")) {
        if (body.has("event") && !body.isObject("event")) throw ControlError(400, "event must be an object");
        return {make_given(kind, call, app, body.getObject("event"))};
    }
    std::vector<Object::Ptr> events;
    const Poco::JSON::Array::Ptr list = body.getArray("events");
    if (list.isNull() || list->size() > kMostEvents) throw ControlError(400, "events must be a list of at most 1000");
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (!list->isObject(static_cast<unsigned>(i))) throw ControlError(400, "an event must be an object");
        events.push_back(make_given(kind, call, app, list->getObject(static_cast<unsigned>(i))));
    }
    return events;
}

BodyShape read_shape(const CallbackKind& kind, const ControlCall& call) {
    const std::string name = text_or(call, "shape", {});
    if (name.empty()) {
        return kind.shape == BodyShape::object && call.body->has("events") ? BodyShape::array : kind.shape;
    }
    const auto shape = find_shape(name);
    if (!shape) throw ControlError(400, "shape is one of form, object, array, list");
    return *shape;
}

Object::Ptr describe_try(const Try& made) {
    auto content = make_object();
    content->set("at_ms", made.at_ms);
    content->set("latency_ms", static_cast<double>(made.latency_us) / 1000);
    content->set("http_status", made.http_status);
    content->set("reason", std::string(made.reason));
    content->set("answer", json_text(made.answer));
    return content;
}

Object::Ptr describe_delivery(const CallbackDelivery& delivery, bool with_body) {
    auto content = make_object();
    content->set("id", delivery.id);
    content->set("app_key", delivery.order.app->key);
    content->set("kind", std::string(delivery.order.kind->id()));
    content->set("cause", std::string(delivery.order.cause));
    content->set("url", delivery.order.target->shown());
    content->set("event_id", delivery.order.event_id);
    content->set("order_key", delivery.order.order_key);
    content->set("state", std::string(state_name(delivery.state)));
    content->set("created_ms", delivery.created_ms);
    content->set("due_ms", delivery.due_ms);
    auto attempts = make_array();
    for (const Try& made : delivery.tries) attempts->add(describe_try(made));
    content->set("attempts", attempts);
    if (with_body) {
        content->set("content_type", delivery.order.body.content_type);
        content->set("body", json_text(delivery.order.body.text));
    }
    return content;
}

Object::Ptr one_id(std::uint64_t id) {
    auto content = make_object();
    content->set("id", id);
    return content;
}

}  // namespace

Object::Ptr show_callbacks(const ControlCall& call) {
    const Query query(call, {"app_key"});
    Object::Ptr content = describe(call, known_app(call, query.text("app_key")));
    content->set("counts", describe_counts(call.control.callbacks().outbox().counts()));
    return content;
}

Object::Ptr set_callback(const ControlCall& call) {
    const std::string app = known_app(call, text_or(call, "app_key", {}));
    const std::string kind = text_or(call, "kind", "*");
    check_route(kind);
    call.control.callbacks().routes().set(app, {{kind, text_member(call, "url")}});
    return describe(call, app);
}

Object::Ptr replace_callbacks(const ControlCall& call) {
    const std::string app = known_app(call, text_or(call, "app_key", {}));
    const Object::Ptr targets = call.body->getObject("targets");
    if (targets.isNull()) throw ControlError(400, "targets must be an object of addresses by kind, or by *");
    call.control.callbacks().routes().replace(app, read_urls(*targets));
    return describe(call, app);
}

Object::Ptr remove_callbacks(const ControlCall& call) {
    const Query query(call, {"app_key", "kind"});
    const std::string app = known_app(call, query.text("app_key"));
    const std::string kind = query.text("kind");
    Routes& routes = call.control.callbacks().routes();
    if (kind.empty()) routes.replace(app, {});
    else check_route(kind);
    if (!kind.empty() && !routes.remove(app, kind)) throw ControlError(404, "no address is set for " + kind);
    return describe(call, app);
}

Object::Ptr send_callback(const ControlCall& call) {
    const std::string app = known_app(call, text_or(call, "app_key", {}));
    const std::string kind_name = text_member(call, "kind");
    const CallbackKind& kind = known_kind(kind_name);
    TargetPtr target = target_of(call, app, kind);
    Callbacks& callbacks = call.control.callbacks();
    const auto events = read_events(kind, call, app);
    try {
        return one_id(callbacks.outbox().add(
            callbacks.make_order(app, kind, std::move(target), events, read_shape(kind, call), "callbacks/send")));
    } catch (const OutboxFull& error) {
        throw ControlError(409, error.what());
    }
}

Object::Ptr load_callbacks(const ControlCall& call) {
    const std::string app = known_app(call, text_or(call, "app_key", {}));
    Load load;
    load.kind = &known_kind(text_or(call, "kind", "message_route"));
    load.count = number_or(call, "count", 0, 1, kMostLoad);
    load.users = number_or(call, "users", 1, 1, kMostLoad);
    load.conversations = number_or(call, "conversations", 1, 1, kMostLoad);
    load.rate = number_or(call, "rate", 0, 0, kMostLoad);
    if (load.count == 0) throw ControlError(400, "count is missing");
    const DeliveryCounts counts = call.control.callbacks().outbox().counts();
    const std::size_t space = call.control.callbacks().settings().queue;
    if (counts.waiting + counts.sending + static_cast<std::size_t>(load.count) > space) {
        throw ControlError(409, "so many events have no place in the queue; see --callback-queue");
    }
    try {
        const IdRange ids = call.control.callbacks().add_load(app, load, target_of(call, app, *load.kind));
        auto content = make_object();
        content->set("first_id", ids.first);
        content->set("last_id", ids.last);
        return content;
    } catch (const OutboxFull& error) {
        throw ControlError(409, error.what());
    }
}

Object::Ptr list_deliveries(const ControlCall& call) {
    constexpr std::size_t kDefaultRows = 1000;
    constexpr std::size_t kMostRows = 10'000;
    const Query query(call, {"app_key", "kind", "state", "after", "limit", "body"});
    DeliveryFilter filter;
    if (!query.text("app_key").empty()) filter.app = known_app(call, query.text("app_key"));
    filter.kind = query.text("kind");
    if (!filter.kind.empty()) known_kind(filter.kind);
    filter.state = query.text("state");
    if (!filter.state.empty() && !is_state(filter.state)) {
        throw ControlError(400, "state is one of waiting, sending, delivered, dropped");
    }
    filter.after = query.number("after", 0);
    filter.limit = std::min<std::size_t>(query.number("limit", kDefaultRows), kMostRows);
    const bool with_body = query.number("body", 0) != 0;
    auto rows = make_array();
    for (const CallbackDelivery& delivery : call.control.callbacks().outbox().list(filter)) {
        rows->add(describe_delivery(delivery, with_body));
    }
    auto content = make_object();
    content->set("deliveries", rows);
    return content;
}

Object::Ptr forget_deliveries(const ControlCall& call) {
    call.control.callbacks().outbox().forget();
    return make_object();
}

Object::Ptr resend_callback(const ControlCall& call) {
    const auto id = static_cast<std::uint64_t>(number_or(call, "id", 0, 1, std::numeric_limits<std::int64_t>::max()));
    try {
        const std::uint64_t again = call.control.callbacks().outbox().add_again(id);
        if (again == 0) throw ControlError(404, "there is no delivery with this id, or it was so long ago");
        return one_id(again);
    } catch (const OutboxFull& error) {
        throw ControlError(409, error.what());
    }
}

Object::Ptr wait_for_callbacks(const ControlCall& call) {
    Outbox& outbox = call.control.callbacks().outbox();
    const bool ended = outbox.wait(number_or(call, "timeout_ms", 5000, 0, kLongestWait_ms));
    auto content = make_object();
    content->set("ended", ended);
    content->set("counts", describe_counts(outbox.counts()));
    return content;
}

}  // namespace rongcloud::emulator
