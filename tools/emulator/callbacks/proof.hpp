// What shows that a callback is the service's: its signature, in the query or in the headers.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "tools/emulator/callbacks/kind.hpp"
#include "tools/emulator/settings.hpp"

namespace rongcloud::emulator {

// Once chosen, the same for each try, or made anew for each.
struct Stamp {
    std::string nonce;
    std::int64_t timestamp_ms = 0;  // of the system's clock, as receivers compare it with theirs
};
Stamp make_stamp();

struct Proof {
    std::string query;
    std::vector<std::pair<std::string, std::string>> headers;
};

// As the catalogue says for the kind. `sign_timestamp`: by the older name of the parameter.
Proof make_proof(const App& app, const CallbackKind& kind, const Stamp& stamp, bool sign_timestamp);

}  // namespace rongcloud::emulator
