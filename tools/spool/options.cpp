#include "tools/spool/options.hpp"

#include <Poco/NumberParser.h>
#include <Poco/Util/HelpFormatter.h>
#include <Poco/Util/Option.h>
#include <Poco/Util/OptionException.h>
#include <Poco/Util/OptionProcessor.h>
#include <Poco/Util/OptionSet.h>

#include <sstream>

namespace rongcloud::spool_tool {

namespace {

using Poco::Util::Option;

Poco::Util::OptionSet option_set() {
    Poco::Util::OptionSet options;
    options.addOption(Option("file", "f", "the spool; required").argument("FILE"));
    options.addOption(Option("json", "j", "JSON for programs, one object a line"));
    options.addOption(Option("limit", "n", "items of a list, 1 to 10000; 100 by default").argument("N"));
    options.addOption(Option("after", "a", "of a list: items with a higher sequence than this").argument("SEQUENCE"));
    options.addOption(Option("help", "h", "print this"));
    options.addOption(Option("version", "", "print the version"));
    return options;
}

void apply(CommandLine &line, const std::string &name, const std::string &value) {
    if (name == "help") line.help = true;
    if (name == "version") line.version = true;
    if (name == "json") line.json = true;
    if (name == "file") line.file = value;
    if (name == "limit") {
        unsigned number = 0;
        if (!Poco::NumberParser::tryParseUnsigned(value, number) || number < 1 || number > 10000) {
            throw OptionError("--limit wants a number from 1 to 10000, not '" + value + "'");
        }
        line.limit = number;
    }
    if (name == "after") {
        Poco::Int64 number = 0;
        if (!Poco::NumberParser::tryParse64(value, number) || number < 0) {
            throw OptionError("--after wants the sequence of an item, not '" + value + "'");
        }
        line.after = number;
    }
}

}  // namespace

CommandLine parse_command_line(int argc, char **argv) {
    const Poco::Util::OptionSet options = option_set();
    Poco::Util::OptionProcessor processor(options);
    processor.setUnixStyle(true);
    CommandLine line;
    try {
        for (int i = 1; i < argc; ++i) {
            std::string name, value;
            if (processor.process(argv[i], name, value)) {
                if (!name.empty()) apply(line, name, value);
            } else {
                line.words.emplace_back(argv[i]);
            }
        }
        processor.checkRequired();
    } catch (const Poco::Util::OptionException &error) {
        throw OptionError(error.displayText());
    }
    if (line.help || line.version) return line;
    if (line.words.empty()) throw OptionError("a command is missing");
    if (line.file.empty()) throw OptionError("--file is missing");
    return line;
}

std::string help_text() {
    const Poco::Util::OptionSet options = option_set();
    Poco::Util::HelpFormatter formatter(options);
    formatter.setUnixStyle(true);
    formatter.setCommand("rongcloud-spool");
    formatter.setUsage("--file FILE COMMAND");
    formatter.setHeader("Looks after a spool of callbacks, also while receivers and workers use it. Commands: stats; "
                        "list: everything but dead letters; dead list; dead retry SEQUENCE|all: due again; dead drop "
                        "SEQUENCE|all: deleted.");
    formatter.setFooter("It makes no spool, handles nothing, and changes no settings. Ends with 0, with 1 when something "
                        "failed or there was no such dead letter, with 2 for a wrong command.");
    formatter.setWidth(100);
    std::ostringstream text;
    formatter.format(text);
    return text.str();
}

}  // namespace rongcloud::spool_tool
