// rongcloud-spool: looks after a spool.
#include <Poco/Exception.h>

#include <iostream>
#include <rongcloud/jobs.hpp>

#include "tools/spool/commands.hpp"

namespace {

constexpr int kExitFailure = 1;
constexpr int kExitUsage = 2;

int run(int argc, char **argv) {
    using namespace rongcloud::spool_tool;
    const CommandLine line = parse_command_line(argc, argv);
    if (line.help) std::cout << help_text();
    if (line.version) std::cout << "rongcloud-spool " << rc_version_string() << '\n';
    return line.help || line.version ? 0 : rongcloud::spool_tool::run(line, std::cout);
}

}  // namespace

int main(int argc, char **argv) {
    std::string problem;
    try {
        return run(argc, argv);
    } catch (const rongcloud::spool_tool::OptionError &error) {
        std::cerr << "rongcloud-spool: " << error.what() << "\nTry 'rongcloud-spool --help'.\n";
        return kExitUsage;
    } catch (const rc::Error &error) {
        problem = error.what() + (error.hint().empty() ? std::string() : "\n" + error.hint());
    } catch (const Poco::Exception &error) {
        problem = error.displayText();
    } catch (const std::exception &error) {
        problem = error.what();
    }
    std::cerr << "rongcloud-spool: " << problem << '\n';
    return kExitFailure;
}
