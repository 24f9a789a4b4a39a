#include "core/net/plain_stream.hpp"

namespace rongcloud::net {

PlainStream::PlainStream(Socket socket) : Stream(std::move(socket)) {
    const Address peer = socket_.peer();
    if (peer.is_loopback()) return;
    throw Error(Reason::invalid_setting, "plain http is for this machine only, and the host is at " + peer.text());
}

std::size_t PlainStream::write(std::string_view bytes) {
    const std::size_t sent = socket_.send(bytes.data(), bytes.size());
    if (sent == 0 && !socket_.would_block()) throw socket_error(socket_.error_number(), "sending");
    return sent;
}

std::optional<std::size_t> PlainStream::read_now(std::span<char> buffer, const TimeLimit&) {
    const std::size_t received = socket_.receive(buffer.data(), buffer.size());
    if (received > 0 || socket_.ended()) return received;
    if (!socket_.would_block()) throw socket_error(socket_.error_number(), "receiving");
    return std::nullopt;
}

}  // namespace rongcloud::net
