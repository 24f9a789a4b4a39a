// The faults, as JSON.
#include <charconv>

#include "tools/emulator/control/actions.hpp"
#include "tools/emulator/handlers/handler.hpp"
#include "tools/emulator/validate/fields.hpp"

namespace rongcloud::emulator {

namespace {

// One rule, or {"faults": [rule, ...]}.
std::vector<FaultRule> read_rules(const ControlCall& call) {
    std::vector<FaultRule> rules;
    if (!call.body->has("faults")) return {parse_rule(*call.body)};
    const Poco::JSON::Array::Ptr list = call.body->getArray("faults");
    if (list.isNull() || call.body->size() != 1) throw ControlError(400, "faults must be a list, and alone");
    for (const Poco::Dynamic::Var& rule : *list) {
        if (rule.type() != typeid(Poco::JSON::Object::Ptr)) throw ControlError(400, "a rule must be an object");
        rules.push_back(parse_rule(*rule.extract<Poco::JSON::Object::Ptr>()));
    }
    return rules;
}

}  // namespace

Poco::JSON::Object::Ptr show_faults(const ControlCall& call) { return call.control.faults().describe(); }

Poco::JSON::Object::Ptr add_faults(const ControlCall& call) {
    try {
        auto ids = make_array();
        for (const FaultRule& rule : read_rules(call)) ids->add(call.control.faults().add(rule));
        auto content = make_object();
        content->set("ids", ids);
        return content;
    } catch (const FaultError& error) {
        throw ControlError(400, error.what());
    }
}

Poco::JSON::Object::Ptr replace_faults(const ControlCall& call) {
    try {
        call.control.faults().replace(read_rules(call));
        return call.control.faults().describe();
    } catch (const FaultError& error) {
        throw ControlError(400, error.what());
    }
}

Poco::JSON::Object::Ptr remove_faults(const ControlCall& call) {
    if (call.request.query.empty()) {
        call.control.faults().replace({});
        return make_object();
    }
    for (const auto& [name, value] : parse_form(call.request.query)) {
        if (name != "id") throw ControlError(400, "unknown parameter '" + name + "'");
        const auto text = value.extract<std::string>();
        std::uint64_t id = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
        if (error != std::errc{} || end != text.data() + text.size()) throw ControlError(400, "id must be a number");
        if (!call.control.faults().remove(id)) throw ControlError(404, "there is no such fault");
    }
    return make_object();
}

}  // namespace rongcloud::emulator
