// One daily do-not-disturb window for each user.
#include "tools/emulator/handlers/groups.hpp"

namespace rongcloud::emulator {

namespace {

void remove_push_period(const Call& call, Poco::JSON::Object&) {
    call.database.execute("DELETE FROM push_periods WHERE app = ? AND user_id = ?", call.app, call.text("userId"));
}

// A period of 0 minutes means that none is set.
void set_push_period(const Call& call, Poco::JSON::Object& answer) {
    if (call.arguments.integer("period") == 0) return remove_push_period(call, answer);
    call.database.execute(
        "INSERT OR REPLACE INTO push_periods(app, user_id, start_time, period_min, level) VALUES(?, ?, ?, ?, ?)",
        call.app, call.text("userId"), call.text("startTime"), call.arguments.integer("period"),
        std::stoll(call.text("level")));
}

void get_push_period(const Call& call, Poco::JSON::Object& answer) {
    const auto rows = call.database.select<std::string, std::int64_t, std::int64_t>(
        "SELECT start_time, period_min, level FROM push_periods WHERE app = ? AND user_id = ?", call.app,
        call.text("userId"));
    const auto& [start_time, period_min, level] =
        rows.empty() ? std::tuple<std::string, std::int64_t, std::int64_t>{} : rows.front();
    auto data = make_object();
    data->set("startTime", start_time);
    data->set("period", period_min);
    data->set("unPushLevel", level);  // set calls the same thing `level`
    answer.set("data", data);
}

}  // namespace

void add_user_push_period_handlers(HandlerRegister& handlers) {
    handlers.add("user_push_period.set", set_push_period);
    handlers.add("user_push_period.get", get_push_period);
    handlers.add("user_push_period.delete", remove_push_period);
}

}  // namespace rongcloud::emulator
