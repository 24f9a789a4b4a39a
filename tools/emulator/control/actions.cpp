// Status, reset, clock, and the list of all calls.
#include "tools/emulator/control/actions.hpp"

#include <algorithm>
#include <array>

#include "tools/emulator/callbacks/callbacks.hpp"
#include "tools/emulator/control/members.hpp"
#include "tools/emulator/handlers/handler.hpp"
#include "tools/emulator/store/schema.hpp"
#include "tools/emulator/store/time_format.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::JSON::Object;

// Keeps times, and sums of them, in the range that can be written as a date.
constexpr std::int64_t kLatest_ms = 253402300799000;  // the end of the year 9999

Object::Ptr describe_clock(const VirtualClock& clock) {
    auto content = make_object();
    const std::int64_t now_ms = clock.now_ms();
    content->set("now_ms", now_ms);
    content->set("utc", format_time(now_ms, 0));
    content->set("frozen", clock.frozen());
    return content;
}

Object::Ptr count_rows(Database& database) {
    auto counts = make_object();
    const std::scoped_lock lock(database.mutex());
    for (const Table& table : tables()) {
        if (table.credentials) continue;
        const std::string sql = std::string("SELECT COUNT(*) FROM ") + table.name;
        counts->set(table.name, database.value<std::int64_t>(sql.c_str()).value_or(0));
    }
    return counts;
}

Object::Ptr status(const ControlCall& call) {
    auto content = make_object();
    content->set("version", RONGCLOUD_VERSION);
    const auto& https = call.control.addresses().https;
    content->set("https", https.empty() ? std::string{} : https.front());
    auto listeners = make_object();
    for (std::size_t i = 0; i < https.size(); ++i) listeners->set(std::string(kHttpsNames[i]), https[i]);
    if (!call.control.addresses().http.empty()) listeners->set("http", call.control.addresses().http);
    content->set("listeners", listeners);
    content->set("http", call.control.addresses().http);
    content->set("ipv6", call.control.addresses().ipv6);
    content->set("ca_file", call.control.addresses().ca_file);
    auto apps = make_array();
    for (const App& app : call.control.apps()) apps->add(app.key);
    content->set("app_keys", apps);
    content->set("rows", count_rows(call.control.database()));
    auto requests = make_object();
    requests->set("seen", call.control.log().seen());
    requests->set("kept", call.control.log().kept());
    content->set("requests", requests);
    content->set("clock", describe_clock(call.control.clock()));
    return content;
}

Object::Ptr reset(const ControlCall& call) {
    Control& control = call.control;
    control.callbacks().reset();
    {
        const std::scoped_lock lock(control.database().mutex());
        Transaction transaction(control.database());
        control.database().clear();
        transaction.commit();
    }
    control.clock().reset();
    control.log().clear();
    control.faults().restart();
    return make_object();
}

std::int64_t time_member(const ControlCall& call, const std::string& name) {
    const Poco::Dynamic::Var value = call.body->get(name);
    if (!value.isInteger()) throw ControlError(400, name + " must be a whole number of milliseconds");
    const auto number = value.convert<std::int64_t>();
    if (number > kLatest_ms || number < -kLatest_ms) throw ControlError(400, name + " is out of range");
    return number;
}

Object::Ptr show_clock(const ControlCall& call) { return describe_clock(call.control.clock()); }

Object::Ptr change_clock(const ControlCall& call) {
    VirtualClock& clock = call.control.clock();
    const Object& wanted = *call.body;
    const bool back_to_system = flag_or(call, "reset", false);
    const bool frozen = flag_or(call, "frozen", clock.frozen());
    std::int64_t target_ms = clock.now_ms();
    if (wanted.has("set_ms")) target_ms = time_member(call, "set_ms");
    if (wanted.has("advance_ms")) target_ms += time_member(call, "advance_ms");
    if (target_ms < 0 || target_ms > kLatest_ms) throw ControlError(400, "the time is out of range");
    if (back_to_system) clock.reset();
    if (wanted.has("frozen")) frozen ? clock.freeze() : clock.thaw();
    if (wanted.has("set_ms") || wanted.has("advance_ms")) clock.set(target_ms);
    return describe_clock(clock);
}

constexpr std::array kActions{
    Action{"GET", "", status},
    Action{"POST", "reset", reset},
    Action{"GET", "requests", list_requests},
    Action{"DELETE", "requests", clear_requests},
    Action{"GET", "inbox", show_inbox},
    Action{"DELETE", "inbox", clear_inboxes},
    Action{"GET", "faults", show_faults},
    Action{"POST", "faults", add_faults},
    Action{"PUT", "faults", replace_faults},
    Action{"DELETE", "faults", remove_faults},
    Action{"GET", "clock", show_clock},
    Action{"POST", "clock", change_clock},
    Action{"GET", "callbacks", show_callbacks},
    Action{"POST", "callbacks", set_callback},
    Action{"PUT", "callbacks", replace_callbacks},
    Action{"DELETE", "callbacks", remove_callbacks},
    Action{"POST", "callbacks/send", send_callback},
    Action{"POST", "callbacks/load", load_callbacks},
    Action{"POST", "callbacks/resend", resend_callback},
    Action{"POST", "callbacks/wait", wait_for_callbacks},
    Action{"GET", "callbacks/deliveries", list_deliveries},
    Action{"DELETE", "callbacks/deliveries", forget_deliveries},
    Action{"POST", "users/online", change_online},
    Action{"POST", "users/send", send_as_user},
    Action{"POST", "token/check", check_one_token},
};

}  // namespace

std::string known_app(const ControlCall& call, const std::string& key) {
    const auto& apps = call.control.apps();
    if (key.empty()) return apps.front().key;
    if (std::ranges::find(apps, key, &App::key) == apps.end()) throw ControlError(404, "there is no such app_key");
    return key;
}

std::span<const Action> actions() noexcept { return kActions; }

}  // namespace rongcloud::emulator
