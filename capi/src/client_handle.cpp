#include "capi/src/client_handle.hpp"

#include <array>
#include <atomic>
#include <cstddef>
#include <utility>

#include "capi/src/guard.hpp"
#include "core/net/https_transport.hpp"

namespace {

// The handles that were freed last, without their clients: a few hundred bytes each.
constexpr std::size_t kRetiredMax = 64;
std::array<std::atomic<rc_client *>, kRetiredMax> retired{};
std::atomic<std::size_t> retired_count{0};

}  // namespace

rc_client::rc_client(std::unique_ptr<rongcloud::client::Client> client)
    : client_(std::move(client)), in_flight_(client_->in_flight()) {}

rc_client *rc_client::make(rongcloud::client::Settings settings) {
    const auto &clock = rongcloud::Clock::system();
    auto transport = std::make_unique<rongcloud::net::HttpsTransport>(settings.transport, clock);
    auto client = std::make_unique<rongcloud::client::Client>(std::move(settings), clock, std::move(transport));
    const std::shared_ptr<rc_client> made(new rc_client(std::move(client)), &rc_client::retire);
    made->self_ = made;
    return made.get();
}

void rc_client::free() noexcept {
    std::shared_ptr<rc_client> self = std::exchange(self_, nullptr);
    if (self != nullptr) client_->close(std::move(self));
}

void rc_client::retire(rc_client *handle) noexcept {
    handle->client_.reset();
    delete retired[retired_count++ % kRetiredMax].exchange(handle);
}

namespace rongcloud::capi {

Inside::Inside(const rc_client *client)
    : handle_(*need(client, "client")), entry_(*handle_.in_flight_, client::CallsInFlight::Kind::visit) {}

}  // namespace rongcloud::capi
