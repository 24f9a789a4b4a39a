#include "core/net/http_response.hpp"

#include <algorithm>

#include "core/net/http_head.hpp"

namespace rongcloud::net {

namespace {

constexpr int kSwitchingProtocols = 101;

Error closed(Phase phase) {
    return {Reason::connection_closed, phase == Phase::wait ? "the peer closed the connection without an answer"
                                                            : "the peer closed the connection amid the answer's head"};
}

// One head, interim or final, as `parse` reads it; `budget_bytes` is what all heads together may still take.
template <class Parse>
auto read_head(InputBuffer& input, ByteSource& source, std::size_t& budget_bytes, Phase& phase, const Parse& parse) {
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
            input.take(size);  // the bytes stay where they are until more is read
            budget_bytes -= size;
            return parse(bytes.substr(0, size));
        }
        searched = bytes.size();
        if (!input.fill(source)) throw closed(phase);
    }
}

// What goes wrong in any coding is still told by the status.
ContentCoding readable_coding(const ResponseHead& head) {
    if (head.coding != ContentCoding::unknown) return head.coding;
    if (head.status >= 300) return ContentCoding::identity;
    std::string name = head.coding_name.substr(0, 64);
    std::ranges::replace_if(
        name, [](char c) { return c < ' ' || c >= 0x7F; }, '?');  // the peer's bytes
    Error error(Reason::not_http,
                "the answer has the Content-Encoding '" + name + "', which was not asked for and cannot be read");
    error.info().http_status = head.status;
    throw error;
}

}  // namespace

ReceivedHead read_response_head(InputBuffer& input, ByteSource& source, std::size_t body_max_bytes, Phase& phase) {
    phase = Phase::wait;
    std::size_t budget_bytes = kHeadMaxBytes;
    ResponseHead head = read_head(input, source, budget_bytes, phase, parse_head);
    while (head.status < 200) {
        if (head.status == kSwitchingProtocols) {
            throw Error(Reason::not_http, "the peer switches to another protocol unasked");
        }
        head = read_head(input, source, budget_bytes, phase, parse_head);
    }
    phase = Phase::body;
    const auto with = [&](BodyReader body, bool keep_alive) {
        ContentReader content(body, readable_coding(head), body_max_bytes);
        return ReceivedHead{head.status, std::move(head.content_type), std::move(head.retry_after), std::move(content),
                            keep_alive};
    };
    if (head.status == 204 || head.status == 304) return with(BodyReader::fixed(0, body_max_bytes), head.keep_alive);
    // A length beside it hints at two readers who disagree about where this answer ends.
    if (head.chunked) return with(BodyReader::chunked(body_max_bytes), head.keep_alive && !head.content_length);
    if (head.content_length) return with(BodyReader::fixed(*head.content_length, body_max_bytes), head.keep_alive);
    return with(BodyReader::until_end(body_max_bytes), false);
}

int read_connect_status(InputBuffer& input, ByteSource& source) {
    Phase phase = Phase::wait;
    std::size_t budget_bytes = kHeadMaxBytes;
    int status = 0;
    do status = read_head(input, source, budget_bytes, phase, parse_status);
    while (status < 200 && status != kSwitchingProtocols);
    return status;
}

ReceivedResponse read_response(InputBuffer& input, ByteSource& source, std::size_t body_max_bytes, Phase& phase) {
    ReceivedHead head = read_response_head(input, source, body_max_bytes, phase);
    std::string body = head.body.read_all(input, source);
    return {{head.status, std::move(head.content_type), std::move(body), std::move(head.retry_after)}, head.keep_alive};
}

}  // namespace rongcloud::net
