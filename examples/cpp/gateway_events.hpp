// What the consumers of Kafka and of Redis share: the envelope of rongcloud-gateway (a CloudEvent, docs/gateway.md) becomes
// an event with typed members, and is handled once.
#ifndef EXAMPLES_GATEWAY_EVENTS_HPP
#define EXAMPLES_GATEWAY_EVENTS_HPP

#include <Poco/DateTime.h>
#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeParser.h>
#include <Poco/Exception.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <Poco/JSON/Stringifier.h>

#include <cstddef>
#include <deque>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <unordered_set>

#include <rongcloud/webhook.hpp>

struct GatewayEvent {
    std::string id;  // the same whenever the event comes
    rc::HookEvent event;
};

inline std::string without_prefix(const std::string &text, const std::string &prefix) {
    if (text.rfind(prefix, 0) != 0) throw std::runtime_error("'" + text + "' does not begin with '" + prefix + "'");
    return text.substr(prefix.size());
}

// std::exception for what the gateway has not written.
inline GatewayEvent read_envelope(const std::string &envelope) try {
    const auto members = Poco::JSON::Parser().parse(envelope).extract<Poco::JSON::Object::Ptr>();
    const auto text = [&](const char *name) { return members->getValue<std::string>(name); };
    int zone = 0;
    const Poco::DateTime signed_at =
        Poco::DateTimeParser::parse(Poco::DateTimeFormat::ISO8601_FRAC_FORMAT, text("time"), zone);
    std::ostringstream data;
    Poco::JSON::Stringifier::stringify(members->get("data"), data);
    const auto delivery = rc::HookDelivery::load(without_prefix(text("source"), "/rongcloud/"),
                                                 without_prefix(text("type"), "cn.rongcloud."),
                                                 signed_at.timestamp().epochMicroseconds() / 1000, data.str());
    return {text("id"), delivery.events().at(0)};
} catch (const Poco::Exception &error) {
    throw std::runtime_error("not an envelope of the gateway: " + error.displayText());
}

class EventHandler {
public:
    // When it returns, the event was handled; what it throws leaves the event to be handled again.
    void handle(const std::string &envelope) {
        const GatewayEvent got = read_envelope(envelope);
        if (ids_.count(got.id) != 0) return;
        print(got);  // handle it here
        remember(got.id);
    }

private:
    static constexpr std::size_t kRemembered = 100000;

    static void print(const GatewayEvent &got) {
        if (got.event.type() != rc::hooks::MessageRouted::type) {
            std::cout << got.id << " " << got.event.json() << std::endl;
            return;
        }
        const auto message = rc::hooks::MessageRouted::from(got.event);
        std::cout << got.id << " " << message.from_user_id.value_or("") << ": " << message.content.value_or("") << std::endl;
    }

    // In production a unique key of the database tells what came twice: it knows of other consumers, and of yesterday.
    void remember(const std::string &id) {
        ids_.insert(id);
        order_.push_back(id);
        if (order_.size() <= kRemembered) return;
        ids_.erase(order_.front());
        order_.pop_front();
    }

    std::unordered_set<std::string> ids_;
    std::deque<std::string> order_;
};

#endif
