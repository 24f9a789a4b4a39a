// A message as an app's client sends it: the app server is asked, then it reaches inboxes, then it is routed.
#pragma once

#include <Poco/JSON/Object.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tools/emulator/callbacks/callbacks.hpp"
#include "tools/emulator/store/database.hpp"

namespace rongcloud::emulator {

struct ClientMessage {
    std::string app;
    std::string sender;
    std::string conversation;  // "private" or "group"
    std::string target;
    std::vector<std::string> only_to;  // members of a group; empty: all
    std::string object_name;
    std::string content;
    std::string push_content;
    bool disable_push = false;
    std::string push_ext;  // JSON text; empty: none
    bool expansion = false;
    std::string extra_content;  // JSON text; empty: none
    std::string os;
    std::string client_ip;
};

// What became of it. `result` is one of delivered, refused (by the app server), no_answer (and so refused), banned,
// kept_out (by the receiver's lists).
struct ClientMessageOutcome {
    std::string message_uid;
    std::string_view result;
    std::string_view decision;  // none (nobody is asked), pass, pass_unchecked, refuse, no_answer, unreadable
    std::string extra;          // the app server's words for the sender
    std::string content;        // as it was delivered
};

// Takes the database's mutex, and not while the app server is waited for.
ClientMessageOutcome send_client_message(Callbacks& callbacks, Database& database, VirtualClock& clock,
                                         ClientMessage message);

}  // namespace rongcloud::emulator
