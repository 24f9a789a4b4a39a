// rongcloud-emulator: starts the parts, says where they are, waits for the end.
#include <Poco/Exception.h>
#include <Poco/Net/NetSSL.h>

#include <atomic>
#include <iostream>
#include <memory>
#include <optional>
#include <sstream>
#include <thread>
#include <vector>

#include "core/base/clock.hpp"
#include "core/base/error.hpp"
#include "tools/emulator/callbacks/callbacks.hpp"
#include "tools/emulator/certificates.hpp"
#include "tools/emulator/control/access.hpp"
#include "tools/emulator/control/control.hpp"
#include "tools/emulator/http/listener.hpp"
#include "tools/emulator/options.hpp"
#include "tools/emulator/private_file.hpp"
#include "tools/emulator/process.hpp"
#include "tools/emulator/service/apps.hpp"
#include "tools/emulator/service/service.hpp"

namespace rongcloud::emulator {

namespace {

constexpr int kExitFailure = 1;
constexpr int kExitUsage = 2;
constexpr std::size_t kLargestBody = 8U << 20U;

// OpenSSL and Poco's part of it, for as long as anything uses TLS.
struct TlsLibrary {
    TlsLibrary() { Poco::Net::initializeSSL(); }
    ~TlsLibrary() { Poco::Net::uninitializeSSL(); }
    TlsLibrary(const TlsLibrary&) = delete;
    TlsLibrary& operator=(const TlsLibrary&) = delete;
};

std::string ready_lines(const Addresses& addresses, const App& app) {
    std::ostringstream lines;
    for (std::size_t i = 0; i < addresses.https.size(); ++i) {
        lines << kHttpsNames[i] << '=' << addresses.https[i] << '\n';
    }
    if (!addresses.http.empty()) lines << "http=" << addresses.http << '\n';
    if (!addresses.ipv6) lines << "ipv6=no\n";  // this machine has none: nothing listens on [::1]
    if (!addresses.ca_file.empty()) lines << "ca_file=" << addresses.ca_file << '\n';
    lines << "app_key=" << app.key << '\n' << "app_secret=" << app.secret << '\n' << "ready\n";
    return lines.str();
}

void announce(const Settings& settings, const Addresses& addresses, const App& app) {
    const std::string lines = ready_lines(addresses, app);
    if (!settings.ready_file.empty()) write_private_file(settings.ready_file, lines);
    std::cout << lines << std::flush;
}

std::vector<std::string> listener_names(const Settings& settings) {
    std::vector<std::string> names;
    if (settings.https) names.assign(kHttpsNames.begin(), kHttpsNames.begin() + static_cast<int>(settings.listeners));
    if (settings.http) names.emplace_back("http");
    return names;
}

class WholeBackend final : public Backend {
public:
    WholeBackend(const Access& access, Control& control, Service& service)
        : access_(access), control_(control), service_(service) {}

    bool is_control(const Request& request) const override { return request.path.starts_with(kControlPrefix); }
    std::optional<Answer> refuse(const Request& request) const override {
        auto refusal = access_.refuse_page(request);
        return refusal || !is_control(request) ? refusal : access_.refuse_control(request);
    }
    std::size_t largest_body(const Request& request) const override {
        return is_control(request) ? kLargestControlBody : kLargestBody;
    }
    std::string_view operation(const Request& request) const override { return service_.operation(request); }
    Answer answer(const Request& request) override {
        return is_control(request) ? control_.handle(request) : service_.handle(request);
    }
    void lose(const Request& request, int http_status, std::int64_t code) override {
        service_.lose(request, http_status, code);
    }

private:
    const Access& access_;
    Control& control_;
    Service& service_;
};

// The sockets are opened first, so that the addresses are complete before the first request can ask for them.
class Listeners {
public:
    Listeners(const Settings& settings, Addresses& addresses) {
        addresses.ipv6 = has_ipv6_loopback();
        for (std::size_t i = 0; settings.https && i < settings.listeners; ++i) {
            const std::uint16_t port = i == 0 ? settings.https_port : i == 1 ? settings.backup_port : 0;
            https_.push_back(std::make_unique<Acceptor>(port, settings.receive_buffer));
            addresses.https.push_back("https://localhost:" + std::to_string(https_.back()->port()));
        }
        if (!settings.http) return;
        http_ = std::make_unique<Acceptor>(settings.http_port, settings.receive_buffer);
        addresses.http = "http://127.0.0.1:" + std::to_string(http_->port());
    }

