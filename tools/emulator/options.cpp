// One row for each flag; Poco::Util does the splitting and the help.
#include "tools/emulator/options.hpp"

#include <Poco/Util/HelpFormatter.h>
#include <Poco/Util/Option.h>
#include <Poco/Util/OptionException.h>
#include <Poco/Util/OptionProcessor.h>
#include <Poco/Util/OptionSet.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <limits>
#include <optional>
#include <sstream>
#include <string_view>

#include "tools/emulator/http/authority.hpp"
#include "tools/emulator/service/switches.hpp"
#include "tools/emulator/store/time_format.hpp"

namespace rongcloud::emulator {

namespace {

constexpr std::int64_t kListenersMax = static_cast<std::int64_t>(kHttpsNames.size());
constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();

std::int64_t to_number(std::string_view name, const std::string& text, std::int64_t least, std::int64_t most) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < least || number > most) {
        throw OptionError("--" + std::string(name) + " wants a number from " + std::to_string(least) + " to " +
                          std::to_string(most) + ", not '" + text + "'");
    }
    return number;
}

// The same characters as in a header: nothing that would need quoting.
bool is_credential(std::string_view text) {
    for (const char c : text) {
        if (c <= ' ' || c > '~') return false;
    }
    return !text.empty();
}

void add_app(Settings& settings, const std::string& text) {
    const std::size_t colon = text.find(':');
    const App app{text.substr(0, colon), colon == std::string::npos ? std::string{} : text.substr(colon + 1)};
    if (!is_credential(app.key) || !is_credential(app.secret)) {
        throw OptionError("--app wants KEY:SECRET, both of printable ASCII without spaces");
    }
    settings.apps.push_back(app);
}

void disable_service(Settings& settings, const std::string& name) {
    if (!is_service(name)) throw OptionError("--disable wants one of " + service_names() + ", not '" + name + "'");
    settings.disabled_services.insert(name);
}

std::string host_name(const char* flag, const std::string& text) {
    const std::optional<Authority> authority = parse_authority(text);
    if (!authority || authority->port || text.ends_with(':')) {
        throw OptionError("--" + std::string(flag) + " wants a host name or an address without a port, not '" + text +
                          "'");
    }
    return authority->host;
}

// A flag about callbacks whose text is read by `read`.
template <class Read>
void set_callbacks(const char* flag, Settings& settings, const std::string& text, Read read) {
    try {
        read(settings.callbacks, text);
    } catch (const std::runtime_error& error) {
        throw OptionError("--" + std::string(flag) + ": " + error.what());
    }
}

void add_fault(Settings& settings, const std::string& text) {
    try {
        settings.faults.push_back(parse_rule(text));
    } catch (const FaultError& error) {
        throw OptionError("--fault " + text + ": " + error.what());
    }
}

void read_faults(Settings& settings, const std::string& path) {
    std::ifstream file(path);
    if (!file) throw OptionError("--faults: the file '" + path + "' cannot be read");
    const std::string text(std::istreambuf_iterator<char>(file), {});
    try {
        std::ranges::move(parse_rules(text), std::back_inserter(settings.faults));
    } catch (const FaultError& error) {
        throw OptionError("--faults " + path + ": " + error.what());
    }
}

struct Credentials {
    std::string key;
    std::string secret;
};

struct Parsing {
    CommandLine line;
    Credentials first_app;
};

struct Row {
    const char* name;
    const char* argument;  // nullptr: the flag takes none
    const char* description;
    void (*apply)(Parsing&, const std::string&);
    bool repeatable = false;
};

