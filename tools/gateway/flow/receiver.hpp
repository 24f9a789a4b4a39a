// What the server asks: callbacks of the service, and what watches the gateway.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include <rongcloud/webhook.hpp>

#include "tools/gateway/flow/decider.hpp"
#include "tools/gateway/flow/keeper.hpp"
#include "tools/gateway/http/server.hpp"
#include "tools/gateway/metrics.hpp"

namespace rongcloud::gateway {

// `memory`: nullptr when it is the process's alone. Throws rc::ConfigError.
rc::Webhook make_webhook(const Settings& settings, std::shared_ptr<rc::HookMemory> memory);

// /livez, /readyz, /metrics.
class Watch {
public:
    Watch(const Metrics& metrics, const Sink& sink, Spool* spool) : metrics_(metrics), sink_(sink), spool_(spool) {}
    bool answer(const std::string& method, const std::string& path, Answer* answer) const;
    // Empty: ready; otherwise why not.
    std::function<std::string()> why_not_ready = [] { return std::string(); };

private:
    std::string metrics_text() const;

    const Metrics& metrics_;
    const Sink& sink_;
    Spool* const spool_;
};

class Receiver final : public Backend {
public:
    // `watch`: nullptr when that has an address of its own.
    Receiver(const Settings& settings, Keeper& keeper, Decider& decider, const Watch* watch, Metrics& metrics);
    bool answer_early(const std::string& method, const std::string& path, Answer* answer) override;
    Answer answer(const Request& request) override;
    Answer answer_too_large() override;
    Answer answer_head_too_large() override;
    Answer answer_malformed() override;
    void lose() override { metrics_.requests.add("cut_off"); }

private:
    Answer judged(const Request& request);
    Answer kept(rc::HookDelivery& delivery);
    Answer answered(int status);
    void tell_refusal(const rc::WebhookRefused& refused, const std::string& peer);

    const std::string path_;
    const rc::Webhook webhook_;
    Keeper& keeper_;
    Decider& decider_;
    const Watch* const watch_;
    Metrics& metrics_;
};

// The address of what watches alone.
class AdminBackend final : public Backend {
public:
    explicit AdminBackend(const Watch& watch) : watch_(watch) {}
    bool answer_early(const std::string& method, const std::string& path, Answer* answer) override {
        if (!watch_.answer(method, path, answer)) *answer = {404};
        return true;
    }
    Answer answer(const Request&) override { return {404}; }
    Answer answer_too_large() override { return {413}; }
    Answer answer_head_too_large() override { return {431}; }
    Answer answer_malformed() override { return {400}; }
    void lose() override {}

private:
    const Watch& watch_;
};

}  // namespace rongcloud::gateway
