#include "tools/gateway/options.hpp"

#include <Poco/Exception.h>
#include <Poco/Util/HelpFormatter.h>
#include <Poco/Util/Option.h>
#include <Poco/Util/OptionProcessor.h>
#include <Poco/Util/OptionSet.h>

#include <sstream>

namespace rongcloud::gateway {

namespace {

Poco::Util::OptionSet options() {
    Poco::Util::OptionSet set;
    set.addOption(Poco::Util::Option("config", "c", "the YAML file; see docs/gateway.md").argument("FILE"));
    set.addOption(Poco::Util::Option("check", "", "check the file and end"));
    set.addOption(Poco::Util::Option("help", "h", "show this and end"));
    set.addOption(Poco::Util::Option("version", "", "show the version and end"));
    return set;
}

}  // namespace

CommandLine parse_command_line(int argc, const char* const* argv) {
    const Poco::Util::OptionSet set = options();
    Poco::Util::OptionProcessor processor(set);
    processor.setUnixStyle(true);
    CommandLine line;
    try {
        for (int i = 1; i < argc; ++i) {
            std::string name;
            std::string value;
            if (!processor.process(argv[i], name, value)) {
                if (std::string(argv[i]) != "trim" || line.trim) {
                    throw OptionError(std::string("'") + argv[i] + "' is no command; there is only trim");
                }
                line.trim = true;
            }
            if (name == "config") line.config = value;
            else if (name == "check") line.check = true;
            else if (name == "help") line.help = true;
            else if (name == "version") line.version = true;
        }
        processor.checkRequired();
    } catch (const Poco::Exception& error) {
        throw OptionError(error.displayText());
    }
    if (line.config.empty() && !line.help && !line.version) throw OptionError("--config FILE is required");
    return line;
}

std::string help_text() {
    const Poco::Util::OptionSet set = options();
    Poco::Util::HelpFormatter formatter(set);
    formatter.setUnixStyle(true);
    formatter.setCommand("rongcloud-gateway");
    formatter.setUsage("--config FILE [--check]\n       trim --config FILE");
    formatter.setHeader(
        "Takes the callbacks of RongCloud, checks that the service has signed them, keeps them in a spool or a sink (Kafka, "
        "Redis, HTTP, standard output), and answers.");
    formatter.setFooter(
        "trim removes from the Redis streams of the file what all their consumer groups have acknowledged. "
        "The gateway does not change events, does not look duplicates up in the sink, and does not limit who may connect: "
        "addresses are for a proxy or a firewall. Ends with 0 after SIGTERM, with 1 when it cannot start, the file is wrong, or "
        "requests were still under way at the end of drain_timeout_s, with 2 for wrong arguments.");
    std::ostringstream text;
    formatter.format(text);
    text << '\n';
    return text.str();
}

}  // namespace rongcloud::gateway