#define SETTINGS parsing.line.settings
constexpr Row kRows[] = {
    {"https-port", "PORT", "port of the HTTPS listener; 0, the default, is a free one",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.https_port = static_cast<std::uint16_t>(to_number("https-port", text, 0, 65535));
     }},
    {"listeners", "N", "HTTPS listeners, as a primary domain and its backups; 1 by default, at most 8",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.listeners = static_cast<std::size_t>(to_number("listeners", text, 1, kListenersMax));
     }},
    {"backup-port", "PORT", "port of the second HTTPS listener, which there is then",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.backup_port = static_cast<std::uint16_t>(to_number("backup-port", text, 0, 65535));
         SETTINGS.listeners = std::max<std::size_t>(SETTINGS.listeners, 2);
     }},
    {"http-port", "PORT", "port of the HTTP listener; 0, the default, is a free one",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.http_port = static_cast<std::uint16_t>(to_number("http-port", text, 0, 65535));
     }},
    {"no-https", nullptr, "no HTTPS listener",
     [](Parsing& parsing, const std::string&) { SETTINGS.https = false; }},
    {"no-http", nullptr, "no HTTP listener", [](Parsing& parsing, const std::string&) { SETTINGS.http = false; }},
    // Before the flags that it is a beginning of, else Poco calls it ambiguous.
    {"app", "KEY:SECRET", "one more application with its own users; may be repeated",
     [](Parsing& parsing, const std::string& text) { add_app(SETTINGS, text); }, true},
    {"app-key", "KEY", "App Key of the first application; random by default",
     [](Parsing& parsing, const std::string& text) { parsing.first_app.key = text; }},
    {"app-secret", "SECRET", "App Secret of the first application; random by default",
     [](Parsing& parsing, const std::string& text) { parsing.first_app.secret = text; }},
    {"store", "FILE", "keep the state in this SQLite file; in memory by default",
     [](Parsing& parsing, const std::string& text) { SETTINGS.store_file = text; }},
    {"directory", "PATH", "write the certificates here; by default into a temporary directory, removed at exit",
     [](Parsing& parsing, const std::string& text) { SETTINGS.directory = text; }},
    {"ready-file", "FILE", "write the start-up lines to this file too, all at once",
     [](Parsing& parsing, const std::string& text) { SETTINGS.ready_file = text; }},
    {"user-limit", "N", "registered users an application may have, then code 2007; 100 by default, 0 is no limit",
     [](Parsing& parsing, const std::string& text) { SETTINGS.user_limit = to_number("user-limit", text, 0, kMost); }},
    {"token-lifetime", "SECONDS", "lifetime of tokens; 0, the default, is for ever",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.token_lifetime_s = to_number("token-lifetime", text, 0, kMost);
     }},
    {"timestamp-window", "SECONDS", "refuse signatures older or newer than this; 0, the default, takes any",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.timestamp_window_s = to_number("timestamp-window", text, 0, kMost);
     }},
    {"data-center-zone", "OFFSET", "time zone of times in answers, such as +08:00, the default, or Z",
     [](Parsing& parsing, const std::string& text) {
         const auto offset = parse_zone(text);
         if (!offset) throw OptionError("--data-center-zone wants an offset such as +08:00, not '" + text + "'");
         SETTINGS.zone_offset_s = *offset;
     }},
    {"subscribers-limit", "N", "subscribers one user may have, then code 26021; 5000 by default",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.subscribers_limit = to_number("subscribers-limit", text, 1, kMost);
     }},
    {"subscriptions-limit", "N", "users one subscriber may follow, then code 26022; 1000 by default",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.subscriptions_limit = to_number("subscriptions-limit", text, 1, kMost);
     }},
    {"allow-host", "NAME", "host by which the control interface may be called besides loopback names; may be repeated",
     [](Parsing& parsing, const std::string& text) { SETTINGS.allowed_hosts.insert(host_name("allow-host", text)); }, true},
    {"disable", "SERVICE", "answer as if this service were not enabled: profile, subscription or whitelist; "
     "may be repeated",
     [](Parsing& parsing, const std::string& text) { disable_service(SETTINGS, text); }, true},
    {"deduplicate", nullptr, "refuse a message whose msgRandom was seen within the last minute",
     [](Parsing& parsing, const std::string&) { SETTINGS.deduplicate = true; }},
    {"duplicate-code", "CODE", "code of that refusal; 1002 by default, as the service's own is not known",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.duplicate_code = static_cast<std::int32_t>(to_number("duplicate-code", text, 1, kMost));
     }},
    // Before the flag that it is a beginning of.
    {"fault", "RULE", "a fault such as kind=reset,phase=request_body,operation=message.*,count=1; may be repeated",
     [](Parsing& parsing, const std::string& text) { add_fault(SETTINGS, text); }, true},
    {"faults", "FILE", "faults as a JSON list of rules",
     [](Parsing& parsing, const std::string& text) { read_faults(SETTINGS, text); }},
    // Before the flags that it is a beginning of.
    {"callback", "[KIND=]URL", "send callbacks, or those of one kind, to this address; may be repeated",
     [](Parsing& parsing, const std::string& text) { set_callbacks("callback", SETTINGS, text, add_callback_url); }, true},
    {"callback-allow-host", "NAME", "host besides this machine that callbacks may be sent to; may be repeated",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.callbacks.allowed_hosts.insert(host_name("callback-allow-host", text));
     }, true},
    {"callback-ca", "FILE", "certificate authorities that receivers of callbacks are verified with",
     [](Parsing& parsing, const std::string& text) { SETTINGS.callbacks.ca_file = text; }},
    {"callback-self-signed", nullptr, "do not verify certificates of receivers on this machine",
     [](Parsing& parsing, const std::string&) { SETTINGS.callbacks.self_signed = true; }},
    {"callback-connections", "N", "callbacks under way at once; 16 by default, at most 64",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.callbacks.connections = static_cast<std::size_t>(to_number("callback-connections", text, 1, 64));
     }},
    {"callback-queue", "N", "callbacks that may wait; 20000 by default",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.callbacks.queue = static_cast<std::size_t>(to_number("callback-queue", text, 1, 1'000'000));
     }},
    {"callback-kept", "N", "ended callbacks that can be read back; 20000 by default",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.callbacks.kept = static_cast<std::size_t>(to_number("callback-kept", text, 0, 1'000'000));
     }},
    {"callback-tries", "N", "tries of kinds whose number is not documented; 3 by default",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.callbacks.tries = static_cast<int>(to_number("callback-tries", text, 1, 1000));
     }},
    {"callback-retry-delay", "SECONDS", "between a try and the next; 5 by default",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.callbacks.retry_delay_s = to_number("callback-retry-delay", text, 0, 86'400);
     }},
    {"callback-outage-delay", nullptr, "wait for 5 minutes instead when no connection could be made",
     [](Parsing& parsing, const std::string&) { SETTINGS.callbacks.outage_delay = true; }},
    {"callback-pause-after", "N", "timeouts one after another before a minute's pause; 100 by default, 0 is never",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.callbacks.pause_after = to_number("callback-pause-after", text, 0, kMost);
     }},
    {"callback-decision-timeout", "SECONDS", "how long a message waits for its decision; 3 by default",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.callbacks.decision_timeout_s = to_number("callback-decision-timeout", text, 1, 600);
     }},
    {"callback-refuse-late", nullptr, "a message without a decision in time is refused instead of delivered",
     [](Parsing& parsing, const std::string&) { SETTINGS.callbacks.refuse_late = true; }},
    {"callback-same-signature", nullptr, "a repeat has the signature of the first try instead of a new one",
     [](Parsing& parsing, const std::string&) { SETTINGS.callbacks.same_signature = true; }},
    {"callback-sign-timestamp", nullptr, "the parameter is called signTimestamp, as was seen in 2025",
     [](Parsing& parsing, const std::string&) { SETTINGS.callbacks.sign_timestamp = true; }},
    {"callback-in-order", nullptr, "an event waits until the one before it of its conversation has ended",
     [](Parsing& parsing, const std::string&) { SETTINGS.callbacks.in_order = true; }},
    {"report-server-calls", "KIND", "calls of the Server API cause message_route, or user_profile_sync; may be repeated",
     [](Parsing& parsing, const std::string& text) {
         set_callbacks("report-server-calls", SETTINGS, text, add_server_calls);
     }, true},
    {"receive-buffer", "BYTES", "small buffers make clients wait while they send; 0, the default, is the system's",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.receive_buffer = static_cast<int>(to_number("receive-buffer", text, 0, 1 << 30));
     }},
    {"no-samples", nullptr, "answer 501 instead of a sample when an operation is validated only",
     [](Parsing& parsing, const std::string&) { SETTINGS.samples = false; }},
    {"strict", nullptr, "refuse what the documents forbid though official clients send it; the README lists it",
     [](Parsing& parsing, const std::string&) { SETTINGS.strict = true; }},
    {"requests-kept", "N", "how many of the last requests can be read back; 10000 by default",
     [](Parsing& parsing, const std::string& text) {
         SETTINGS.requests_kept = static_cast<std::size_t>(to_number("requests-kept", text, 0, 10'000'000));
     }},
    {"parent-exit", nullptr, "end when standard input ends, so that nothing is left when the parent dies",
     [](Parsing& parsing, const std::string&) { SETTINGS.parent_exit = true; }},
    {"verbose", nullptr, "one line for each request on standard error",
     [](Parsing& parsing, const std::string&) { SETTINGS.verbose = true; }},
    {"help", nullptr, "show this text and end", [](Parsing& parsing, const std::string&) { parsing.line.help = true; }},
    {"version", nullptr, "show the version and end",
     [](Parsing& parsing, const std::string&) { parsing.line.version = true; }},
};
#undef SETTINGS

