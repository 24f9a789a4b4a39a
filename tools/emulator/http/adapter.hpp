// A request and its answer through Poco; later layers see plain data only.
#pragma once

#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponse.h>

#include <string_view>

#include "tools/emulator/faults/plan.hpp"
#include "tools/emulator/http/exchange.hpp"
#include "tools/emulator/http/ill_socket.hpp"

namespace rongcloud::emulator {

// One connection, as its requests see it. Everything outlives them.
struct Channel {
    std::string_view listener;
    Backend& backend;
    FaultPlan& plan;
    const Stopping& stopping;
    int descriptor;
    std::atomic<bool> in_control{false};  // a call of the control interface is being answered
};

// Reads the rest of the request, and answers it in `to`, or as a fault wants. Throws Poco::Exception.
void handle_request(Channel& channel, Poco::Net::HTTPServerRequestImpl& from, Poco::Net::HTTPServerResponse& to);

}  // namespace rongcloud::emulator
