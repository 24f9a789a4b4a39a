// rongcloud-gateway: takes the service's callbacks for a fleet, and hands them on.
#include <Poco/Exception.h>
#include <Poco/Net/NetSSL.h>

#include <iostream>

#include "tools/gateway/config/load.hpp"
#include "tools/gateway/gateway.hpp"
#include "tools/gateway/log.hpp"
#include "tools/gateway/options.hpp"
#include "tools/gateway/process.hpp"
#include "tools/gateway/sinks/redis_trim.hpp"

namespace rongcloud::gateway {

namespace {

constexpr int kExitFailure = 1;
constexpr int kExitUsage = 2;

int run(const CommandLine& line) {
    if (line.help) std::cout << help_text();
    if (line.version) std::cout << "rongcloud-gateway " << RONGCLOUD_VERSION << '\n';
    if (line.help || line.version) return 0;
    const Settings settings = load_settings(line.config);
    if (line.trim) return trim_streams(settings, std::cout);
    if (line.check) {
        check_parts(settings);
        std::cout << line.config << ": good\n";
        return 0;
    }
    start_log(settings.log_level);
    Gateway gateway(settings);
    wait_for_end();
    gateway.drain();
    return 0;
}

}  // namespace

}  // namespace rongcloud::gateway

int main(int argc, char** argv) {
    using namespace rongcloud::gateway;
    prepare_process();
    Poco::Net::initializeSSL();
    std::string problem;
    try {
        return run(parse_command_line(argc, argv));
    } catch (const OptionError& error) {
        std::cerr << "rongcloud-gateway: " << error.what() << "\nTry 'rongcloud-gateway --help'.\n";
        return kExitUsage;
    } catch (const Poco::Exception& error) {
        problem = error.displayText();
    } catch (const std::exception& error) {
        problem = error.what();
    }
    std::cerr << "rongcloud-gateway: " << problem << '\n';
    return kExitFailure;
}
