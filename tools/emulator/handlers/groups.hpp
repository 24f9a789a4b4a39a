// One function for each group of operations; a new group is a new file, a line here and one in register.cpp.
#pragma once

#include "tools/emulator/handlers/handler.hpp"

namespace rongcloud::emulator {

void add_agent_generate_handlers(HandlerRegister& handlers);
void add_group_membership_handlers(HandlerRegister& handlers);
void add_message_send_handlers(HandlerRegister& handlers);
void add_message_stream_handlers(HandlerRegister& handlers);
void add_user_account_handlers(HandlerRegister& handlers);
void add_user_block_handlers(HandlerRegister& handlers);
void add_user_chat_ban_handlers(HandlerRegister& handlers);
void add_user_deactivation_handlers(HandlerRegister& handlers);
void add_user_list_handlers(HandlerRegister& handlers);
void add_user_profile_handlers(HandlerRegister& handlers);
void add_user_push_period_handlers(HandlerRegister& handlers);
void add_user_remark_handlers(HandlerRegister& handlers);
void add_user_subscription_handlers(HandlerRegister& handlers);
void add_user_tag_handlers(HandlerRegister& handlers);
void add_user_token_handlers(HandlerRegister& handlers);

}  // namespace rongcloud::emulator
