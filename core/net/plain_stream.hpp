// Bytes as they are, for plain http on this machine.
#pragma once

#include "core/net/stream.hpp"

namespace rongcloud::net {

class PlainStream final : public Stream {
public:
    // Throws Error(invalid_setting) when the peer is not on this machine, whatever name it was reached by.
    explicit PlainStream(Socket socket);

    std::size_t write(std::string_view bytes) override;
    std::optional<std::size_t> read_now(std::span<char> buffer, const TimeLimit& limit) override;
    bool ended_cleanly() const override { return socket_.ended(); }
    void expect_wait(const TimeLimit& limit) override { socket_.receive_may_wait(limit); }
    bool is_quiet() override { return !socket_.is_readable(); }
    void say_goodbye() noexcept override {}
};

}  // namespace rongcloud::net
