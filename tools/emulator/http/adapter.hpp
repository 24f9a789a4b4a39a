// A request and its answer through Poco; later layers see plain data only.
#pragma once

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>

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

class AdapterFactory final : public Poco::Net::HTTPRequestHandlerFactory {
public:
    explicit AdapterFactory(Channel& channel) : channel_(channel) {}

    Poco::Net::HTTPRequestHandler* createRequestHandler(const Poco::Net::HTTPServerRequest&) override;

    // Told to the connection when the server ends.
    using HTTPRequestHandlerFactory::serverStopped;

private:
    Channel& channel_;
};

}  // namespace rongcloud::emulator