Poco::Util::OptionSet option_set() {
    Poco::Util::OptionSet options;
    for (const Row& row : kRows) {
        Poco::Util::Option option(row.name, "", row.description);
        option.repeatable(row.repeatable);
        if (row.argument != nullptr) option.argument(row.argument);
        options.addOption(option);
    }
    return options;
}

void apply(Parsing& parsing, const std::string& name, const std::string& value) {
    for (const Row& row : kRows) {
        if (name == row.name) row.apply(parsing, value);
    }
}

void finish(Parsing& parsing) {
    Settings& settings = parsing.line.settings;
    const Credentials& first = parsing.first_app;
    if (first.key.empty() != first.secret.empty()) throw OptionError("--app-key and --app-secret go together");
    if (!first.key.empty()) {
        if (!is_credential(first.key) || !is_credential(first.secret)) {
            throw OptionError("--app-key and --app-secret want printable ASCII without spaces");
        }
        settings.apps.insert(settings.apps.begin(), App{first.key, first.secret});
    }
    std::set<std::string> keys;
    for (const App& app : settings.apps) {
        if (!keys.insert(app.key).second) throw OptionError("the App Key '" + app.key + "' is given twice");
    }
    set_callbacks("callback", settings, {}, [](CallbackSettings& callbacks, const std::string&) {
        check_callback_urls(callbacks);
    });
    if (!settings.https && !settings.http) throw OptionError("--no-https and --no-http leave nothing to listen on");
}

}  // namespace

