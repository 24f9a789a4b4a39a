// rongcloud-emulator: starts the parts, says where they are, waits for the end.
#include <Poco/Exception.h>
#include <Poco/Net/NetSSL.h>

#include <iostream>
#include <memory>
#include <sstream>
#include <thread>

#include "core/base/clock.hpp"
#include "core/base/error.hpp"
#include "tools/emulator/certificates.hpp"
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

// OpenSSL and Poco's part of it, for as long as anything uses TLS.
struct TlsLibrary {
    TlsLibrary() { Poco::Net::initializeSSL(); }
    ~TlsLibrary() { Poco::Net::uninitializeSSL(); }
    TlsLibrary(const TlsLibrary&) = delete;
    TlsLibrary& operator=(const TlsLibrary&) = delete;
};

std::string ready_lines(const Addresses& addresses, const App& app) {
    std::ostringstream lines;
    if (!addresses.https.empty()) lines << "https=" << addresses.https << '\n';
    if (!addresses.http.empty()) lines << "http=" << addresses.http << '\n';
    if (!addresses.ca_file.empty()) lines << "ca_file=" << addresses.ca_file << '\n';
    lines << "app_key=" << app.key << '\n' << "app_secret=" << app.secret << '\n' << "ready\n";
    return lines.str();
}

void announce(const Settings& settings, const Addresses& addresses, const App& app) {
    const std::string lines = ready_lines(addresses, app);
    if (!settings.ready_file.empty()) write_private_file(settings.ready_file, lines);
    std::cout << lines << std::flush;
}

void serve(const Settings& settings) {
    const TlsLibrary tls;
    Database database(settings.store_file);
    const std::vector<App> apps = choose_apps(settings, database);
    VirtualClock clock(Clock::system());
    RequestLog log(settings.requests_kept);
    Service service(settings, apps, database, clock, log);
    Addresses addresses;
    Control control(addresses, apps, database, clock, log);
    const Answerer answerer = [&](const Request& request) {
        return request.path.starts_with(kControlPrefix) ? control.handle(request) : service.handle(request);
    };
    // Sockets before listeners: the addresses are complete before the first request can ask for them.
    std::unique_ptr<Certificates> certificates;
    Poco::Net::ServerSocket https_socket;
    Poco::Net::ServerSocket http_socket;
    if (settings.https) {
        certificates = std::make_unique<Certificates>(settings.directory);
        https_socket = open_https_socket(settings.https_port, certificates->server_file(),
                                         certificates->server_key_file());
        addresses.https = "https://localhost:" + std::to_string(https_socket.address().port());
        addresses.ca_file = certificates->authority_file();
    }
    if (settings.http) {
        http_socket = open_http_socket(settings.http_port);
        addresses.http = "http://127.0.0.1:" + std::to_string(http_socket.address().port());
    }
    std::unique_ptr<Listener> https;
    std::unique_ptr<Listener> http;
    if (settings.https) https = std::make_unique<Listener>("https", https_socket, answerer);
    if (settings.http) http = std::make_unique<Listener>("http", http_socket, answerer);
    announce(settings, addresses, apps.front());
    wait_for_end(settings.parent_exit);
    // Side by side, as each takes up to half a second.
    const std::jthread stopping([&] { https.reset(); });
    http.reset();
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
