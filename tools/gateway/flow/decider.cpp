#include "tools/gateway/flow/decider.hpp"

#include <Poco/JSON/Parser.h>

#include <chrono>
#include <stdexcept>

#include "tools/gateway/flow/envelope.hpp"
#include "tools/gateway/log.hpp"
#include "tools/gateway/http/standard_webhooks.hpp"

namespace rongcloud::gateway {

namespace {

// What the service would not understand is worse than the default.
std::string checked_answer(const Reply& reply) {
    if (reply.status != 200) throw std::runtime_error("answered " + std::to_string(reply.status));
    const auto answer = Poco::JSON::Parser().parse(reply.body).extract<Poco::JSON::Object::Ptr>();
    const auto pass = answer->get("pass");
    if (!pass.isInteger()) throw std::runtime_error("answered without 'pass'");
    const auto value = pass.convert<Poco::Int64>();
    if (value < RC_REPLY_REFUSE || value > RC_REPLY_DELIVER_UNCHECKED) throw std::runtime_error("answered an unknown 'pass'");
    return reply.body;
}

Record record_of(const rc::HookDelivery& delivery) {
    const std::vector<rc::HookEvent> events = delivery.events();
    if (events.empty()) throw std::runtime_error("nothing is in it");
    const rc::HookEvent& event = events.front();
    return make_record({event.type(), event.id(), event.order_key(), event.app_key(), event.signed_at_ms(), event.json(), {}, 0});
}

}  // namespace

Decider::Decider(const DecisionSettings& settings, Metrics& metrics) : settings_(settings), metrics_(metrics) {
    const int threads = settings_.asks ? settings_.target.connections : 0;
    for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
}

Decider::~Decider() {
    {
        const std::scoped_lock lock(mutex_);
        is_stopping_ = true;
    }
    filled_.notify_all();
    threads_.clear();
}

void Decider::run() {
    Poster poster(settings_.target);
    for (;;) {
        Question question;
        {
            std::unique_lock lock(mutex_);
            filled_.wait(lock, [this] { return is_stopping_ || !questions_.empty(); });
            if (questions_.empty()) return;
            question = std::move(questions_.front());
            questions_.pop_front();
            ++asking_;
        }
        question(poster);
        const std::scoped_lock lock(mutex_);
        --asking_;
    }
}

std::string Decider::otherwise(const char* outcome) {
    metrics_.decisions.add(outcome);
    return settings_.otherwise == Decision::refuse ? rc::WebhookReply::refuse() : rc::WebhookReply::deliver();
}

std::string Decider::decide(const rc::HookDelivery& delivery) {
    if (!settings_.asks) return otherwise("chosen");
    auto record = std::make_shared<Record>(record_of(delivery));
    Question question([this, record](Poster& poster) {
        return checked_answer(poster.post(signed_headers(*record, settings_.target.secrets), record->envelope));
    });
    std::future<std::string> answer = question.get_future();
    {
        const std::scoped_lock lock(mutex_);
        // Whoever waits behind as many as there are threads would be late.
        if (questions_.size() + asking_ >= 2 * threads_.size()) return otherwise("busy");
        questions_.push_back(std::move(question));
    }
    filled_.notify_one();
    if (answer.wait_for(std::chrono::milliseconds(settings_.target.timeout_ms)) != std::future_status::ready) {
        return otherwise("late");
    }
    try {
        std::string body = answer.get();
        metrics_.decisions.add("answered");
        return body;
    } catch (const std::exception& error) {
        static Throttle throttle;
        std::uint64_t unsaid = 0;
        if (throttle.is_due(&unsaid)) {
            const auto* poco = dynamic_cast<const Poco::Exception*>(&error);
            logger().warning("decisions: the receiver " + (poco != nullptr ? "failed: " + poco->displayText() : error.what()) +
                             unsaid_text(unsaid));
        }
        return otherwise("failed");
    }
}

}  // namespace rongcloud::gateway
