#include "tools/emulator/http/adapter.hpp"

#include <Poco/Net/StreamSocket.h>

#include <algorithm>
#include <array>

#include "tools/emulator/http/authority.hpp"
#include "tools/emulator/http/ill_exchange.hpp"

namespace rongcloud::emulator {

namespace {

enum class Body { whole, too_large, truncated };

Body read_body(Poco::Net::HTTPServerRequest& from, std::size_t largest, std::string& body) {
    // RFC 9112, 6.3: without a length there is no body; Poco would wait for the end of the connection.
    if (!from.hasContentLength() && !from.getChunkedTransferEncoding()) return Body::whole;
    std::istream& input = from.stream();
    std::array<char, 16384> buffer;
    while (input.read(buffer.data(), buffer.size()), input.gcount() > 0) {
        body.append(buffer.data(), static_cast<std::size_t>(input.gcount()));
        if (body.size() > largest) return Body::too_large;
    }
    const auto length = from.getContentLength64();
    const bool truncated = from.hasContentLength() && static_cast<Poco::Int64>(body.size()) < length;
    return truncated ? Body::truncated : Body::whole;
}

void split_target(const std::string& whole, Request& request) {
    std::string_view target = whole;
    if (const auto absolute = split_absolute(target)) {
        request.authority = absolute->authority;
        target = absolute->rest;
    }
    const std::size_t mark = std::min(target.find('?'), target.size());
    request.path = target.substr(0, mark);
    request.query = mark < target.size() ? target.substr(mark + 1) : std::string_view{};
    if (request.path.empty()) request.path = "/";  // http://host?query
    // Some official SDKs begin a path with two slashes.
    const std::size_t first = request.path.find_first_not_of('/');
    if (first != std::string::npos && first > 1) request.path.erase(0, first - 1);
}

// Poco decodes RFC 2047 in headers, which may bring in line ends: such a value is not sent back.
bool is_plain(const std::string& value) {
    return std::ranges::all_of(value, [](char c) { return c >= ' ' && c <= '~'; });
}

// Each event is a chunk of its own, and on its way before the next.
void send_events(const Answer& answer, Poco::Net::HTTPServerResponse& to) {
    to.setContentType("text/event-stream");
    to.setChunkedTransferEncoding(true);
    std::ostream& out = to.send();
    for (const std::string& event : answer.events) out << event << std::flush;
}

void send(const Answer& answer, Poco::Net::HTTPServerResponse& to) {
    if (!answer.events.empty()) return send_events(answer, to);
    const auto status = static_cast<Poco::Net::HTTPResponse::HTTPStatus>(answer.http_status);
    to.setStatusAndReason(status);
    if (answer.http_status == 430) to.setReason("Service Not Enabled");  // the service's own status
    to.setContentType("application/json");
    for (const auto& [name, value] : answer.headers) to.set(name, value);
    to.sendBuffer(answer.body.data(), answer.body.size());
}

class RequestAdapter {
public:
    explicit RequestAdapter(Channel& channel) : channel_(channel) {}

    void handle(Poco::Net::HTTPServerRequestImpl& from, Poco::Net::HTTPServerResponse& to) {
        Request request;
        request.listener = channel_.listener;
        request.method = from.getMethod();
        split_target(from.getURI(), request);
        for (const auto& [name, value] : from) request.headers.emplace_back(name, value);
        if (const auto refusal = channel_.backend.refuse(request)) return refuse(*refusal, request, from, to);
        if (channel_.backend.is_control(request)) {
            channel_.in_control = true;
            answer(request, from, to);
            channel_.in_control = false;
            return;
        }
        if (channel_.plan.reach(channel_.listener).reach == Reach::black_holed) {
            hold_connection(channel_.descriptor, channel_.stopping);
            return to.setKeepAlive(false);
        }
        const Strikes strikes =
            channel_.plan.strike_request(channel_.listener, channel_.backend.operation(request));
        if (strikes.none()) answer(request, from, to);
        else fail(strikes, request, from, to);
    }

private:
    // The connection ends, so that no body can pass for a further request. What there is of it is read, or the answer
    // would be lost with it.
    void refuse(const Answer& refusal, Request& request, Poco::Net::HTTPServerRequest& from,
                Poco::Net::HTTPServerResponse& to) {
        to.setKeepAlive(false);
        if (read_body(from, channel_.backend.largest_body(request), request.body) != Body::truncated) send(refusal, to);
    }

    void answer(Request& request, Poco::Net::HTTPServerRequest& from, Poco::Net::HTTPServerResponse& to) {
        const Body body = read_body(from, channel_.backend.largest_body(request), request.body);
        if (body != Body::whole) to.setKeepAlive(false);  // the rest is not read
        if (body == Body::truncated) return;  // the client went away
        if (body == Body::too_large) {
            return send({413, R"({"code":1005,"errorMessage":"The body is too large.","error":"the body is too large"})"},
                        to);
        }
        const std::string* id = request.header("X-Request-ID");
        if (id != nullptr && is_plain(*id)) to.set("X-Request-ID", *id);
        send(channel_.backend.answer(request), to);
    }

    void fail(const Strikes& strikes, Request& request, Poco::Net::HTTPServerRequestImpl& from,
              Poco::Net::HTTPServerResponse& to) {
        IllExchange exchange(strikes, channel_.backend, from.socket(), channel_.descriptor, channel_.stopping);
        const auto read_rest = [&] { 
            return read_body(from, channel_.backend.largest_body(request), request.body) == Body::whole;
        };
        if (!exchange.play(request, read_rest)) to.setKeepAlive(false);
    }

    Channel& channel_;
};

}  // namespace

void handle_request(Channel& channel, Poco::Net::HTTPServerRequestImpl& from, Poco::Net::HTTPServerResponse& to) {
    RequestAdapter(channel).handle(from, to);
}

}  // namespace rongcloud::emulator
