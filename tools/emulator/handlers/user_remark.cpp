// Names under which senders appear in the pushes to a user.
#include "tools/emulator/handlers/groups.hpp"
#include "tools/emulator/handlers/paging.hpp"
#include "tools/emulator/validate/json_value.hpp"

namespace rongcloud::emulator {

namespace {

constexpr std::int64_t kRemarkPageSize = 50;

void set_remark(const Call& call, Poco::JSON::Object&) {
    const auto remarks = call.arguments.json("remarks").extract<Poco::JSON::Array::Ptr>();
    for (const Poco::Dynamic::Var& item : *remarks) {
        call.database.execute(
            "INSERT INTO remarks(app, owner, target, remark) VALUES(?, ?, ?, ?) "
            "ON CONFLICT(app, owner, target) DO UPDATE SET remark = excluded.remark",
            call.app, call.text("userId"), find_member(item, "id").extract<std::string>(),
            find_member(item, "remark").extract<std::string>());
    }
}

void remove_remark(const Call& call, Poco::JSON::Object&) {
    call.database.execute("DELETE FROM remarks WHERE app = ? AND owner = ? AND target = ?", call.app,
                          call.text("userId"), call.text("targetId"));
}

void get_remark(const Call& call, Poco::JSON::Object& answer) {
    const Page page = numbered_page(call, "page", "size", kRemarkPageSize);
    const std::string owner = call.text("userId");
    auto users = make_array();
    for (const auto& [target, remark] : call.database.select<std::string, std::string>(
             "SELECT target, remark FROM remarks WHERE app = ? AND owner = ? ORDER BY id LIMIT ? OFFSET ?", call.app,
             owner, page.limit, page.offset)) {
        auto user = make_object();
        user->set("id", target);
        user->set("remark", remark);
        users->add(user);
    }
    const auto total = call.database.value<std::int64_t>("SELECT COUNT(*) FROM remarks WHERE app = ? AND owner = ?",
                                                         call.app, owner);
    answer.set("total", total.value_or(0));
    answer.set("users", users);
}

}  // namespace

void add_user_remark_handlers(HandlerRegister& handlers) {
    handlers.add("user_remark.set", set_remark);
    handlers.add("user_remark.delete", remove_remark);
    handlers.add("user_remark.get", get_remark);
}

}  // namespace rongcloud::emulator
