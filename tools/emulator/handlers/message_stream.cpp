// Messages in packets: the first one makes the message, each later one adds its text to it. Their ends by time are
// worked out when somebody looks, as nothing runs in between.
#include <Poco/JSON/Parser.h>

#include <optional>
#include <sstream>

#include "core/catalogue/table.hpp"
#include "tools/emulator/handlers/delivery.hpp"
#include "tools/emulator/handlers/groups.hpp"
#include "tools/emulator/handlers/message_uid.hpp"
#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/store/inbox.hpp"
#include "tools/emulator/store/message_streams.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::JSON::Object;

constexpr std::int64_t kSecond = 1000;

const catalogue::Packets& limits() {
    static const catalogue::Packets& packets = *catalogue::find_operation("message.send_private_stream")->packets;
    return packets;
}

std::string to_text(const Object& object) {
    std::ostringstream text;
    object.stringify(text);
    return text.str();
}

// 0 while the service takes packets.
std::int32_t stop_reason(const StoredStream& stream, std::int64_t now_ms) {
    if (stream.complete) return 0;
    if (now_ms - stream.last_ms > limits().silence_s * kSecond) return code::stream_idle;
    if (now_ms - stream.first_ms > limits().duration_s * kSecond) return code::stream_too_old;
    return 0;
}

void check_number(std::int64_t given, std::int64_t expected) {
    if (given == expected) return;
    throw Refusal(code::parameter_error, "Parameter 'content.seq' is " + std::to_string(given) +
                                             "; the next packet of this stream has " + std::to_string(expected) + ".");
}

void check_size(std::size_t bytes) {
    if (bytes <= static_cast<std::size_t>(limits().max_bytes)) return;
    throw Refusal(code::stream_too_large, "A stream has at most " + std::to_string(limits().max_bytes) + " bytes.");
}

StoredStream existing(const Call& call, const std::string& uid) {
    auto stream = find_stream(call.database, call.app, uid);
    if (!stream) throw Refusal(code::stream_not_found, "There is no stream '" + uid + "'.");
    return *stream;
}

Object::Ptr content_of(const StoredStream& stream) {
    Poco::JSON::Parser parser(new Poco::JSON::ParseHandler(true));  // keeps the order of the members
    return parser.parse(stream.content).extract<Object::Ptr>();
}

void add_packet(Object& content, const Object& packet, const std::string& text) {
    content.set("content", text);
    content.set("seq", packet.get("seq"));
    content.set("complete", packet.get("complete"));
    if (packet.has("completeReason")) content.set("completeReason", packet.get("completeReason"));
}

void take_next(const Call& call, const Object& packet, const std::string& uid) {
    StoredStream stream = existing(call, uid);
    if (stream.complete) throw Refusal(code::parameter_error, "The stream '" + uid + "' is complete.");
    if (const std::int32_t reason = stop_reason(stream, call.now_ms); reason != 0) {
        throw Refusal(reason, "The stream '" + uid + "' has ended.");
    }
    check_number(packet.getValue<std::int64_t>("seq"), stream.seq + 1);
    Object::Ptr content = content_of(stream);
    const std::string text = content->getValue<std::string>("content") + packet.getValue<std::string>("content");
    check_size(text.size());
    add_packet(*content, packet, text);
    stream.content = to_text(*content);
    stream.seq += 1;
    stream.last_ms = call.now_ms;
    stream.complete = packet.getValue<bool>("complete");
    update_stream(call.database, call.app, stream);
}

// Makes the message with `deliver_first`, which returns its id, or takes one more packet of it.
template <class DeliverFirst>
void take_packet(const Call& call, Object& answer, const char* conversation, DeliverFirst&& deliver_first) {
    const auto packet = call.arguments.json("content").extract<Object::Ptr>();
    std::string uid = packet->optValue<std::string>("messageUID", "");
    if (!uid.empty()) {
        take_next(call, *packet, uid);
    } else {
        check_number(packet->getValue<std::int64_t>("seq"), 1);
        check_size(packet->getValue<std::string>("content").size());
        const std::string content = to_text(*packet);
        const bool directed = call.arguments.has("toGroupId") && call.arguments.has("toUserId");
        uid = deliver_first(keep_message_of(call, conversation, content, directed));
        insert_stream(call.database, call.app,
                      {uid, 1, content, call.now_ms, call.now_ms, packet->getValue<bool>("complete")});
    }
    answer.set("messageUID", uid);
}

void send_private_stream(const Call& call, Object& answer) {
    take_packet(call, answer, "private", [&](std::int64_t message) {
        const std::string uid = new_message_uid();
        const std::string sender = call.text("fromUserId");
        const std::string target = call.text("toUserId");
        deliver(call.database, call.app, message, {target, target, uid});
        if (flag(call, "isIncludeSender") && target != sender) {
            deliver(call.database, call.app, message, {sender, target, uid});
        }
        return uid;
    });
}

void send_group_stream(const Call& call, Object& answer) {
    take_packet(call, answer, "group", [&](std::int64_t message) {
        const std::string group_id = call.text("toGroupId");
        return deliver_to_group(call, message, group_id, recipients(call, group_id));
    });
}

// The documents do not describe the answer; the names are those under which clients see a stream.
void get_stream(const Call& call, Object& answer) {
    const StoredStream stream = existing(call, call.text("messageUID"));
    Object::Ptr data = content_of(stream);
    data->set("messageUID", stream.uid);
    data->set("stopReason", stop_reason(stream, call.now_ms));
    answer.set("data", data);
}

}  // namespace

void add_message_stream_handlers(HandlerRegister& handlers) {
    handlers.add("message.send_private_stream", send_private_stream);
    handlers.add("message.send_group_stream", send_group_stream);
    handlers.add("message.get_stream", get_stream);
}

}  // namespace rongcloud::emulator
