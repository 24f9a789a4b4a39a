// An agent's answer, whole or as events. The emulator runs no model and the format of the events is not documented:
// both are plainly samples.
#include <Poco/StringTokenizer.h>

#include <sstream>

#include "tools/emulator/handlers/groups.hpp"

namespace rongcloud::emulator {

namespace {

std::string sample_answer(const Call& call) {
    return "This is a sample of rongcloud-emulator, which runs no model. You asked: " + call.text("query");
}

bool wants_events(const Call& call) {
    const Value* stream = call.arguments.find("stream");
    return stream != nullptr && std::get<bool>(*stream);
}

std::string to_event(std::size_t id, const Poco::JSON::Object::Ptr& data) {
    std::ostringstream event;
    event << "id: " << id << "\nevent: sample\ndata: ";
    data->stringify(event);
    event << "\n\n";
    return event.str();
}

// A comment, the answer word by word, and a last event.
void add_events(const Call& call) {
    call.events.push_back(": a sample of rongcloud-emulator\n\n");
    std::size_t id = 0;
    for (const std::string& word : Poco::StringTokenizer(sample_answer(call), " ")) {
        auto data = make_object();
        data->set("text", (id > 0 ? " " : "") + word);
        call.events.push_back(to_event(++id, data));
    }
    auto data = make_object();
    data->set("finishReason", "stop");
    call.events.push_back(to_event(++id, data));
}

void generate(const Call& call, Poco::JSON::Object& answer) {
    if (wants_events(call)) return add_events(call);
    answer.set("runId", "emulator-run-" + std::to_string(call.now_ms));
    answer.set("conversationId", call.text("conversationId", "emulator-conversation"));
    answer.set("agentId", call.text("agentId"));
    answer.set("timestamp", call.now_ms);
    answer.set("answer", sample_answer(call));
    answer.set("finishReason", "stop");
}

}  // namespace

void add_agent_generate_handlers(HandlerRegister& handlers) { handlers.add("agent.generate", generate); }

}  // namespace rongcloud::emulator
