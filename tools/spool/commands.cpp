#include "tools/spool/commands.hpp"

#include <Poco/File.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/ParseHandler.h>
#include <Poco/JSON/Parser.h>
#include <Poco/NumberParser.h>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <rongcloud/jobs.hpp>

namespace rongcloud::spool_tool {

namespace {

using Words = std::vector<std::string>;

rc::Spool open(const CommandLine &line) {
    if (!Poco::File(line.file).exists()) throw std::runtime_error("there is no file '" + line.file + "'");
    return rc::Spool(rc::SpoolConfig(line.file).set("observe", 1));
}

void print_stats(rc::Spool &spool, const CommandLine &line, std::ostream &out) {
    const std::string json = spool.stats();
    if (line.json) {
        out << json << '\n';
        return;
    }
    Poco::JSON::Parser parser(new Poco::JSON::ParseHandler(true));
    const auto stats = parser.parse(json).extract<Poco::JSON::Object::Ptr>();
    for (const std::string &name : stats->getNames()) {
        if (name == "put") break;  // from here on they are those of this process
        out << std::left << std::setw(16) << name << stats->getValue<std::string>(name) << '\n';
    }
}

void print_json(const rc::SpoolItem &item, std::ostream &out) {
    Poco::JSON::Object object(Poco::JSON_PRESERVE_KEY_ORDER);
    object.set("sequence", item.sequence());
    object.set("state", std::string(item.state()));
    object.set("type", std::string(item.type()));
    object.set("id", std::string(item.id()));
    object.set("order_key", std::string(item.order_key()));
    object.set("app_key", std::string(item.app_key()));
    object.set("put_at_ms", item.put_at_ms());
    object.set("due_at_ms", item.due_at_ms());
    object.set("tries", item.tries());
    object.set("reason", std::string(item.reason()));
    object.set("data_size", static_cast<Poco::UInt64>(item.data().size()));
    object.stringify(out);
    out << '\n';
}

// What others have written, without what a terminal would obey.
std::string printable(std::string_view text) {
    std::string shown(text);
    std::replace_if(shown.begin(), shown.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 127; }, '?');
    return shown.empty() ? "-" : shown;
}

void print_text(const rc::SpoolItem &item, std::ostream &out) {
    out << item.sequence() << "  " << item.state() << "  " << printable(item.type()) << "  " << printable(item.id()) << "  "
        << item.tries() << (item.tries() == 1 ? " try  " : " tries  ") << printable(item.reason()) << '\n';
}

void print_items(const rc::SpoolBatch &batch, const CommandLine &line, std::ostream &out) {
    for (const rc::SpoolItem &item : batch) line.json ? print_json(item, out) : print_text(item, out);
}

// 0: all of them.
std::int64_t sequence_of(const std::string &word) {
    if (word == "all") return 0;
    Poco::Int64 number = 0;
    if (Poco::NumberParser::tryParse64(word, number) && number > 0) return number;
    throw OptionError("a dead letter is named by its sequence, or 'all', not '" + word + "'");
}

// Throws OptionError when there is no such command.
void check_words(const Words &words) {
    if (words == Words{"list"} || words == Words{"stats"} || words == Words{"dead", "list"}) return;
    const bool is_change = words.size() >= 2 && words[0] == "dead" && (words[1] == "retry" || words[1] == "drop");
    if (is_change && words.size() == 2) throw OptionError("dead " + words[1] + " wants the sequence of a dead letter, or 'all'");
    if (is_change && words.size() == 3) {
        sequence_of(words[2]);
        return;
    }
    if (words == Words{"dead"}) throw OptionError("dead wants list, retry or drop");
    std::string all;
    for (const std::string &word : words) all += (all.empty() ? "" : " ") + word;
    throw OptionError("there is no command '" + all + "'");
}

int change_dead(rc::Spool &spool, const CommandLine &line, std::ostream &out) {
    const std::int64_t sequence = sequence_of(line.words[2]);
    const bool is_retry = line.words[1] == "retry";
    const std::size_t count = is_retry ? spool.retry_dead(sequence) : spool.drop_dead(sequence);
    const bool is_missing = sequence != 0 && count == 0;
    if (is_missing) std::cerr << "rongcloud-spool: there is no dead letter " << sequence << '\n';
    if (line.json) {
        out << "{\"count\":" << count << "}\n";
    } else if (!is_missing) {
        out << count << (count == 1 ? " item is " : " items are ") << (is_retry ? "due again\n" : "deleted\n");
    }
    return is_missing ? 1 : 0;
}

}  // namespace

int run(const CommandLine &line, std::ostream &out) {
    const Words &words = line.words;
    check_words(words);
    rc::Spool spool = open(line);
    if (words == Words{"stats"}) {
        print_stats(spool, line, out);
    } else if (words == Words{"list"}) {
        print_items(spool.list(line.after, line.limit), line, out);
    } else if (words == Words{"dead", "list"}) {
        print_items(spool.dead(line.after, line.limit), line, out);
    } else {
        return change_dead(spool, line, out);
    }
    return 0;
}

}  // namespace rongcloud::spool_tool
