#include "tools/emulator/service/service.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <optional>
#include <sstream>

#include "tools/emulator/auth/signature.hpp"
#include "tools/emulator/limits/duplicate.hpp"
#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/service/switches.hpp"
#include "tools/emulator/store/time_format.hpp"
#include "tools/emulator/validate/validate.hpp"

namespace rongcloud::emulator {

namespace {

constexpr std::int32_t kRestSuccess = 10000;  // the answers with it have a "msg" too

// The ultra-group calls of both generations say what is wrong under two names.
bool has_msg(const std::string& path) {
    return path.starts_with("/v2/") || path.find("/ultragroup/") != std::string::npos;
}

void set_error(Poco::JSON::Object& answer, std::int32_t code, const std::string& message, const std::string& path) {
    answer.clear();
    answer.set("code", code);
    answer.set("errorMessage", message);
    if (has_msg(path)) answer.set("msg", message);
    answer.set("url", path);
}

Record begin_record(const Request& request, std::int64_t now_ms) {
    Record record;
    record.time_ms = now_ms;
    record.listener = request.listener;
    record.fault = request.fault;
    record.method = request.method;
    record.path = request.path;
    record.query = request.query;
    record.body = request.body;
    for (const auto& header : request.headers) {
        if (is_public_header(header.first)) record.headers.push_back(header);
    }
    return record;
}

// One line at a time, whatever the threads do. Text from the client cannot break the line.
void print_line(const Record& record) {
    std::ostringstream line;
    line << format_time(record.time_ms, 0) << "Z " << record.listener << ' ' << record.method << ' ' << record.path
         << " app=" << (record.app_key.empty() ? "-" : record.app_key) << " http=" << record.http_status
         << " code=" << record.code;
    if (record.sample) line << " sample";
    if (!record.fault.empty()) line << " fault=" << record.fault << (record.done ? "" : " (not carried out)");
    if (!record.message.empty()) line << " (" << record.message << ')';
    std::string text = line.str();
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < ' ') c = '?';
    }
    std::cerr << text + "\n" << std::flush;
}

std::int32_t translate(const Route& route, std::int32_t code) {
    if (code == code::parameter_error) return route.parameter_code;
    if (code == code::too_long) return route.length_code;
    return code;
}

}  // namespace

Service::Service(const Settings& settings, const std::vector<App>& apps, Database& database, VirtualClock& clock,
                 RequestLog& log, Callbacks& callbacks)
    : settings_(settings), apps_(apps), database_(database), clock_(clock), log_(log), callbacks_(callbacks),
      router_(make_handler_register()) {}

void Service::run(const Route& route, const App& app, const Arguments& arguments, Poco::JSON::Object& answer,
                  std::vector<std::string>& events) {
    answer.set("code", route.success_code);
    if (route.success_code == kRestSuccess) answer.set("msg", "OK");
    std::vector<CausedEvent> caused;
    const Call call{app.key, arguments, database_, clock_.now_ms(), settings_, events, caused};
    {
        const std::scoped_lock lock(database_.mutex());
        Transaction transaction(database_);
        check_duplicate(call);
        if (route.handler != nullptr) route.handler(call, answer);
        else answer_sample(route, call, answer);
        transaction.commit();
    }
    for (const CausedEvent& event : caused) callbacks_.report(app.key, event, route.operation->id);
}

void Service::answer_sample(const Route& route, const Call& call, Poco::JSON::Object& answer) const {
    if (!settings_.samples) {
        throw Refusal(code::server_error, 501,
                      "The emulator does not carry out " + std::string(route.operation->id) + ", it validates it only.");
    }
    route.sample.fill(call, answer);
}

void Service::process(const Request& request, Record& record, Poco::JSON::Object& answer,
                      std::vector<std::string>& events) {
    Match match = router_.find(request.method, request.path);
    const Route& route = match.route;
    record.operation = route.operation->id;
    // Read for the record even when the signature is wrong; what is wrong with it is said later.
    std::optional<Refusal> unreadable;
    record.parameters = std::move(match.path_fields);
    try {
        std::ranges::move(read_fields(request, route.operation->encoding), std::back_inserter(record.parameters));
    } catch (const Refusal& refusal) {
        unreadable = refusal;
    }
    const App& app = check_signature(request, apps_, settings_);
    record.app_key = app.key;
    check_service(route.operation->id, settings_);
    try {
        if (unreadable) throw *unreadable;
        const Fields& given = record.parameters;
        const Fields meant = settings_.strict ? given : route.tolerance.apply(given);
        run(route, app, validate(*route.operation, meant), answer, events);
        record.sample = route.handler == nullptr;
    } catch (const Refusal& refusal) {
        const std::int32_t code = translate(route, refusal.code());
        if (code == refusal.code()) throw;
        throw Refusal(code, refusal.what());
    }
}

Answer Service::handle(const Request& request) {
    Record record = begin_record(request, clock_.now_ms());
    Poco::JSON::Object answer(Poco::JSON_PRESERVE_KEY_ORDER);
    std::vector<std::string> events;
    record.http_status = 200;
    try {
        process(request, record, answer, events);
    } catch (const Refusal& refusal) {
        record.http_status = refusal.http_status();
        set_error(answer, refusal.code(), refusal.what(), request.path);
    } catch (const Poco::Exception& error) {
        record.http_status = 500;
        set_error(answer, code::server_error, "The emulator failed: " + error.displayText(), request.path);
    } catch (const std::exception& error) {
        record.http_status = 500;
        set_error(answer, code::server_error, std::string("The emulator failed: ") + error.what(), request.path);
    }
    record.code = answer.getValue<std::int64_t>("code");
    record.message = answer.optValue<std::string>("errorMessage", {});
    std::ostringstream body;
    answer.stringify(body);
    Answer sent{record.http_status, body.str(), {}, std::move(events)};
    if (record.sample) sent.headers.emplace_back("X-Emulator-Answer", "sample");
    record.done = true;
    keep(std::move(record));
    return sent;
}

void Service::keep(Record record) {
    if (settings_.verbose) print_line(record);
    log_.add(std::move(record));
}

std::string_view Service::operation(const Request& request) const {
    try {
        return router_.find(request.method, request.path).route.operation->id;
    } catch (const Refusal&) {
        return {};
    }
}

void Service::lose(const Request& request, int http_status, std::int64_t code) {
    Record record = begin_record(request, clock_.now_ms());
    record.http_status = http_status;
    record.code = http_status != 0 ? code : 0;
    try {
        Match match = router_.find(request.method, request.path);
        record.operation = match.route.operation->id;
        record.parameters = std::move(match.path_fields);
        std::ranges::move(read_fields(request, match.route.operation->encoding),
                          std::back_inserter(record.parameters));
    } catch (const Refusal&) {
        // Recorded as far as it can be understood.
    }
    keep(std::move(record));
}

}  // namespace rongcloud::emulator
