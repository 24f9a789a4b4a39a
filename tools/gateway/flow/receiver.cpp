#include "tools/gateway/flow/receiver.hpp"

#include <array>

#include "tools/gateway/log.hpp"
#include "tools/gateway/redis/redis_memory.hpp"

namespace rongcloud::gateway {

namespace {

std::shared_ptr<rc::HookMemory> make_memory(const MemorySettings& settings, Metrics& metrics) {
    return settings.is_shared ? std::make_shared<RedisMemory>(settings, metrics) : nullptr;
}

// Counts a request while it is handled.
class InFlight {
public:
    explicit InFlight(Metrics& metrics) : metrics_(metrics) { metrics_.in_flight.fetch_add(1); }
    ~InFlight() {
        metrics_.in_flight.fetch_sub(1);
        metrics_.request_time.observe(std::chrono::steady_clock::now() - begun_);
    }
    InFlight(const InFlight&) = delete;
    InFlight& operator=(const InFlight&) = delete;

private:
    Metrics& metrics_;
    const TimePoint begun_ = std::chrono::steady_clock::now();
};

}  // namespace

rc::Webhook make_webhook(const Settings& settings, std::shared_ptr<rc::HookMemory> memory) {
    rc::WebhookConfig config;
    for (const App& app : settings.apps) {
        for (const std::string& secret : app.secrets) config.secret(app.key, secret);
    }
    for (const auto& [name, value] : settings.receiver) config.set(name, value);
    if (memory != nullptr) config.memory(std::move(memory));
    return rc::Webhook(config);
}

bool Watch::answer(const std::string& method, const std::string& path, Answer* answer) const {
    constexpr const char* text = "text/plain; charset=utf-8";
    if (path != "/livez" && path != "/readyz" && path != "/metrics") return false;
    if (method != "GET" && method != "HEAD") *answer = {405};
    else if (path == "/metrics") *answer = {200, "text/plain; version=0.0.4; charset=utf-8", metrics_text()};
    else if (path == "/livez") *answer = {200, text, "alive\n"};
    else if (const std::string why = why_not_ready(); why.empty()) *answer = {200, text, "ready\n"};
    else *answer = {503, text, why + "\n"};
    if (method == "HEAD") answer->body.clear();
    return true;
}

std::string Watch::metrics_text() const {
    std::string text = metrics_.text();
    sink_.write_metrics(text);
    if (spool_ == nullptr) return text;
    try {
        const SpoolStats stats = spool_->recent_stats();
        write_metric(text, "spool_items", "gauge", "Events in the spool that the sink does not have.", stats.waiting);
        write_metric(text, "spool_oldest_age_ms", "gauge", "Age of the oldest one.", stats.oldest_age_ms);
        write_metric(text, "spool_bytes", "gauge", "What is in the spool.", stats.bytes);
        write_metric(text, "spool_dead_letters", "gauge", "Events that the sink has refused too often.", stats.dead);
        write_metric(text, "spool_put_total", "counter", "Events that were put into the spool.", stats.put);
        write_metric(text, "spool_duplicates_total", "counter", "Events that were there already.", stats.duplicates);
        write_metric(text, "spool_refused_total", "counter", "Events that the spool could not take.", stats.refused);
        write_metric(text, "spool_commits_total", "counter", "Writes to the disk.", stats.commits);
    } catch (const std::exception& error) {
        logger().error(std::string("metrics: the spool cannot be read: ") + error.what());
    }
    return text;
}

Receiver::Receiver(const Settings& settings, Keeper& keeper, Decider& decider, const Watch* watch, Metrics& metrics)
    : path_(settings.server.path), webhook_(make_webhook(settings, make_memory(settings.memory, metrics))), keeper_(keeper),
      decider_(decider), watch_(watch), metrics_(metrics) {}

Answer Receiver::answered(int status) {
    metrics_.responses.add(std::to_string(status));
    return {status};
}

// The path is secret, so whoever does not know it learns nothing.
bool Receiver::answer_early(const std::string& method, const std::string& path, Answer* answer) {
    const bool is_ours = path_ == "/" || path == path_ || (path.starts_with(path_) && path[path_.size()] == '/');
    if (watch_ != nullptr && watch_->answer(method, path, answer)) return true;
    if (is_ours && method == "POST") return false;
    if (!is_ours) metrics_.requests.add("not_found");
    *answer = answered(is_ours ? 405 : 404);
    return true;
}

Answer Receiver::answer_too_large() {
    metrics_.requests.add(rc_verdict_name(RC_VERDICT_TOO_LARGE));
    return answered(rc_verdict_http_status(RC_VERDICT_TOO_LARGE));
}

Answer Receiver::answer_head_too_large() {
    metrics_.requests.add("head_too_large");
    return answered(431);
}

Answer Receiver::answer_malformed() {
    metrics_.requests.add("bad_framing");
    return answered(400);
}

Answer Receiver::answer(const Request& request) {
    const InFlight in_flight(metrics_);
    static Throttle throttle;
    try {
        return judged(request);
    } catch (const std::exception& error) {
        std::uint64_t unsaid = 0;
        if (throttle.is_due(&unsaid)) logger().error(std::string("a request failed: ") + error.what() + unsaid_text(unsaid));
        return answered(503);
    }
}

Answer Receiver::judged(const Request& request) {
    try {
        rc::HookDelivery delivery = webhook_.parse(request.method, request.target, request.headers, request.body);
        metrics_.requests.add(rc_verdict_name(delivery.verdict()));
        if (delivery.decides()) {
            if (delivery.verdict() == RC_VERDICT_OK) metrics_.events.add(delivery.type());
            Answer answer{200, "application/json", decider_.decide(delivery)};
            if (delivery.verdict() == RC_VERDICT_OK) delivery.accept();
            metrics_.responses.add("200");
            return answer;
        }
        if (delivery.verdict() != RC_VERDICT_OK) return answered(delivery.http_status());
        return kept(delivery);
    } catch (const rc::WebhookRefused& refused) {
        metrics_.requests.add(rc_verdict_name(refused.verdict()));
        tell_refusal(refused, request.peer);
        return answered(refused.http_status());
    }
}

Answer Receiver::kept(rc::HookDelivery& delivery) {
    if (!keeper_.keep(delivery)) return answered(503);
    for (const rc::HookEvent& event : delivery.events()) {
        if (!event.is_duplicate()) metrics_.events.add(event.type());
    }
    return answered(200);
}

void Receiver::tell_refusal(const rc::WebhookRefused& refused, const std::string& peer) {
    static std::array<Throttle, RC_VERDICT_UNKNOWN_APP + 1> throttles;
    std::uint64_t unsaid = 0;
    if (!throttles.at(static_cast<std::size_t>(refused.verdict())).is_due(&unsaid)) return;
    logger().warning(std::string("a request from ") + peer + " was refused: " + rc_verdict_name(refused.verdict()) +
                     unsaid_text(unsaid));
}

}  // namespace rongcloud::gateway