CommandLine parse_command_line(int argc, char** argv) {
    const Poco::Util::OptionSet options = option_set();
    Poco::Util::OptionProcessor processor(options);
    processor.setUnixStyle(true);
    Parsing parsing;
    try {
        for (int i = 1; i < argc; ++i) {
            std::string name;
            std::string value;
            if (!processor.process(argv[i], name, value)) {
                throw OptionError("unexpected argument '" + std::string(argv[i]) + "'");
            }
            apply(parsing, name, value);
        }
        processor.checkRequired();
    } catch (const Poco::Util::OptionException& error) {
        throw OptionError(error.displayText());
    }
    if (!parsing.line.help && !parsing.line.version) finish(parsing);
    return parsing.line;
}

std::string help_text() {
    const Poco::Util::OptionSet options = option_set();
    Poco::Util::HelpFormatter formatter(options);
    formatter.setUnixStyle(true);
    formatter.setCommand("rongcloud-emulator");
    formatter.setUsage("[OPTION]...");
    formatter.setHeader("The RongCloud IM Server API on this machine, for development and tests.");
    formatter.setFooter("Prints key=value lines for its addresses and credentials, then 'ready'. Unsigned calls under "
                        "/_emulator/ show and change what it holds: requests, inbox?user_id=ID, clock, users/online, "
                        "users/send, token/check, callbacks, faults, reset.");
    formatter.setWidth(100);
    std::ostringstream text;
    formatter.format(text);
    return text.str();
}

}  // namespace rongcloud::emulator