    void start(const Certificates* certificates, Backend& backend, FaultPlan& plan) {
        plan.watch([this] {
            if (!complete_) return;
            for (const auto& listener : running_) listener->refresh();
        });
        std::size_t number = 0;
        for (auto& acceptor : https_) {
            running_.push_back(std::make_unique<Listener>(kHttpsNames[number++], std::move(acceptor),
                                                          make_server_tls(*certificates), backend, plan));
        }
        if (http_) running_.push_back(std::make_unique<Listener>("http", std::move(http_), ServerTls{}, backend, plan));
        complete_ = true;
    }

    // Side by side, as each waits for its running requests.
    void stop() {
        std::vector<std::jthread> stopping;
        for (const auto& listener : running_) stopping.emplace_back([&listener] { listener->stop(); });
    }

private:
    std::vector<std::unique_ptr<Acceptor>> https_;
    std::unique_ptr<Acceptor> http_;
    std::vector<std::unique_ptr<Listener>> running_;
    std::atomic<bool> complete_{false};
};

void serve(const Settings& settings) {
    const TlsLibrary tls;
    Database database(settings.store_file);
    const std::vector<App> apps = choose_apps(settings, database);
    VirtualClock clock(Clock::system());
    RequestLog log(settings.requests_kept);
    std::unique_ptr<Certificates> certificates;
    if (settings.https) certificates = std::make_unique<Certificates>(settings.directory);
    CallbackSettings sending = settings.callbacks;
    if (certificates) sending.own_ca_file = certificates->authority_file();
    Callbacks callbacks(sending, apps, clock);
    Service service(settings, apps, database, clock, log, callbacks);
    FaultPlan plan(settings.faults, listener_names(settings), Clock::system());
    Addresses addresses;
    Control control(addresses, apps, database, clock, log, plan, callbacks);
    const Access access(settings.allowed_hosts);
    WholeBackend backend(access, control, service);
    Listeners listeners(settings, addresses);
    if (certificates) addresses.ca_file = certificates->authority_file();
    listeners.start(certificates.get(), backend, plan);
    announce(settings, addresses, apps.front());
    wait_for_end(settings.parent_exit);
    callbacks.outbox().stop();  // control calls that wait for it end too
    listeners.stop();
}

int run(int argc, char** argv) {
    CommandLine line;
    try {
        line = parse_command_line(argc, argv);
    } catch (const OptionError& error) {
        std::cerr << "rongcloud-emulator: " << error.what() << "\nTry 'rongcloud-emulator --help'.\n";
        return kExitUsage;
    }
    if (line.help) std::cout << help_text();
    if (line.version) std::cout << "rongcloud-emulator " << RONGCLOUD_VERSION << '\n';
    if (!line.help && !line.version) serve(line.settings);
    return 0;
}

}  // namespace

}  // namespace rongcloud::emulator

int main(int argc, char** argv) {
    rongcloud::emulator::prepare_process();
    std::string problem;
    try {
        return rongcloud::emulator::run(argc, argv);
    } catch (const Poco::Exception& error) {
        problem = error.displayText();
    } catch (const std::exception& error) {
        problem = error.what();
    }
    std::cerr << "rongcloud-emulator: " << problem << '\n';
    return rongcloud::emulator::kExitFailure;
}
