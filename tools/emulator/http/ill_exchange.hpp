// One request that a fault has struck, from its head to what becomes of its answer.
#pragma once

#include <Poco/Net/StreamSocket.h>

#include <functional>

#include "tools/emulator/faults/plan.hpp"
#include "tools/emulator/http/answer_bytes.hpp"
#include "tools/emulator/http/exchange.hpp"
#include "tools/emulator/http/ill_socket.hpp"

namespace rongcloud::emulator {

class IllExchange {
public:
    // `socket` with TLS, if any; `descriptor` below it. Everything given outlives this.
    IllExchange(const Strikes& strikes, Backend& backend, Poco::Net::StreamSocket& socket, int descriptor,
                const Stopping& stopping)
        : strikes_(strikes), backend_(backend), socket_(socket), descriptor_(descriptor), stopping_(stopping) {}

    // `read_body` puts the rest of the request into it, and is false when it does not come. Returns whether the
    // connection can take another request.
    bool play(Request& request, const std::function<bool()>& read_body);

private:
    bool play_answer(const Request& request);
    bool cut(const AnswerBytes& bytes);
    void end(FaultKind kind);
    void send(const std::string& data);
    void drip(const std::string& data);

    const Strikes& strikes_;
    Backend& backend_;
    Poco::Net::StreamSocket& socket_;
    int descriptor_;
    const Stopping& stopping_;
};

}  // namespace rongcloud::emulator
