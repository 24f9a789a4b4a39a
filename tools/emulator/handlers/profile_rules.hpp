// What a hosted profile may hold: the catalogue states it in prose, so it stands here.
#pragma once

#include <Poco/JSON/Object.h>

#include <string>

namespace rongcloud::emulator {

// Limits of the predefined keys; other keys are let through. Throws Refusal.
void check_profile(const Poco::JSON::Object& profile);

// Keys begin with ext_ and have at most 32 characters, values are strings of at most 256. Throws Refusal.
void check_ext_profile(const Poco::JSON::Object& profile);

// At most 20 custom keys in all. Throws Refusal.
void check_ext_profile_size(const std::string& profile_json);

// The members of `given` put over those of `stored_json`, as JSON text.
std::string merge_json(const std::string& stored_json, const Poco::JSON::Object& given);

}  // namespace rongcloud::emulator
