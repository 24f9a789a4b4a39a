// Something that happened to an application's users, for the kind of callback that reports it.
#pragma once

#include <Poco/JSON/Object.h>

#include <string_view>

namespace rongcloud::emulator {

struct CausedEvent {
    std::string_view kind;  // a literal
    Poco::JSON::Object::Ptr members;
};

}  // namespace rongcloud::emulator
