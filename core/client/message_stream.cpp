#include "core/client/message_stream.hpp"

#include <algorithm>
#include <array>

#include "core/base/utf8.hpp"
#include "core/client/outcome.hpp"
#include "core/codec/json.hpp"

namespace rongcloud::client {

namespace {

using std::chrono::seconds;

const catalogue::Operation& stream_operation(std::string_view id) {
    if (!is_utf8(id)) throw Error(Reason::invalid_utf8, "the id of the operation is not valid UTF-8");
    const catalogue::Operation* found = catalogue::find_operation(id);
    if (found != nullptr && found->packets != nullptr) return *found;
    std::string known;
    for (const auto& operation : catalogue::operations()) {
        if (operation.packets == nullptr) continue;
        known += (known.empty() ? "" : ", ") + std::string(operation.id);
    }
    const std::string name = "'" + std::string(id) + "'";
    if (found == nullptr) {
        throw Error(Reason::unknown_operation, "there is no operation " + name + "; messages are streamed by " + known);
    }
    throw Error(Reason::invalid_argument, name + " sends no packets; messages are streamed by " + known);
}

codec::Params filled(const catalogue::Operation& operation, codec::Params params) {
    const catalogue::Packets& packets = *operation.packets;
    if (params.find(packets.fill_name) == nullptr) params.set(packets.fill_name, std::string(packets.fill_value));
    return params;
}

std::string member(std::string_view name, std::string_view json) {
    return codec::quote_json(name) + ":" + std::string(json);
}

}  // namespace

MessageStream::MessageStream(Client& client, std::string_view operation, codec::Params params)
    : client_(client),
      operation_(stream_operation(operation)),
      params_(filled(operation_, std::move(params))),
      first_members_(read_first_members()) {
    if (params_.request_id) {
        fail(Reason::invalid_argument, "a stream is several requests, and each has a request id of its own");
    }
    client_.preview(operation_.id, params_of({"-"}), {}, 0);  // for its checks
}

void MessageStream::fail(Reason reason, const std::string& what) const {
    Error error(reason, std::string(operation_.id) + ": " + what);
    error.info().operation = operation_.id;
    throw error;
}

std::string MessageStream::read_first_members() const {
    params_.throw_remembered();
    const catalogue::Packets& names = *operation_.packets;
    const codec::Value* given = params_.find(names.parameter);
    if (given == nullptr) return {};
    const std::string place = "'" + std::string(names.parameter) + "'";
    const auto text = codec::json_text(*given);
    if (!text) fail(Reason::invalid_argument, place + " must be a JSON object");
    const auto document = codec::parse_argument(*text, std::string(operation_.id) + ": " + place);
    if (document.root().type != codec::JsonType::object) {
        fail(Reason::invalid_argument, place + " must be a JSON object");
    }
    std::string members;
    for (const codec::JsonNode& node : document.children(document.root())) {
        for (const auto own : std::array{names.text, names.number, names.last, names.reason, names.id}) {
            if (node.key() != own) continue;
            fail(Reason::invalid_argument, "'" + std::string(own) + "' of " + place + " is written by the stream");
        }
        if (node.type != codec::JsonType::null) members += "," + member(node.key(), document.write(node));
    }
    return members;
}

std::string MessageStream::content_of(const Packet& packet) const {
    const catalogue::Packets& names = *operation_.packets;
    std::string json = "{" + member(names.text, codec::quote_json(packet.text));
    json += "," + member(names.number, std::to_string(seq_ + 1));
    json += "," + member(names.last, packet.last ? "true" : "false");
    if (packet.reason != 0) json += "," + member(names.reason, std::to_string(packet.reason));
    json += seq_ == 0 ? first_members_ : "," + member(names.id, codec::quote_json(message_uid_));
    return json + "}";
}

codec::Params MessageStream::params_of(const Packet& packet) const {
    codec::Params params = params_;
    params.set(operation_.packets->parameter, codec::JsonText{content_of(packet)});
    return params;
}

// The turn of one function that sends, waited for within the limit of its first packet.
class MessageStream::Sending {
public:
    explicit Sending(MessageStream& stream)
        : cancellation_(Cancellation::Wake::in_steps, &stream.client_.closing()),
          limit_(stream.client_.clock(), stream.client_.timeout_of(stream.params_), &cancellation_) {
        cancellation_.set_question(stream.params_.interrupt);
        try {
            held_.emplace(stream.turn_, limit_);
        } catch (Error& error) {
            ErrorInfo& info = error.info();
            info.operation = stream.operation_.id;
            if (info.reason != Reason::canceled) info.message = "the stream was " + info.message;
            throw;
        }
    }
    const Deadline& limit() const noexcept { return limit_; }

private:
    Cancellation cancellation_;
    const Deadline limit_;
    std::optional<Turn::Held> held_;
};

void MessageStream::set_packet_max_bytes(std::size_t size) {
    const auto largest = static_cast<std::size_t>(operation_.packets->max_bytes);
    if (size < packet_min_bytes || size > largest) {
        fail(Reason::invalid_argument, "a packet takes at most " + std::to_string(packet_min_bytes) + " to " +
                                           std::to_string(largest) + " bytes of text, not " + std::to_string(size));
    }
    packet_max_bytes_ = size;
}

void MessageStream::check_open() const {
    switch (state_) {
        case State::open: return;
        case State::completed: fail(Reason::stream_closed, "the stream is completed");
        case State::aborted: fail(Reason::stream_closed, "the stream was aborted");
        case State::ended: fail(Reason::stream_closed, "the message has ended before it was completed");
    }
}

void MessageStream::check_text(std::string_view text) const {
    if (!is_utf8(text)) {
        Error error(Reason::invalid_utf8, std::string(operation_.id) + ": the text is not valid UTF-8");
        error.info().operation = operation_.id;
        error.info().hint = "Write whole characters: keep the bytes of an unfinished one for the next text.";
        throw error;
    }
    if (text.find('\0') != std::string_view::npos) fail(Reason::invalid_argument, "the text contains a NUL");
    const auto most = static_cast<std::size_t>(operation_.packets->max_bytes);
    if (text.size() > most - bytes_) {
        fail(Reason::stream_full, "the text has " + std::to_string(text.size()) + " bytes and " +
                                      std::to_string(bytes_) + " are sent already; a message takes at most " +
                                      std::to_string(most));
    }
}

void MessageStream::check_repeat(const Packet& packet) const {
    if (!unknown_ || *unknown_ == packet) return;
    fail(Reason::invalid_argument, "packet " + std::to_string(seq_ + 1) +
                                       " may have reached the service: repeat it as it was, or abort the stream");
}

std::optional<std::string> MessageStream::time_over() const {
    if (seq_ == 0) return std::nullopt;
    const SteadyTime now = client_.clock().now();
    const catalogue::Packets& limits = *operation_.packets;
    if (now - first_time_ >= seconds(limits.duration_s)) {
        return "the first packet was sent " + std::to_string(limits.duration_s) +
               " s ago, and the service takes none after that time";
    }
    if (now - last_time_ >= seconds(limits.silence_s)) {
        return "the last packet was sent " + std::to_string(limits.silence_s) +
               " s ago or more, and the service ends a message after such a silence";
    }
    return std::nullopt;
}

void MessageStream::write(std::string_view text) {
    check_open();  // at once, and again when it is our turn
    const Sending sending(*this);
    check_open();
    check_text(text);
    if (!text.empty()) send_text(text, false, 0, sending.limit());
}

void MessageStream::complete(std::string_view text, std::int32_t reason) {
    check_open();
    const Sending sending(*this);
    check_open();
    check_text(text);
    if (text.empty() && seq_ == 0) fail(Reason::invalid_argument, "nothing was written, so there is no message to end");
    send_text(text, true, reason, sending.limit());
}

void MessageStream::abort(std::int32_t reason) {
    if (reason == 0) fail(Reason::invalid_argument, "0 is the reason of a normal end; give another one to abort");
    State expected = State::open;  // at once, so that a text under way sends no further packet
    if (!state_.compare_exchange_strong(expected, State::aborted)) return;
    const Sending sending(*this);
    if (seq_ > 0 && !unknown_ && !is_over_ && !time_over()) send({"", true, reason}, 0, &sending.limit());
}

void MessageStream::send_text(std::string_view text, bool last, std::int32_t reason, const Deadline& limit) {
    std::size_t done = 0;
    do {
        if (done > 0) check_open();
        const std::string_view rest = text.substr(done);
        const std::string_view piece = rest.substr(0, whole_characters(rest, packet_max_bytes_));
        const bool ends = last && piece.size() == rest.size();
        send({std::string(piece), ends, ends ? reason : 0}, done, done == 0 ? &limit : nullptr);
        done += piece.size();
    } while (done < text.size());
}

void MessageStream::send(const Packet& packet, std::size_t accepted_before, const Deadline* limit) {
    check_repeat(packet);
    if (const auto why = time_over()) {
        end(State::ended);
        fail(Reason::stream_closed, *why);
    }
    codec::Params params = params_of(packet);
    if (limit != nullptr) params.timeout_ms = static_cast<std::int32_t>(std::max<std::int64_t>(1, limit->remaining().count()));
    const SteadyTime now = client_.clock().now();
    const bool is_repeat = unknown_.has_value();
    unknown_ = packet;  // before the call, which may fail in any way
    try {
        accept(packet, client_.call(operation_.id, params), now);
    } catch (Error& error) {
        if (error.info().maybe_delivered) last_time_ = now;
        if (is_repeat) {  // an attempt before it was not answered
            error = settled(std::move(error), {operation_.idempotent, false, true, true});
        }
        if (!error.info().maybe_delivered) unknown_.reset();
        explain(error.info(), accepted_before);
        throw;
    }
}

// An abort that waits for its turn meanwhile stays one.
void MessageStream::end(State state) {
    is_over_ = true;
    State expected = State::open;
    state_.compare_exchange_strong(expected, state);
}

void MessageStream::accept(const Packet& packet, const codec::Result& result, SteadyTime sent) {
    unknown_.reset();
    last_time_ = sent;
    bytes_ += packet.text.size();
    if (packet.last) end(State::completed);
    if (seq_ > 0) {
        ++seq_;
        return;
    }
    first_time_ = sent;
    const codec::JsonNode* node = result.document.find(operation_.packets->id);
    const char* id = node != nullptr ? to_text(*node) : nullptr;
    message_uid_ = id != nullptr ? id : "";
    seq_ = 1;
    if (!message_uid_.empty() || packet.last) return;
    end(State::ended);
    Error error(Reason::not_json, "the answer has no " + std::string(operation_.packets->id));
    ErrorInfo& info = error.info();
    info.phase = Phase::body;
    info.operation = operation_.id;
    info.request_id = result.request_id;
    info.domain = result.domain;
    info.http_status = result.http_status;
    info.attempts = result.attempts;
    info.maybe_delivered = true;
    throw error;
}

void MessageStream::explain(ErrorInfo& info, std::size_t accepted_before) const {
    const std::string number = std::to_string(seq_ + (state_ == State::ended ? 0 : 1));
    info.message = "packet " + number + ": " + info.message;
    if (accepted_before > 0) {
        info.message += " (" + std::to_string(accepted_before) + " bytes of the text were accepted)";
    }
    if (!info.hint.empty()) info.hint += " ";
    if (state_ == State::ended) {
        info.hint += "No further packet can follow; open another stream.";
    } else if (state_ == State::aborted) {
        info.hint += "The stream is closed; the service ends the message after a silence of " +
                     std::to_string(operation_.packets->silence_s) + " s.";
    } else if (!unknown_) {
        info.hint += "The stream is as it was before this packet: the same, or another text, may be sent as packet " +
                     number + ".";
    } else {
        info.hint += "Packet " + number + " may have reached the service: repeat it as it was, or abort the stream.";
        if (seq_ == 0) info.hint += " As it was the first, a repeat may make a second message.";
    }
}

const char* MessageStream::message_uid() const noexcept {
    return seq_ > 0 && !message_uid_.empty() ? message_uid_.c_str() : nullptr;
}

}  // namespace rongcloud::client
