// A message that is sent in packets while its text is being made.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/catalogue/table.hpp"
#include "core/client/client.hpp"
#include "core/client/turn.hpp"

namespace rongcloud::client {

// Packets are numbered 1, 2, 3 ... without gaps: a number is used up when the service has accepted it. A packet that
// surely did not leave, or was refused, changes nothing. One whose outcome is unknown may only be repeated as it was,
// with the same number, or given up by `abort`. Thread-safe: one text at a time; reading does not wait for it. The wait
// for another text is part of the first packet's limit. A forked child goes on with the stream, unless a packet was under
// way at the fork: then all that sends throws Error(invalid_argument) there.
class MessageStream {
public:
    static constexpr std::size_t packet_min_bytes = 4;  // the longest character
    static constexpr std::size_t packet_default_bytes = 4096;

    // `operation` is one with `packets` in the catalogue; `params` go with every packet, except the members of the
    // packet itself, which go with the first. Checks them and sends nothing. `client` outlives the stream, open or closed.
    MessageStream(Client& client, std::string_view operation, codec::Params params);

    // Longer texts are sent in several packets, cut between characters. 4 to the limit of the whole message.
    void set_packet_max_bytes(std::size_t size);

    // All throw Error. An empty text sends nothing.
    void write(std::string_view text);
    // Sends `text`, which may be empty, and the end of the message. `reason` is the application's own, 0 = normal.
    void complete(std::string_view text, std::int32_t reason);
    // Ends the message for its readers with a reason other than 0; sends nothing when nothing was sent before, when
    // the outcome of a packet is unknown, or when the message has ended already. The stream is closed whatever happens.
    void abort(std::int32_t reason);

    // nullptr before the first packet was accepted; then unchanged as long as the stream lives.
    const char* message_uid() const noexcept;
    std::int64_t seq() const noexcept { return seq_; }   // of the packet accepted last; 0 before the first
    std::size_t bytes() const noexcept { return bytes_; }  // of text accepted
    bool is_open() const noexcept { return state_ == State::open; }

private:
    enum class State : std::uint8_t { open, completed, aborted, ended };
    struct Packet {
        std::string text;
        bool last = false;
        std::int32_t reason = 0;
        bool operator==(const Packet&) const = default;
    };

    [[noreturn]] void fail(Reason reason, const std::string& what) const;
    std::string read_first_members() const;
    std::string content_of(const Packet& packet) const;
    codec::Params params_of(const Packet& packet) const;
    void check_open() const;
    void check_text(std::string_view text) const;
    void check_repeat(const Packet& packet) const;
    // Why no further packet is taken by now; nothing while there is time.
    std::optional<std::string> time_over() const;
    class Sending;  // has the turn
    // `limit` of the first packet, which began with the wait for the turn.
    void send_text(std::string_view text, bool last, std::int32_t reason, const Deadline& limit);
    void send(const Packet& packet, std::size_t accepted_before, const Deadline* limit);
    void end(State state);
    void accept(const Packet& packet, const codec::Result& result, SteadyTime sent);
    void explain(ErrorInfo& info, std::size_t accepted_before) const;

    Client& client_;
    const catalogue::Operation& operation_;
    const codec::Params params_;       // of every packet
    const std::string first_members_;  // of the first packet: ,"name":value ...

    std::atomic<std::size_t> packet_max_bytes_ = packet_default_bytes;
    Turn turn_;  // all below; the atomics are also read without it
    std::optional<Packet> unknown_;  // may have been accepted
    SteadyTime first_time_{};        // when the first packet was sent, and the last that may have been accepted
    SteadyTime last_time_{};
    bool is_over_ = false;     // for its readers
    std::string message_uid_;  // written once, before seq_ becomes 1
    std::atomic<State> state_{State::open};
    std::atomic<std::int64_t> seq_{0};
    std::atomic<std::size_t> bytes_{0};
};

}  // namespace rongcloud::client
