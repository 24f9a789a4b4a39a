#include "core/net/http_response.hpp"

#include "core/net/http_body.hpp"
#include "core/net/http_head.hpp"

namespace rongcloud::net {

namespace {

constexpr std::size_t kHeadMaxBytes = 64u << 10;  // interim answers included
constexpr int kSwitchingProtocols = 101;

Error closed(Phase phase) {
    return {Reason::connection_closed, phase == Phase::wait ? "the peer closed the connection without an answer"
                                                            : "the peer closed the connection amid the answer's head"};
}

// One head, interim or final; `budget_bytes` is what all heads together may still take.
ResponseHead read_head(InputBuffer& input, ByteSource& source, std::size_t& budget_bytes, Phase& phase) {
    std::size_t searched = 0;
    for (;;) {
        const std::string_view bytes = input.view();
        if (!bytes.empty()) phase = Phase::head;
        if (!may_be_http(bytes)) throw Error(Reason::not_http, "the answer does not begin like HTTP/1");
        const std::size_t size = find_head_end(bytes, searched);
        if (size > budget_bytes || (size == 0 && bytes.size() >= budget_bytes)) {
            throw Error(Reason::not_http, "the answer's head is larger than 64 KiB");
        }
        if (size > 0) {
            ResponseHead head = parse_head(bytes.substr(0, size));
            input.take(size);
            budget_bytes -= size;
            return head;
        }
        searched = bytes.size();
        if (!input.fill(source)) throw closed(phase);
    }
}

}  // namespace

ReceivedResponse read_response(InputBuffer& input, ByteSource& source, std::size_t body_max_bytes, Phase& phase) {
    phase = Phase::wait;
    std::size_t budget_bytes = kHeadMaxBytes;
    ResponseHead head = read_head(input, source, budget_bytes, phase);
    while (head.status < 200) {
        if (head.status == kSwitchingProtocols) {
            throw Error(Reason::not_http, "the peer switches to another protocol unasked");
        }
        head = read_head(input, source, budget_bytes, phase);
    }
    phase = Phase::body;
    ReceivedResponse received{{head.status, std::move(head.content_type), {}}, head.keep_alive};
    std::string& body = received.response.body;
    if (head.status == 204 || head.status == 304) return received;
    if (head.chunked) {
        body = read_chunked_body(input, source, body_max_bytes);
        // A length beside it hints at two readers who disagree about where this answer ends.
        received.keep_alive = received.keep_alive && !head.content_length;
    } else if (head.content_length) {
        body = read_fixed_body(input, source, *head.content_length, body_max_bytes);
    } else {
        body = read_body_until_end(input, source, body_max_bytes);
        received.keep_alive = false;
    }
    return received;
}

}  // namespace rongcloud::net
