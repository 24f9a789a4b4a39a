// A transport that answers from a script and remembers what it was given.
#pragma once

#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "core/base/error.hpp"
#include "core/net/transport.hpp"

namespace rongcloud::test {

class ScriptedTransport final : public net::Transport {
public:
    using Step = std::function<net::Response(const Deadline &)>;

    struct Script {
        std::deque<Step> steps;
        std::vector<std::string> requests;
        std::vector<std::string> domains;
    };

    explicit ScriptedTransport(Script &script) : script_(script) {}

    net::Response exchange(const net::Endpoint &endpoint, std::string_view request, const Deadline &deadline) override {
        script_.requests.emplace_back(request);
        script_.domains.push_back(endpoint.authority());
        if (script_.steps.empty()) throw Error(Reason::internal, "the script has no further step");
        const Step step = std::move(script_.steps.front());
        script_.steps.pop_front();
        return step(deadline);
    }

    static Step answer(int status, std::string body, std::string type = "application/json") {
        return [=](const Deadline &) { return net::Response{status, type, body}; };
    }
    static Step failure(Reason reason, Phase phase, bool maybe_delivered, bool reused_connection) {
        return [=](const Deadline &) -> net::Response {
            Error error(reason, "scripted failure");
            error.info().phase = phase;
            error.info().maybe_delivered = maybe_delivered;
            error.info().reused_connection = reused_connection;
            throw error;
        };
    }

private:
    Script &script_;
};

}  // namespace rongcloud::test
