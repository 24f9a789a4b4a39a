// A transport that answers from a script and remembers what it was given.
#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
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
        std::size_t piece_bytes = 7;
        std::function<void(const Deadline &)> before_read = [](const Deadline &) {};
    };
    static constexpr std::string_view kCut = "<cut>";

    explicit ScriptedTransport(Script &script) : script_(script) {}

    net::Response exchange(const net::Endpoint &endpoint, std::string_view request,
                           const net::Limits &limits) override {
        script_.requests.emplace_back(request);
        script_.domains.push_back(endpoint.authority());
        if (script_.steps.empty()) throw Error(Reason::internal, "the script has no further step");
        const Step step = std::move(script_.steps.front());
        script_.steps.pop_front();
        return step(limits.deadline);
    }

    // The next step's answer, read in pieces of at most `piece_bytes`; a body that ends with kCut is cut short there.
    std::unique_ptr<net::ResponseStream> open(const net::Endpoint &endpoint, std::string_view request,
                                              const net::Limits &limits) override {
        return std::make_unique<Stream>(exchange(endpoint, request, limits), script_);
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
    class Stream final : public net::ResponseStream {
    public:
        Stream(net::Response response, const Script &script)
            : ResponseStream(response.status, std::move(response.content_type), std::move(response.retry_after)),
              rest_(std::move(response.body)),
              script_(script) {}

        std::size_t read(std::span<char> buffer, const Deadline &deadline) override {
            script_.before_read(deadline);
            if (rest_ == kCut) throw Error(Reason::body_truncated, "scripted end");
            const std::size_t count = rest_.copy(buffer.data(), std::min(buffer.size(), next_size()));
            rest_.erase(0, count);
            return count;
        }

    private:
        std::size_t next_size() const {
            const bool is_cut = rest_.ends_with(kCut);
            return std::min(script_.piece_bytes, rest_.size() - (is_cut ? kCut.size() : 0));
        }

        std::string rest_;
        const Script &script_;
    };

    Script &script_;
};

}  // namespace rongcloud::test
