// The messages that have reached a user, as JSON.
#include "tools/emulator/store/inbox.hpp"

#include <Poco/JSON/ParseHandler.h>
#include <Poco/JSON/Parser.h>

#include "tools/emulator/control/actions.hpp"
#include "tools/emulator/handlers/handler.hpp"
#include "tools/emulator/validate/fields.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::JSON::Object;

struct InboxQuery {
    std::string app;
    std::string user_id;
};

InboxQuery read_query(const ControlCall& call) {
    InboxQuery query;
    for (const auto& [name, value] : parse_form(call.request.query)) {
        if (name == "app_key") query.app = value.extract<std::string>();
        else if (name == "user_id") query.user_id = value.extract<std::string>();
        else throw ControlError(400, "unknown parameter '" + name + "'");
    }
    query.app = known_app(call, query.app);
    return query;
}

Object::Ptr to_json(const InboxEntry& entry) {
    auto content = make_object();
    content->set("message_uid", entry.message_uid);
    content->set("conversation_type", entry.message.conversation);
    content->set("from_user_id", entry.message.from_user_id);
    content->set("target_id", entry.target_id);
    content->set("object_name", entry.message.object_name);
    content->set("content", entry.message.content);
    content->set("sent_time_ms", entry.message.sent_ms);
    Poco::JSON::Parser parser(new Poco::JSON::ParseHandler(true));
    const auto details = parser.parse(entry.message.details).extract<Object::Ptr>();
    for (const std::string& name : details->getNames()) content->set(name, details->get(name));
    return content;
}

}  // namespace

Object::Ptr show_inbox(const ControlCall& call) {
    const InboxQuery query = read_query(call);
    if (query.user_id.empty()) throw ControlError(400, "user_id is missing");
    Database& database = call.control.database();
    auto messages = make_array();
    {
        const std::scoped_lock lock(database.mutex());
        for (const InboxEntry& entry : list_inbox(database, query.app, query.user_id)) messages->add(to_json(entry));
    }
    auto content = make_object();
    content->set("messages", messages);
    return content;
}

Object::Ptr clear_inboxes(const ControlCall& call) {
    const InboxQuery query = read_query(call);
    Database& database = call.control.database();
    const std::scoped_lock lock(database.mutex());
    Transaction transaction(database);
    if (query.user_id.empty()) clear_all_inboxes(database, query.app);
    else clear_inbox(database, query.app, query.user_id);
    transaction.commit();
    return make_object();
}

}  // namespace rongcloud::emulator
