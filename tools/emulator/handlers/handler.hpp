// What a handler is given, and the register of handlers by operation id.
#pragma once

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tools/emulator/callbacks/caused.hpp"
#include "tools/emulator/settings.hpp"
#include "tools/emulator/store/database.hpp"
#include "tools/emulator/validate/arguments.hpp"

namespace rongcloud::emulator {

// One valid request of one application, inside a transaction.
struct Call {
    const std::string& app;  // App Key
    const Arguments& arguments;
    Database& database;
    std::int64_t now_ms;
    const Settings& settings;
    std::vector<std::string>& events;  // text/event-stream; when a handler adds any, they are sent instead of JSON
    std::vector<CausedEvent>& caused;  // reported to the app server once what the call changed is kept

    std::string text(std::string_view name, const std::string& fallback = {}) const {
        return arguments.text(name, fallback);
    }
};

// Adds the response's fields to `answer`, which starts as {"code":200}, or the code that means success. Throws Refusal; then nothing is kept.
using Handler = void (*)(const Call& call, Poco::JSON::Object& answer);

class HandlerRegister {
public:
    // Throws std::logic_error when the catalogue does not know the operation.
    void add(std::string_view operation_id, Handler handler);
    // nullptr when there is none.
    Handler find(std::string_view operation_id) const;

private:
    std::map<std::string_view, Handler> handlers_;
};

// All the groups of this folder.
HandlerRegister make_handler_register();

// JSON that keeps the order in which it is written.
inline Poco::JSON::Object::Ptr make_object() { return new Poco::JSON::Object(Poco::JSON_PRESERVE_KEY_ORDER); }
inline Poco::JSON::Array::Ptr make_array() { return new Poco::JSON::Array; }

}  // namespace rongcloud::emulator
