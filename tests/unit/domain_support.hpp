// Domains whose connections in the background end as a test says, on a clock that tests turn.
#pragma once

#include <cppunit/extensions/HelperMacros.h>

#include <memory>
#include <string>
#include <vector>

#include "core/net/domains.hpp"
#include "tests/support/manual_clock.hpp"

namespace rongcloud::test {

using net::DomainChoice;
using net::Domains;
using net::DomainState;
using net::FaultKind;
using namespace std::chrono_literals;

struct ScriptedCheck final : net::ConnectCheck {
    std::optional<Reason> outcome() const override { return ended; }
    std::optional<Reason> ended;
    std::string host;
};

inline const std::string kToken = "user.get_token";
inline const std::string kSend = "message.send_private";

class DomainFixture : public CppUnit::TestFixture {
protected:
    ManualClock clock_;
    std::vector<std::shared_ptr<ScriptedCheck>> checks_;
    bool can_check_ = true;

    Domains make(std::size_t count = 2) {
        std::vector<net::Endpoint> endpoints;
        for (std::size_t i = 0; i < count; ++i) endpoints.push_back(net::parse_endpoint(std::string(1, char('a' + i))));
        const auto start = [this](const net::Endpoint &endpoint) -> std::shared_ptr<const net::ConnectCheck> {
            if (!can_check_) return nullptr;
            checks_.push_back(std::make_shared<ScriptedCheck>());
            checks_.back()->host = endpoint.host;
            return checks_.back();
        };
        return {endpoints, {{5s, 300s}, start}, clock_, [] { return 0.0; }};
    }
    static DomainChoice choose(Domains &domains, const std::string &operation = kToken, bool may_repeat = true) {
        return domains.choose({operation, may_repeat, may_repeat}, {}).choice;
    }
    static std::size_t place(Domains &domains, const std::string &operation = kToken, bool may_repeat = true) {
        const DomainChoice choice = choose(domains, operation, may_repeat);
        domains.release(choice);
        return choice.index;
    }
    // A call to where it goes, which takes a millisecond.
    std::size_t call(Domains &domains, const std::string &operation, bool works) {
        const DomainChoice choice = choose(domains, operation);
        clock_.elapsed += 1ms;
        if (works) domains.succeeded(choice, 1ms);
        else domains.failed(choice, FaultKind::request, Reason::http_status);
        return choice.index;
    }
    static auto lose_host(Domains &domains) {
        return domains.failed(choose(domains), FaultKind::host, Reason::connection_refused);
    }
    void end_check(Reason reason) { checks_.back()->ended = reason; }
    static DomainState state(const Domains &domains) { return domains.report()[0].state; }
};

}  // namespace rongcloud::test
