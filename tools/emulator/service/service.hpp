// The emulated service: route, signature, parameters, handler, record.
#pragma once

#include <vector>

#include "tools/emulator/callbacks/callbacks.hpp"
#include "tools/emulator/http/exchange.hpp"
#include "tools/emulator/service/request_log.hpp"
#include "tools/emulator/service/router.hpp"
#include "tools/emulator/settings.hpp"
#include "tools/emulator/store/database.hpp"
#include "tools/emulator/store/virtual_clock.hpp"

namespace rongcloud::emulator {

// Thread-safe. Everything given outlives it.
class Service {
public:
    Service(const Settings& settings, const std::vector<App>& apps, Database& database, VirtualClock& clock,
            RequestLog& log, Callbacks& callbacks);

    // Never throws: what goes wrong is in the answer.
    Answer handle(const Request& request);
    // The catalogue's id; empty for an unknown path.
    std::string_view operation(const Request& request) const;
    // Only records a request, which a fault keeps from being carried out.
    void lose(const Request& request, int http_status, std::int64_t code);

private:
    void keep(Record record);
    void process(const Request& request, Record& record, Poco::JSON::Object& answer, std::vector<std::string>& events);
    void run(const Route& route, const App& app, const Arguments& arguments, Poco::JSON::Object& answer,
             std::vector<std::string>& events);
    void answer_sample(const Route& route, const Call& call, Poco::JSON::Object& answer) const;

    const Settings& settings_;
    const std::vector<App>& apps_;
    Database& database_;
    VirtualClock& clock_;
    RequestLog& log_;
    Callbacks& callbacks_;
    Router router_;
};

}  // namespace rongcloud::emulator
