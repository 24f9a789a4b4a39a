#include "tools/gateway/gateway.hpp"

#include <Poco/ErrorHandler.h>
#include <Poco/Exception.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SocketDefs.h>

#include <cstdlib>
#include <future>
#include <iostream>

#include "tools/gateway/log.hpp"
#include "tools/gateway/sinks/make_sink.hpp"

namespace rongcloud::gateway {

namespace {

constexpr auto kWarmUpMost = std::chrono::seconds(10);
constexpr std::size_t kAdminBody = 1024;

// Of connections; their clients have gone, were cut off, or spoke something else.
class ConnectionErrors final : public Poco::ErrorHandler {
public:
    explicit ConnectionErrors(Metrics& metrics) : metrics_(metrics) {}
    void exception(const Poco::Exception& error) override { tell(error.displayText()); }
    void exception(const std::exception& error) override { tell(error.what()); }
    void exception() override { tell("unknown"); }

private:
    void tell(const std::string& what) {
        metrics_.broken.fetch_add(1);
        logger().debug("a connection ended: " + what);
    }

    Metrics& metrics_;
};

std::string address_text(const Server& server, const Address& address) {
    const bool is_ipv6 = address.host.find(':') != std::string::npos;
    return std::string(server.is_secure() ? "https://" : "http://") + (is_ipv6 ? "[" : "") + address.host +
           (is_ipv6 ? "]:" : ":") + std::to_string(server.port());
}

// `name`: of the address in the file.
std::unique_ptr<Server> listen(const std::string& name, const ServerSettings& settings, const Address& address,
                               std::size_t body_max_bytes, Backend& backend, Metrics& metrics) {
    try {
        return std::make_unique<Server>(settings, address, body_max_bytes, backend, metrics);
    } catch (const Poco::Net::NetException& error) {
        const std::string text = address.host + ":" + std::to_string(address.port);
        if (error.code() == POCO_EADDRINUSE) throw std::runtime_error(name + ": " + text + " is in use");
        throw std::runtime_error(name + ": " + text + ": " + error.displayText());
    }
}

void tell_what_waits(const Spool& spool) {
    const SpoolStats stats = spool.stats();
    logger().information("spool: waiting=" + std::to_string(stats.waiting) + " dead_letters=" + std::to_string(stats.dead));
}

ServerSettings admin_settings(ServerSettings settings) {
    settings.certificate_file.clear();
    settings.key_file.clear();
    settings.threads = 4;
    return settings;
}

}  // namespace

void check_parts(const Settings& settings) {
    make_webhook(settings, nullptr);
    if (!settings.spool.path.empty()) check_spool(settings.spool);
    for (const HttpTarget& target : {settings.sink.http, settings.decisions.target}) {
        for (const std::string& secret : target.secrets) decoded_secret(secret);
    }
    if (settings.sink.type == SinkType::kafka) make_sink(settings);
}

Gateway::Gateway(const Settings& settings)
    : settings_(settings),
      sink_(make_sink(settings)),
      spool_(settings.spool.path.empty() ? nullptr : std::make_unique<Spool>(settings.spool)),
      decider_(settings.decisions, metrics_),
      watch_(metrics_, *sink_, spool_.get()),
      admin_backend_(watch_) {
    static ConnectionErrors* const errors = new ConnectionErrors(metrics_);  // POCO keeps it until the end
    Poco::ErrorHandler::set(errors);
    watch_.why_not_ready = [this] { return why_not_ready(); };
    std::function<void()> emptied = [] {};
    if (settings.direct) {
        auto keeper = std::make_unique<DirectKeeper>(*sink_, spool_.get(), settings.direct_timeout_ms, settings.raw_body, metrics_);
        emptied = [&keeper = *keeper] { keeper.end_detour(); };
        keeper_ = std::move(keeper);
    } else {
        keeper_ = std::make_unique<SpoolKeeper>(*spool_);
    }
    const bool has_admin = !settings.server.admin.host.empty();
    receiver_ = std::make_unique<Receiver>(settings, *keeper_, decider_, has_admin ? nullptr : &watch_, metrics_);
    if (spool_) {
        tell_what_waits(*spool_);
        mover_ = std::make_unique<Mover>(*spool_, *sink_, settings.spool, settings.raw_body, metrics_, std::move(emptied));
    }
    if (has_admin) {
        admin_ = listen("admin_listen", admin_settings(settings.server), settings.server.admin, kAdminBody, admin_backend_,
                        metrics_);
        logger().information("admin=" + address_text(*admin_, settings.server.admin));
    }
    server_ = listen("listen", settings.server, settings.server.listen, settings.body_max_bytes, *receiver_, metrics_);
    logger().information("sink: " + sink_->description());
    logger().information("listen=" + address_text(*server_, settings.server.listen));
}

// Where a spool takes what the sink does not, waiting for the sink has an end.
std::string Gateway::why_not_ready() {
    if (is_draining_) return "draining";
    if (!settings_.direct || sink_->is_warm()) return {};
    if (spool_ && std::chrono::steady_clock::now() - begun_ > kWarmUpMost) return {};
    return "the sink has not been reached yet";
}

void Gateway::drain() {
    logger().information("draining");
    is_draining_ = true;
    auto stopped = std::async(std::launch::async, [this] {
        server_->stop();
        if (mover_) mover_->stop();
        if (spool_) spool_->flush();
    });
    if (stopped.wait_for(std::chrono::seconds(settings_.server.drain_timeout_s)) != std::future_status::ready) {
        logger().error("not drained in time: requests that are still under way are cut off, and come again");
        std::_Exit(1);  // their threads cannot be waited for
    }
    stopped.get();
    logger().information("drained");
}

}  // namespace rongcloud::gateway
