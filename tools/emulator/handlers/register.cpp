#include <stdexcept>

#include "core/catalogue/table.hpp"
#include "tools/emulator/handlers/groups.hpp"

namespace rongcloud::emulator {

void HandlerRegister::add(std::string_view operation_id, Handler handler) {
    const catalogue::Operation* operation = catalogue::find_operation(operation_id);
    if (operation == nullptr) throw std::logic_error("no operation " + std::string(operation_id));
    handlers_[operation->id] = handler;
}

Handler HandlerRegister::find(std::string_view operation_id) const {
    const auto found = handlers_.find(operation_id);
    return found != handlers_.end() ? found->second : nullptr;
}

HandlerRegister make_handler_register() {
    HandlerRegister handlers;
    add_agent_generate_handlers(handlers);
    add_group_membership_handlers(handlers);
    add_message_send_handlers(handlers);
    add_message_stream_handlers(handlers);
    add_user_account_handlers(handlers);
    add_user_block_handlers(handlers);
    add_user_chat_ban_handlers(handlers);
    add_user_deactivation_handlers(handlers);
    add_user_list_handlers(handlers);
    add_user_profile_handlers(handlers);
    add_user_push_period_handlers(handlers);
    add_user_remark_handlers(handlers);
    add_user_subscription_handlers(handlers);
    add_user_tag_handlers(handlers);
    add_user_token_handlers(handlers);
    return handlers;
}

}  // namespace rongcloud::emulator
