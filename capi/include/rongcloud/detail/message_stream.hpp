// rongcloud/detail/message_stream.hpp - rc::MessageStream, a message that is sent in packets.
#ifndef RONGCLOUD_DETAIL_MESSAGE_STREAM_HPP
#define RONGCLOUD_DETAIL_MESSAGE_STREAM_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include <rongcloud/detail/params.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

// Sends a text while it is being made: client.message_stream(rc::message::PrivateStream{"robot", "ann"}). The packets
// are numbered and limited as the service wants it; guide: docs/message-streams.md. Several threads may write: their
// packets go out one after the other. Movable; without its client it throws CanceledError.
//
// One that is destroyed while it is open, by an exception for instance, is aborted: that may block as long as a call
// may take, and failures of it are dropped.
class MessageStream {
public:
    // The reason that an aborted message ends with unless told otherwise.
    static constexpr std::int32_t aborted = 1;

    // Checks everything and sends nothing. See rc::Client::message_stream.
    MessageStream(rc_client *client, const detail::Text &operation, const Params &params)
        : handle_(nullptr, Free{params.kept()}) {
        rc_message_stream *stream = nullptr;
        detail::checked([&](rc_error **error) {
            return rc_message_stream_open(client, operation.c_str("the operation"), params.c_ptr(), &stream, error);
        });
        handle_.reset(stream);
    }
    MessageStream(MessageStream &&) noexcept = default;
    MessageStream &operator=(MessageStream &&other) noexcept {
        if (this != &other) {
            close();
            handle_ = std::move(other.handle_);
        }
        return *this;
    }
    ~MessageStream() { close(); }

    // Longer texts are sent in several packets, cut between characters. 4 to 131072 bytes; 4096 when never called.
    MessageStream &packet_max_bytes(std::size_t size) & {
        detail::checked([&](rc_error **error) {
            return rc_message_stream_set_packet_max_bytes(c_ptr(), size, error);
        });
        return *this;
    }
    MessageStream &&packet_max_bytes(std::size_t size) && { return std::move(packet_max_bytes(size)); }
    // Whole characters in UTF-8; an empty text sends nothing. After a failure bytes() tells how much was accepted.
    // Unless the error says maybe_delivered(), the stream is as it was before the packet that failed, and any text may
    // follow. Otherwise only the same text, from what was accepted on, may be written again, or the stream aborted.
    // Repeating a first packet may make a second message.
    void write(std::string_view text) {
        detail::checked([&](rc_error **error) {
            return rc_message_stream_write(c_ptr(), bytes_of(text), text.size(), error);
        });
    }
    // Sends the rest of the text, if any, and the end of the message. `reason` is the application's own for its
    // readers; 0 is the normal end. Failures as for write().
    void complete(std::string_view text = {}, std::int32_t reason = 0) {
        detail::checked([&](rc_error **error) {
            return rc_message_stream_complete(c_ptr(), bytes_of(text), text.size(), reason, error);
        });
    }
    // Ends the message for its readers with a reason other than 0. Sends nothing when no packet was accepted before,
    // when a packet's outcome is unknown, and when the message has ended already. Closes the stream in any case.
    void abort(std::int32_t reason = aborted) {
        detail::checked([&](rc_error **error) { return rc_message_stream_abort(c_ptr(), reason, error); });
    }

    // Id of the message; empty before the first packet was accepted.
    std::string message_uid() const {
        const char *id = rc_message_stream_message_uid(c_ptr());
        return id != nullptr ? id : "";
    }
    // Packets accepted, and bytes of text in them.
    std::int64_t seq() const noexcept { return rc_message_stream_seq(c_ptr()); }
    std::size_t bytes() const noexcept { return rc_message_stream_bytes(c_ptr()); }
    // True until it is completed or aborted, or the message has ended.
    bool is_open() const noexcept { return rc_message_stream_is_open(c_ptr()) != 0; }

    // Borrowed; nullptr once moved from.
    rc_message_stream *c_ptr() const noexcept { return handle_.get(); }

private:
    struct Free {
        std::shared_ptr<const void> kept{};  // of the inputs

        void operator()(rc_message_stream *stream) const noexcept { rc_message_stream_free(stream); }
    };

    static const char *bytes_of(std::string_view text) noexcept { return text.data() != nullptr ? text.data() : ""; }
    void close() noexcept {
        if (is_open()) rc_message_stream_abort(c_ptr(), aborted, nullptr);
        handle_.reset();
    }

    std::unique_ptr<rc_message_stream, Free> handle_;
};

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
