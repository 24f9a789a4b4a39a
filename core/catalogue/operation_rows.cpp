// Generated from catalogue/endpoints. Do not edit.
#include "core/catalogue/id_index.hpp"
#include "core/catalogue/shared_rows.hpp"

#include <array>
#include <limits>

namespace rongcloud::catalogue {

namespace {

constexpr std::array<Parameter, 25> k_agent_create_parameters{{
    {RC_NAME(agentId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::length_from_3, conditions::none, 1, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 128, unlimited, rules::length_from_2, conditions::none, 1, structures::none},
    {RC_NAME(description), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 256, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_chat, conditions::none, 0, structures::none},
    {RC_NAME(status), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_active_inactive_draft, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(agentConfig_model), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_provider), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(agentConfig_model_options), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options_temperature), Type::number, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_to_2, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options_topP), Type::number, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_to_1, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options_maxTokens), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_8192, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options_frequencyPenalty), Type::number, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_minus_2_to_2, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options_presencePenalty), Type::number, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_minus_2_to_2, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options_stop), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 50, 10, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_prompt), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_prompt_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_prompt_variables), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_prompt_instructions), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 10000, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_prompt_openingStatement), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_memory), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_memory_strategy), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_memory_maxMessages), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_memory_maxTokens), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_agent_delete_parameters{{
    {RC_NAME(agentId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 7> k_agent_generate_parameters{{
    {RC_NAME(agentId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(query), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 10000, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversationId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::of_letters_digits_dashes, conditions::none, 0, structures::none},
    {RC_NAME(memory), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(stream), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(variables), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 128, 16, rules::key_from_1_key_to_32, conditions::none, 0, structures::none},
    {RC_NAME(user), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_agent_get_parameters{{
    {RC_NAME(agentId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_agent_get_restriction_parameters{{
    {RC_NAME(agentId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 4> k_agent_query_parameters{{
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_100, conditions::none, 0, structures::none},
    {RC_NAME(status), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_active_inactive_draft, conditions::none, 0, structures::none},
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_chat, conditions::none, 1, structures::none},
}};
constexpr Paging k_agent_query_paging{PagingStyle::numbered, "page", "agents", {}, "total", "hasNext", {}, 1, 0};

constexpr std::array<Parameter, 3> k_agent_query_restrictions_parameters{{
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(agentId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
}};
constexpr Paging k_agent_query_restrictions_paging{PagingStyle::numbered, "page", "restrictions", {}, {}, "hasNext", {}, 1, 0};

constexpr std::array<Parameter, 7> k_agent_suggest_parameters{{
    {RC_NAME(agentId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(provider), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(provider_type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_chatHistory, conditions::none, 1, structures::none},
    {RC_NAME(provider_userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(provider_targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(variables), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 128, 16, rules::key_from_1_key_to_32, conditions::none, 0, structures::none},
    {RC_NAME(metadata), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 512, 16, rules::key_from_1_key_to_32, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 25> k_agent_update_parameters{{
    {RC_NAME(agentId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::length_from_3, conditions::none, 1, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 128, unlimited, rules::length_from_2, conditions::none, 0, structures::none},
    {RC_NAME(description), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, true, false, 256, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_chat, conditions::none, 0, structures::none},
    {RC_NAME(status), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_active_inactive_draft, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_provider), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options_temperature), Type::number, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_to_2, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options_topP), Type::number, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_to_1, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options_maxTokens), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_8192, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options_frequencyPenalty), Type::number, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_minus_2_to_2, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options_presencePenalty), Type::number, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_minus_2_to_2, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_model_options_stop), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 50, 10, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_prompt), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_prompt_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_prompt_variables), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_prompt_instructions), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 10000, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_prompt_openingStatement), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_memory), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_memory_strategy), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_memory_maxMessages), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
    {RC_NAME(agentConfig_memory_maxTokens), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 24> k_bot_create_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 128, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 128, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(profileUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 256, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(metadata), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 128, 16, rules::length_from_1_key_from_1_key_to_32, conditions::none, 0, structures::none},
    {RC_NAME(integrations), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(integrations_type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(integrations_enabled), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_callbackUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(integrations_objectNames), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_events), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_stream), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_handleResponse), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_auth), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_auth_apiKey), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent_agentId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent_description), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent_type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent_status), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent_agentConfig), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_waitForInputCompletion), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_gentleResponse), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 19> k_bot_create_integration_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(enabled), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(callbackUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectNames), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(events), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(stream), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(handleResponse), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(auth), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(auth_apiKey), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent_agentId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent_description), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent_type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent_status), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent_agentConfig), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(waitForInputCompletion), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(gentleResponse), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_bot_delete_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_bot_delete_integration_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_bot_get_parameters{{
    {RC_NAME(userIds), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_bot_query_parameters{{
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(includeIntegration), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};
constexpr Paging k_bot_query_paging{PagingStyle::numbered, "page", "bots", {}, "total", "hasNext", {}, 1, 0};

constexpr std::array<Parameter, 24> k_bot_update_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, true, false, 128, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, true, false, 128, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(profileUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, true, false, 256, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(metadata), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 128, 16, rules::length_from_1_key_from_1_key_to_32, conditions::none, 0, structures::none},
    {RC_NAME(integrations), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_enabled), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_callbackUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_objectNames), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_events), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_stream), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_handleResponse), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_auth), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_auth_apiKey), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent_agentId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent_description), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent_type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent_status), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_agent_agentConfig), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_waitForInputCompletion), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(integrations_gentleResponse), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 19> k_bot_update_integration_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(enabled), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(callbackUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, true, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(objectNames), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(events), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(stream), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(handleResponse), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(auth), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(auth_apiKey), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent_agentId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent_description), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent_type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent_status), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(agent_agentConfig), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(waitForInputCompletion), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(gentleResponse), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_add_keepalive_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_add_low_priority_types_parameters{{
    {RC_NAME(objectName), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, 5, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_add_message_whitelist_parameters{{
    {RC_NAME(objectnames), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 4> k_chatroom_add_mute_exceptions_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::json, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(needNotify), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_chatroom_add_user_whitelist_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 5, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_chatroom_bind_rtc_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(rtcroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 5> k_chatroom_block_users_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(minute), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_minus_2147483648_to_43200, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::json, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(needNotify), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_check_mute_all_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 7> k_chatroom_create_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(destroyType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(destroyTime), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_60_to_10080, conditions::none, 0, structures::none},
    {RC_NAME(isBan), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(whiteUserIds), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(entryOwnerId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::required_with_entryInfo, 0, structures::none},
    {RC_NAME(entryInfo), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::characters, false, false, false, false, false, 4096, 20, rules::key_to_128_keys_of_attribute_name, conditions::required_with_entryOwnerId, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_create_many_parameters{{
    {RC_NAME(chatroom_id), Type::string_map, ListStyle::indexed, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, unlimited, 100, rules::key_to_64, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_destroy_parameters{{
    {RC_NAME(chatroomId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_get_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_chatroom_mute_all_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::json, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(needNotify), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 5> k_chatroom_mute_users_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(minute), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_minus_2147483648_to_43200, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::json, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(needNotify), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 4> k_chatroom_mute_users_globally_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(minute), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_minus_2147483648_to_43200, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::json, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(needNotify), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_query_parameters{{
    {RC_NAME(chatroomId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_query_blocked_users_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_chatroom_query_entries_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(keys), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 128, 100, rules::of_attribute_name, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_chatroom_query_members_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(count), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_500, conditions::none, 1, structures::none},
    {RC_NAME(order), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_chatroom_query_mute_all_parameters{{
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_1000, conditions::none, 0, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_chatroom_query_mute_all_paging{PagingStyle::numbered, "page", "chatroomIds", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 1> k_chatroom_query_mute_exceptions_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_query_muted_users_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_query_user_whitelist_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_chatroom_remove_entries_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(entryOwnerId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(entryKeys), Type::string_array, ListStyle::json, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 128, 20, rules::of_attribute_name, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 5> k_chatroom_remove_entry_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(key), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 128, unlimited, rules::of_attribute_name, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_when_objectName_RC_chrmKVNotiMsg, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_remove_keepalive_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_remove_low_priority_types_parameters{{
    {RC_NAME(objectName), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, 5, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_remove_message_whitelist_parameters{{
    {RC_NAME(objectnames), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 4> k_chatroom_remove_mute_exceptions_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::json, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(needNotify), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_chatroom_remove_user_whitelist_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 5, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_resume_distribution_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_chatroom_set_destroy_type_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(destroyType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(destroyTime), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_60_to_10080, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 4> k_chatroom_set_entries_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(entryOwnerId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(entryInfo), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 4096, 20, rules::key_to_128_keys_of_attribute_name, conditions::none, 1, structures::none},
    {RC_NAME(autoDelete), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 7> k_chatroom_set_entry_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(key), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 128, unlimited, rules::of_attribute_name, conditions::none, 1, structures::none},
    {RC_NAME(value), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 4096, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(autoDelete), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_when_objectName_RC_chrmKVNotiMsg, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_chatroom_stop_distribution_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 4> k_chatroom_unblock_users_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::json, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(needNotify), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_chatroom_unmute_all_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::json, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(needNotify), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 4> k_chatroom_unmute_users_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::json, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(needNotify), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_chatroom_unmute_users_globally_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::json, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(needNotify), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_chatroom_user_exists_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_chatroom_users_exist_parameters{{
    {RC_NAME(chatroomId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 1000, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_conversation_get_attributes_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_3_6, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 4> k_conversation_get_notification_parameters{{
    {RC_NAME(conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_3_6_10, conditions::none, 1, structures::none},
    {RC_NAME(requestId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_conversation_get_type_notification_parameters{{
    {RC_NAME(conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_3_6_10, conditions::none, 1, structures::none},
    {RC_NAME(requestId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 6> k_conversation_set_notification_parameters{{
    {RC_NAME(conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_3_6_10, conditions::none, 1, structures::none},
    {RC_NAME(requestId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(isMuted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::required_without_unpushLevel, 0, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(unpushLevel), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_minus_1_0_1_2_4_5, conditions::required_without_isMuted, 0, structures::none},
}};

constexpr std::array<Parameter, 4> k_conversation_set_top_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_3_6, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(setTop), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_conversation_set_type_notification_parameters{{
    {RC_NAME(conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_3_6_10, conditions::none, 1, structures::none},
    {RC_NAME(requestId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(unpushLevel), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_minus_1_0_1_2_4_5, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 5> k_conversation_tag_add_conversations_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(tagId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversations), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, 100, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversations_targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversations_conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_3_6, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_conversation_tag_delete_user_tags_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(tagIds), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_conversation_tag_get_user_tags_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_conversation_tag_query_conversations_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(tagId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 5> k_conversation_tag_remove_conversations_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(tagId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversations), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, 100, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversations_targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversations_conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_3_6, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 4> k_conversation_tag_set_user_tags_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(tags), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(tags_tagId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(tags_tagName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 15, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_entrust_group_add_managers_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 10, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 16> k_entrust_group_create_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(owner), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 64, 30, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(groupProfile), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(groupProfile_introduction), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 512, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(groupProfile_announcement), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 1024, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(groupProfile_portraitUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 128, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(permissions), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(permissions_joinPerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2_3, conditions::none, 0, structures::none},
    {RC_NAME(permissions_removePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(permissions_memInvitePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(permissions_invitePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(permissions_profilePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(permissions_memProfilePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(groupExtProfile), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 256, 10, rules::key_to_32_keys_of_ext_name, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_entrust_group_delete_remark_name_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_entrust_group_dismiss_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_entrust_group_follow_members_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(followUserIds), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 15> k_entrust_group_import_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(owner), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupProfile), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(groupProfile_introduction), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 512, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(groupProfile_announcement), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 1024, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(groupProfile_portraitUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 128, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(permissions), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(permissions_joinPerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2_3, conditions::none, 0, structures::none},
    {RC_NAME(permissions_removePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(permissions_memInvitePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(permissions_invitePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(permissions_profilePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(permissions_memProfilePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(groupExtProfile), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 256, 10, rules::key_to_32_keys_of_ext_name, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_entrust_group_join_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_entrust_group_kick_from_all_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 5> k_entrust_group_kick_members_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(isDelBan), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isDelWhite), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isDelFollowed), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_entrust_group_query_all_parameters{{
    {RC_NAME(pageToken), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_1000, conditions::none, 0, structures::none},
    {RC_NAME(order), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_entrust_group_query_all_paging{PagingStyle::token, "pageToken", "groups", "pageToken", {}, {}, {}, 0, 0};

constexpr std::array<Parameter, 2> k_entrust_group_query_followed_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 5> k_entrust_group_query_joined_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(role), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2_3, conditions::none, 0, structures::none},
    {RC_NAME(pageToken), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_100, conditions::none, 0, structures::none},
    {RC_NAME(order), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_entrust_group_query_joined_paging{PagingStyle::token, "pageToken", "groups", "pageToken", {}, {}, {}, 0, 0};

constexpr std::array<Parameter, 5> k_entrust_group_query_members_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2_3, conditions::none, 0, structures::none},
    {RC_NAME(pageToken), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_100, conditions::none, 0, structures::none},
    {RC_NAME(order), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_entrust_group_query_members_paging{PagingStyle::token, "pageToken", "members", "pageToken", {}, {}, {}, 0, 0};

constexpr std::array<Parameter, 1> k_entrust_group_query_profiles_parameters{{
    {RC_NAME(groupIds), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, 50, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_entrust_group_query_remark_name_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_entrust_group_query_specific_members_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 5> k_entrust_group_quit_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(isDelBan), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isDelWhite), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isDelFollowed), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_entrust_group_remove_managers_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 10, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 4> k_entrust_group_set_member_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(nickname), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, true, false, 128, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_entrust_group_set_remark_name_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(remarkName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 6> k_entrust_group_transfer_owner_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(newOwner), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(isQuit), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isDelBan), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isDelWhite), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isDelFollowed), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_entrust_group_unfollow_members_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(followUserIds), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 15> k_entrust_group_update_profile_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(groupProfile), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(groupProfile_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(groupProfile_introduction), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 512, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(groupProfile_announcement), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 1024, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(groupProfile_portraitUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 128, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(permissions), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(permissions_joinPerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2_3, conditions::none, 0, structures::none},
    {RC_NAME(permissions_removePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(permissions_memInvitePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(permissions_invitePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(permissions_profilePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(permissions_memProfilePerm), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(groupExtProfile), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 256, 10, rules::key_to_32_keys_of_ext_name, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 4> k_friend_add_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(optType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 128, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_friend_check_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_friend_clean_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_friend_delete_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_friend_get_permission_parameters{{
    {RC_NAME(userIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 4> k_friend_list_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(pageToken), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_100, conditions::none, 0, structures::none},
    {RC_NAME(order), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_friend_list_paging{PagingStyle::token, "pageToken", "friendList", "pageToken", {}, {}, {}, 0, 0};

constexpr std::array<Parameter, 2> k_friend_set_permission_parameters{{
    {RC_NAME(userIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(permissionType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2_3, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 4> k_friend_set_profile_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(remarkName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, true, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(friendExtProfile), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 256, 10, rules::key_to_32_keys_of_ext_lower_name, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_group_add_mute_exceptions_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 14> k_group_create_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 1000, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(bindNotifyMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(pushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushData), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(maxMember), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
    {RC_NAME(pushExt), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::push_ext},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_group_delete_member_push_remark_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 13> k_group_dismiss_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(bindNotifyMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(pushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushData), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(maxMember), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
    {RC_NAME(pushExt), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::push_ext},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_group_get_member_push_remark_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 14> k_group_join_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 1000, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(bindNotifyMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(pushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushData), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(maxMember), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
    {RC_NAME(pushExt), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::push_ext},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_group_mute_all_parameters{{
    {RC_NAME(groupId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_group_mute_members_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(minute), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_to_43200, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_group_query_members_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_group_query_mute_all_parameters{{
    {RC_NAME(groupId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, 20, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_200, conditions::none, 0, structures::none},
}};
constexpr Paging k_group_query_mute_all_paging{PagingStyle::numbered, "page", "groupinfo", {}, {}, {}, "groupId", 1, 0};

constexpr std::array<Parameter, 1> k_group_query_mute_exceptions_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_group_query_muted_members_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 13> k_group_quit_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 1000, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(bindNotifyMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(pushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushData), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(maxMember), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
    {RC_NAME(pushExt), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::push_ext},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 13> k_group_refresh_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(bindNotifyMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::required_when_bindNotifyMsg_true_, 0, structures::none},
    {RC_NAME(pushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushData), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(maxMember), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
    {RC_NAME(pushExt), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::push_ext},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_group_remove_mute_exceptions_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_group_set_member_push_remark_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(remark), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_group_sync_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(group_id_2), Type::string_map, ListStyle::indexed, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, unlimited, unlimited, rules::key_to_64, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_group_unmute_all_parameters{{
    {RC_NAME(groupId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_group_unmute_members_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 10> k_message_broadcast_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(pushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushData), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushExt), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::push_ext},
    {RC_NAME(contentAvailable), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(os), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_iOS_Android, conditions::none, 0, structures::none},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(msgRandom), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 4> k_message_broadcast_chatrooms_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 5> k_message_broadcast_online_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(msgRandom), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 4> k_message_clean_history_parameters{{
    {RC_NAME(conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_3_4_6, conditions::none, 1, structures::none},
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(msgTimestamp), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 6> k_message_delete_expansion_parameters{{
    {RC_NAME(msgUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_3, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extraKey), Type::string_array, ListStyle::json, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, 100, rules::of_attribute_name, conditions::none, 1, structures::none},
    {RC_NAME(isSyncSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_message_delete_history_log_parameters{{
    {RC_NAME(date), Type::string, ListStyle::none, JsonKind::any, Format::date_hour, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 5> k_message_delete_ultragroup_expansion_parameters{{
    {RC_NAME(msgUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extraKey), Type::string_array, ListStyle::json, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, 100, rules::of_attribute_name, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_message_get_expansion_parameters{{
    {RC_NAME(msgUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(pageNo), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_message_get_expansion_paging{PagingStyle::numbered, "pageNo", "extraContent", {}, {}, {}, {}, 1, 300};

constexpr std::array<Parameter, 1> k_message_get_history_log_parameters{{
    {RC_NAME(date), Type::string, ListStyle::none, JsonKind::any, Format::date_hour, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_message_get_stream_parameters{{
    {RC_NAME(messageUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 5> k_message_get_ultragroup_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(msgs), Type::json, ListStyle::none, JsonKind::array, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(msgs_msgUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(msgs_busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 4> k_message_get_ultragroup_expansion_parameters{{
    {RC_NAME(msgUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pageNo), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_message_get_ultragroup_expansion_paging{PagingStyle::numbered, "pageNo", "extraContent", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 5> k_message_modify_group_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(msgUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 5> k_message_modify_private_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(msgUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 6> k_message_modify_ultragroup_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(msgUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(msgRandom), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 6> k_message_query_chatroom_history_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(startTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 1, structures::none},
    {RC_NAME(endTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::not_before_startTime, 1, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_100, conditions::none, 0, structures::none},
    {RC_NAME(includeStart), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 6> k_message_query_group_history_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(startTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 1, structures::none},
    {RC_NAME(endTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::not_before_startTime, 1, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_100, conditions::none, 0, structures::none},
    {RC_NAME(includeStart), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 6> k_message_query_private_history_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(startTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 1, structures::none},
    {RC_NAME(endTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::not_before_startTime, 1, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_100, conditions::none, 0, structures::none},
    {RC_NAME(includeStart), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 7> k_message_query_ultragroup_history_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(startTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 1, structures::none},
    {RC_NAME(endTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::not_before_startTime, 1, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_100, conditions::none, 0, structures::none},
    {RC_NAME(includeStart), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 11> k_message_recall_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2_3_4_6_10, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(messageUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(sentTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 0, structures::none},
    {RC_NAME(isAdmin), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isDelete), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(disablePush), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 7> k_message_recall_broadcast_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(messageUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(sentTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 0, structures::none},
    {RC_NAME(isAdmin), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isDelete), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 5> k_message_search_ultragroup_context_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(msgUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(prevNum), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_to_50, conditions::none, 0, structures::none},
    {RC_NAME(lastNum), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_to_50, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 6> k_message_search_ultragroup_history_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(startTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 1, structures::none},
    {RC_NAME(endTime), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::not_before_startTime_and_at_most_after_startTime_1209600000, 1, structures::none},
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_100, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 8> k_message_send_chatroom_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toChatroomId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(priority), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2_3, conditions::none, 0, structures::none},
    {RC_NAME(msgRandom), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 10> k_message_send_discussion_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toDiscussionId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(pushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushData), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isCounted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(contentAvailable), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 19> k_message_send_group_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toGroupId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 3, rules::none, conditions::max_items_with_toUserId_1, 1, structures::none},
    {RC_NAME(toUserId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(pushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushData), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isMentioned), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::holds_content_mentionedInfo, 0, structures::none},
    {RC_NAME(contentAvailable), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(pushExt), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::push_ext},
    {RC_NAME(disablePush), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(expansion), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extraContent), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 4096, 100, rules::key_to_32_keys_of_attribute_name, conditions::none, 0, structures::none},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(needReadReceipt), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isCounted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(msgRandom), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 7> k_message_send_group_status_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toGroupId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 3, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(verifyBlacklist), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(msgRandom), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 26> k_message_send_group_stream_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toGroupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toUserId), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content_content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content_seq), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_2, conditions::none, 1, structures::none},
    {RC_NAME(content_complete), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content_completeReason), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::only_when_content_complete_true_, 0, structures::none},
    {RC_NAME(content_type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_messageUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_above_content_seq_1, 0, structures::none},
    {RC_NAME(content_mentionedInfo), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_mentionedInfo_type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2, conditions::none, 1, structures::none},
    {RC_NAME(content_mentionedInfo_userIdList), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::required_when_content_mentionedInfo_type_2, 0, structures::none},
    {RC_NAME(content_mentionedInfo_mentionedContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_user_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isMentioned), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::holds_content_mentionedInfo_seq, 0, structures::none},
    {RC_NAME(extraContent), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 4096, 100, rules::key_to_32_keys_of_attribute_name, conditions::none, 0, structures::none},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};
constexpr Packets k_message_send_group_stream_packets{"content", "content", "seq", "complete", "completeReason", "messageUID", "objectName", "RC:StreamMsg", 131072, 30, 1800};

constexpr std::array<Parameter, 19> k_message_send_private_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toUserId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 1000, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(pushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushData), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(count), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_minus_1_to_9999, conditions::none, 0, structures::none},
    {RC_NAME(verifyBlacklist), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(contentAvailable), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(pushExt), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::push_ext},
    {RC_NAME(disablePush), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(expansion), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extraContent), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 4096, 100, rules::key_to_32_keys_of_attribute_name, conditions::none, 0, structures::none},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(needReadReceipt), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isCounted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(msgRandom), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 7> k_message_send_private_status_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toUserId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 1000, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(verifyBlacklist), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(msgRandom), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 24> k_message_send_private_stream_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content_content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content_seq), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_2, conditions::none, 1, structures::none},
    {RC_NAME(content_complete), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content_completeReason), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::only_when_content_complete_true_, 0, structures::none},
    {RC_NAME(content_type), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_messageUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_above_content_seq_1, 0, structures::none},
    {RC_NAME(content_mentionedInfo), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_mentionedInfo_type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2, conditions::none, 1, structures::none},
    {RC_NAME(content_mentionedInfo_userIdList), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::required_when_content_mentionedInfo_type_2, 0, structures::none},
    {RC_NAME(content_mentionedInfo_mentionedContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_user), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_user_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_user_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_user_portrait), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_user_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(content_extra), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(extraContent), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 4096, 100, rules::key_to_32_keys_of_attribute_name, conditions::none, 0, structures::none},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};
constexpr Packets k_message_send_private_stream_packets{"content", "content", "seq", "complete", "completeReason", "messageUID", "objectName", "RC:StreamMsg", 131072, 30, 1800};

constexpr std::array<Parameter, 16> k_message_send_private_template_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toUserId), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 1000, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(values), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, 1000, rules::none, conditions::items_as_toUserId, 1, structures::none},
    {RC_NAME(pushContent), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, true, false, false, unlimited, 1000, rules::none, conditions::items_as_toUserId, 0, structures::none},
    {RC_NAME(pushData), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, true, false, false, unlimited, 1000, rules::none, conditions::items_as_toUserId, 0, structures::none},
    {RC_NAME(pushExt), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, 1000, rules::none, conditions::items_as_toUserId, 0, structures::push_ext},
    {RC_NAME(verifyBlacklist), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isIncludeSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(contentAvailable), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(disablePush), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(isCounted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(needReadReceipt), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(msgRandom), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 14> k_message_send_system_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toUserId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(pushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushData), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(count), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_minus_1_to_9999, conditions::none, 0, structures::none},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(contentAvailable), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(pushExt), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::push_ext},
    {RC_NAME(disablePush), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(isCounted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(msgRandom), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 13> k_message_send_system_template_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toUserId), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(values), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, 100, rules::none, conditions::items_as_toUserId, 1, structures::none},
    {RC_NAME(pushContent), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, true, false, false, unlimited, 100, rules::none, conditions::items_as_toUserId, 0, structures::none},
    {RC_NAME(pushData), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, true, false, false, unlimited, 100, rules::none, conditions::items_as_toUserId, 0, structures::none},
    {RC_NAME(pushExt), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, 100, rules::none, conditions::items_as_toUserId, 0, structures::push_ext},
    {RC_NAME(verifyBlacklist), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(contentAvailable), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(disablePush), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(msgRandom), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 18> k_message_send_ultragroup_parameters{{
    {RC_NAME(fromUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(toGroupIds), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 3, rules::none, conditions::max_items_with_toUserIds_1, 1, structures::none},
    {RC_NAME(toUserIds), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(pushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushData), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pushExt), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::push_ext},
    {RC_NAME(isPersisted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isCounted), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(isMentioned), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::holds_content_mentionedInfo, 0, structures::none},
    {RC_NAME(contentAvailable), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::of_letters_digits, conditions::none, 0, structures::none},
    {RC_NAME(expansion), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extraContent), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 4096, 100, rules::key_to_32_keys_of_attribute_name, conditions::none, 0, structures::none},
    {RC_NAME(disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(unreadCountFlag), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(msgRandom), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 6> k_message_set_expansion_parameters{{
    {RC_NAME(msgUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(conversationType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_3, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(extraKeyVal), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 4096, 100, rules::key_to_32_keys_of_attribute_name, conditions::none, 1, structures::none},
    {RC_NAME(isSyncSender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 5> k_message_set_ultragroup_expansion_parameters{{
    {RC_NAME(msgUID), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(extraKeyVal), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 4096, 100, rules::key_to_32_keys_of_attribute_name, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_proxychat_query_parameters{{
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
}};
constexpr Paging k_proxychat_query_paging{PagingStyle::numbered, "page", "proxyChats", {}, {}, "hasNext", {}, 1, 0};

constexpr std::array<Parameter, 4> k_proxychat_start_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetIds), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, 50, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(botUserId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(metadata), Type::string_map, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 512, 32, rules::key_to_32, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 58> k_push_send_parameters{{
    {RC_NAME(platform), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_ios_android_iOS_Android_harmonyOS_HarmonyOS, conditions::none, 1, structures::none},
    {RC_NAME(fromuserid), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::required_with_message, 0, structures::none},
    {RC_NAME(audience), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, true, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(audience_tag), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 40, 20, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(audience_tag_or), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 40, 20, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(audience_userid), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 64, 1000, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(audience_is_to_all), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(audience_packageName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(message), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, true, unlimited, unlimited, rules::none, conditions::required_without_notification, 0, structures::none},
    {RC_NAME(message_content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 131072, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(message_objectName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(message_disableUpdateLastMsg), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_without_message, 0, structures::none},
    {RC_NAME(notification_title), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 50, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_alert), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(notification_forceShowPushContent), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_title), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_alert), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_contentAvailable), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_badge), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_minus_2147483648_to_9999, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_thread_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_apns_collapse_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_interruption_level), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_passive_active_time_sensitive_critical, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_richMediaUri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_extras), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_alert), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw_importance), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_NORMAL_LOW, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw_image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_honor), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_honor_importance), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_honor_image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_mi), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_mi_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_mi_large_icon_uri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_oppo), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_oppo_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_oppo_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_with_notification_android_oppo_notify_level, 0, structures::none},
    {RC_NAME(notification_android_oppo_notify_level), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2_16, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_vivo), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_vivo_classification), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_vivo_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_fcm), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_fcm_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_fcm_collapse_key), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_fcm_imageUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_extras), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_alert), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_extras), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_ohos), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_ohos_image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_ohos_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 58> k_push_send_custom_parameters{{
    {RC_NAME(platform), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_ios_android_iOS_Android_harmonyOS_HarmonyOS, conditions::none, 1, structures::none},
    {RC_NAME(audience), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, true, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(audience_tag), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 40, 20, rules::none, conditions::excludes_audience_tagItems, 0, structures::none},
    {RC_NAME(audience_tag_or), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 40, 20, rules::none, conditions::excludes_audience_tagItems, 0, structures::none},
    {RC_NAME(audience_userid), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(audience_is_to_all), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(audience_packageName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(audience_tagItems), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, true, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(audience_tagItems_tags), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 40, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(audience_tagItems_isNot), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(audience_tagItems_tagsOperator), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_AND_OR, conditions::none, 0, structures::none},
    {RC_NAME(audience_tagItems_itemsOperator), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_AND_OR, conditions::none, 0, structures::none},
    {RC_NAME(notification), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_title), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 50, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_alert), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(notification_forceShowPushContent), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_title), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_alert), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_contentAvailable), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_badge), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_minus_2147483648_to_9999, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_thread_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_apns_collapse_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_interruption_level), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_passive_active_time_sensitive_critical, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_richMediaUri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_extras), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_alert), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw_importance), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_NORMAL_LOW, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw_image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_honor), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_honor_importance), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_honor_image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_mi), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_mi_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_mi_large_icon_uri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_oppo), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_oppo_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_oppo_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_with_notification_android_oppo_notify_level, 0, structures::none},
    {RC_NAME(notification_android_oppo_notify_level), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2_16, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_vivo), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_vivo_classification), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_vivo_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_fcm), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_fcm_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_fcm_collapse_key), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_fcm_imageUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_extras), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_alert), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_extras), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_ohos), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_ohos_image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_ohos_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 45> k_push_send_user_parameters{{
    {RC_NAME(userIds), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(notification), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(notification_title), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 50, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_pushContent), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(notification_ios), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_title), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_contentAvailable), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_badge), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_minus_2147483648_to_9999, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_thread_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_apns_collapse_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_interruption_level), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_passive_active_time_sensitive_critical, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_richMediaUri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_ios_extras), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_title), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw_importance), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_NORMAL_LOW, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw_image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_hw_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_honor), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_honor_importance), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_honor_image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_mi), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_mi_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_mi_large_icon_uri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_oppo), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_oppo_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_oppo_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_with_notification_android_oppo_notify_level, 0, structures::none},
    {RC_NAME(notification_android_oppo_notify_level), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_2_16, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_vivo), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_vivo_classification), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_vivo_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_fcm), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_fcm_channelId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_fcm_collapse_key), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_fcm_imageUrl), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_android_extras), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_alert), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_extras), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_ohos), Type::object, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_ohos_image), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(notification_harmonyOS_ohos_category), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_sensitive_word_add_parameters{{
    {RC_NAME(word), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::of_letters_digits_han, conditions::none, 1, structures::none},
    {RC_NAME(replaceWord), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_sensitive_word_batch_add_parameters{{
    {RC_NAME(words), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(words_word), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::of_letters_digits_han, conditions::none, 1, structures::none},
    {RC_NAME(words_replaceWord), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_sensitive_word_batch_delete_parameters{{
    {RC_NAME(words), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, 50, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_sensitive_word_delete_parameters{{
    {RC_NAME(word), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_sensitive_word_list_parameters{{
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_add_mute_exceptions_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_add_private_users_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::of_letters_digits, conditions::none, 1, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_add_user_group_users_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userGroupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_bind_channel_user_groups_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::of_letters_digits, conditions::none, 1, structures::none},
    {RC_NAME(userGroupIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, 10, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_change_channel_type_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::of_letters_digits, conditions::none, 1, structures::none},
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_create_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_create_channel_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::of_letters_digits, conditions::none, 1, structures::none},
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_create_user_groups_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userGroups), Type::object_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, 10, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userGroups_userGroupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_delete_channel_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::of_letters_digits, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_delete_user_groups_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userGroupIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, 10, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_ultragroup_dismiss_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_get_mute_all_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_get_not_disturb_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_join_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_member_exists_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_mute_users_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 4> k_ultragroup_query_channel_user_groups_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::of_letters_digits, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_50, conditions::none, 0, structures::none},
}};
constexpr Paging k_ultragroup_query_channel_user_groups_paging{PagingStyle::numbered, "page", "data", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 3> k_ultragroup_query_channels_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(limit), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_100, conditions::none, 0, structures::none},
}};
constexpr Paging k_ultragroup_query_channels_paging{PagingStyle::numbered, "page", "channelList", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 4> k_ultragroup_query_mute_exceptions_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_200, conditions::none, 0, structures::none},
}};
constexpr Paging k_ultragroup_query_mute_exceptions_paging{PagingStyle::numbered, "page", "users", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 4> k_ultragroup_query_muted_users_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_ultragroup_query_muted_users_paging{PagingStyle::numbered, "page", "users", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 4> k_ultragroup_query_private_users_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::of_letters_digits, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_ultragroup_query_private_users_paging{PagingStyle::numbered, "page", "users", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 4> k_ultragroup_query_user_group_channels_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userGroupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_50, conditions::none, 0, structures::none},
}};
constexpr Paging k_ultragroup_query_user_group_channels_paging{PagingStyle::numbered, "page", "data", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 3> k_ultragroup_query_user_groups_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_50, conditions::none, 0, structures::none},
}};
constexpr Paging k_ultragroup_query_user_groups_paging{PagingStyle::numbered, "page", "userGroups", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 4> k_ultragroup_query_user_private_channels_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_50, conditions::none, 0, structures::none},
}};
constexpr Paging k_ultragroup_query_user_private_channels_paging{PagingStyle::numbered, "page", "data", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 4> k_ultragroup_query_user_user_groups_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_50, conditions::none, 0, structures::none},
}};
constexpr Paging k_ultragroup_query_user_user_groups_paging{PagingStyle::numbered, "page", "data", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 2> k_ultragroup_quit_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_refresh_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(groupName), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_remove_mute_exceptions_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_remove_private_users_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::of_letters_digits, conditions::none, 1, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_remove_user_group_users_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userGroupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_set_mute_all_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(status), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_set_not_disturb_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(unpushLevel), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_minus_1_0_1_2_4_5, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_unbind_channel_user_groups_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::of_letters_digits, conditions::none, 1, structures::none},
    {RC_NAME(userGroupIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_unmute_users_parameters{{
    {RC_NAME(groupId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(busChannel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(userIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_v2_add_mute_exceptions_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user_ids), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_v2_create_parameters{{
    {RC_NAME(user_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(group_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_v2_create_channel_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(channel_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_v2_delete_channel_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(channel_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 20, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_ultragroup_v2_dismiss_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_ultragroup_v2_get_mute_all_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_v2_join_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_v2_mute_users_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user_ids), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_v2_query_channels_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
    {RC_NAME(limit), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
}};
constexpr Paging k_ultragroup_v2_query_channels_paging{PagingStyle::numbered, "page", "data.channel_list", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 1> k_ultragroup_v2_query_mute_exceptions_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_ultragroup_v2_query_muted_users_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_ultragroup_v2_query_user_groups_parameters{{
    {RC_NAME(user_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
}};
constexpr Paging k_ultragroup_v2_query_user_groups_paging{PagingStyle::numbered, "page", "data.groups", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 3> k_ultragroup_v2_query_users_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::integers, conditions::none, 0, structures::none},
}};
constexpr Paging k_ultragroup_v2_query_users_paging{PagingStyle::numbered, "page", "data.users", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 2> k_ultragroup_v2_quit_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_v2_remove_mute_exceptions_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user_ids), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 13> k_ultragroup_v2_send_message_parameters{{
    {RC_NAME(from_user_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(to_group_ids), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(to_user_ids), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(object_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(push_content), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(push_data), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(include_sender_enable), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(store_flag), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(mentioned_flag), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(silence_push), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(push_ext), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::push_ext},
    {RC_NAME(bus_channel), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 20, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_v2_set_mute_all_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(status), Type::boolean, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_v2_unmute_users_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(user_ids), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_ultragroup_v2_update_parameters{{
    {RC_NAME(group_id), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, true, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(group_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_user_activate_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_user_block_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(minute), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_43200, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_user_check_online_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_user_deactivate_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_user_delete_sandbox_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_user_expire_token_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(time), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_2, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_user_get_info_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_user_get_token_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(portraitUri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, false, false, 1024, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_user_query_blocked_parameters{{
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_user_query_blocked_paging{PagingStyle::numbered, "page", "users", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 2> k_user_query_deactivated_parameters{{
    {RC_NAME(pageNo), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_50, conditions::none, 0, structures::none},
}};
constexpr Paging k_user_query_deactivated_paging{PagingStyle::numbered, "pageNo", "users", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 3> k_user_query_groups_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_1000, conditions::none, 0, structures::none},
}};
constexpr Paging k_user_query_groups_paging{PagingStyle::numbered, "page", "groups", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 3> k_user_query_sandbox_parameters{{
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_100, conditions::none, 0, structures::none},
    {RC_NAME(order), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_user_query_sandbox_paging{PagingStyle::numbered, "page", "users", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 1> k_user_reactivate_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_user_unblock_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_user_update_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, true, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(portraitUri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::bytes, false, false, false, true, false, 1024, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_user_blacklist_add_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(blackUserId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_user_blacklist_query_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(pageToken), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_1000, conditions::none, 0, structures::none},
}};
constexpr Paging k_user_blacklist_query_paging{PagingStyle::token, "pageToken", "users", "next", {}, {}, {}, 0, 0};

constexpr std::array<Parameter, 2> k_user_blacklist_remove_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(blackUserId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_user_chat_ban_query_parameters{{
    {RC_NAME(num), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_200, conditions::none, 0, structures::none},
    {RC_NAME(offset), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0, conditions::none, 0, structures::none},
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_PERSON, conditions::none, 1, structures::none},
}};
constexpr Paging k_user_chat_ban_query_paging{PagingStyle::offset, "offset", "users", {}, "total", {}, {}, 0, 0};

constexpr std::array<Parameter, 3> k_user_chat_ban_set_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 1000, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(state), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 1, structures::none},
    {RC_NAME(type), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::values_PERSON, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_user_profile_batch_query_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 100, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_user_profile_clean_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_user_profile_query_parameters{{
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_100, conditions::none, 0, structures::none},
    {RC_NAME(order), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 0, structures::none},
}};
constexpr Paging k_user_profile_query_paging{PagingStyle::numbered, "page", "userList", {}, {}, {}, {}, 1, 0};

constexpr std::array<Parameter, 12> k_user_profile_set_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(userProfile), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(userProfile_uniqueId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(userProfile_name), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(userProfile_portraitUri), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 1024, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(userProfile_email), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 128, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(userProfile_birthday), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(userProfile_gender), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1_2, conditions::none, 0, structures::none},
    {RC_NAME(userProfile_location), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(userProfile_role), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_to_100, conditions::none, 0, structures::none},
    {RC_NAME(userProfile_level), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_to_100, conditions::none, 0, structures::none},
    {RC_NAME(userExtProfile), Type::json, ListStyle::none, JsonKind::object, Format::none, Presence::optional, Unit::characters, false, false, false, false, false, 256, 20, rules::key_to_32_keys_of_ext_name, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_user_push_period_delete_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_user_push_period_get_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 5> k_user_push_period_set_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(startTime), Type::string, ListStyle::none, JsonKind::any, Format::clock_time, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(period), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_0_to_1439, conditions::none, 1, structures::none},
    {RC_NAME(level), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_1_5, conditions::none, 1, structures::none},
    {RC_NAME(timezone), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_user_remark_delete_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(targetId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_user_remark_get_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(page), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_50, conditions::none, 0, structures::none},
}};
constexpr Paging k_user_remark_get_paging{PagingStyle::numbered, "page", "users", {}, "total", {}, {}, 1, 0};

constexpr std::array<Parameter, 4> k_user_remark_set_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(remarks), Type::json, ListStyle::none, JsonKind::array, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, 100, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(remarks_id), Type::string, ListStyle::json_member, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(remarks_remark), Type::string, ListStyle::json_member, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 4> k_user_subscription_query_parameters{{
    {RC_NAME(subType), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_1, conditions::none, 0, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(pageToken), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(pageSize), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_50_to_200, conditions::none, 0, structures::none},
}};
constexpr Paging k_user_subscription_query_paging{PagingStyle::token, "pageToken", "subscriptions", "pageToken", {}, "hasNext", {}, 0, 0};

constexpr std::array<Parameter, 5> k_user_subscription_set_parameters{{
    {RC_NAME(subType), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_1, conditions::none, 0, structures::none},
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(subUserIds), Type::string_array, ListStyle::comma, JsonKind::any, Format::none, Presence::required, Unit::none, false, false, false, false, false, unlimited, 200, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(opType), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 1, structures::none},
    {RC_NAME(expiry), Type::int64, ListStyle::none, JsonKind::any, Format::none, Presence::conditional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::required_when_opType_0, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_user_tag_batch_set_parameters{{
    {RC_NAME(userIds), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 1000, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(tags), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 40, 20, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 1> k_user_tag_get_parameters{{
    {RC_NAME(userIds), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 50, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_user_tag_set_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(tags), Type::string_array, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 40, 20, rules::none, conditions::none, 0, structures::none},
}};

constexpr std::array<Parameter, 2> k_user_whitelist_add_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(whiteUserId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 3> k_user_whitelist_query_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(pageToken), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::none, conditions::none, 0, structures::none},
    {RC_NAME(size), Type::int32, ListStyle::none, JsonKind::any, Format::none, Presence::optional, Unit::none, false, false, false, false, false, unlimited, unlimited, rules::from_1_to_1000, conditions::none, 0, structures::none},
}};
constexpr Paging k_user_whitelist_query_paging{PagingStyle::token, "pageToken", "users", "next", {}, {}, {}, 0, 0};

constexpr std::array<Parameter, 1> k_user_whitelist_query_setting_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_user_whitelist_remove_parameters{{
    {RC_NAME(userId), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, unlimited, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(whiteUserId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 2> k_user_whitelist_set_setting_parameters{{
    {RC_NAME(userId), Type::string_array, ListStyle::repeat, JsonKind::any, Format::none, Presence::required, Unit::bytes, false, false, false, false, false, 64, 20, rules::none, conditions::none, 1, structures::none},
    {RC_NAME(whiteSetting), Type::enumeration, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::none, false, true, false, false, false, unlimited, unlimited, rules::values_0_1, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_wordfilter_add_parameters{{
    {RC_NAME(word), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<Parameter, 1> k_wordfilter_delete_parameters{{
    {RC_NAME(word), Type::string, ListStyle::none, JsonKind::any, Format::none, Presence::required, Unit::characters, false, false, false, false, false, 32, unlimited, rules::none, conditions::none, 1, structures::none},
}};

constexpr std::array<RateWindow, 27> k_rate_windows{{
    {100, 1, "request", {}, {}, {}, {}, {}},
    {100, 1, "attribute", "entryKeys", "chatroom_entry_remove", {}, {}, {}},
    {100, 1, "attribute", {}, "chatroom_entry_remove", {}, {}, {}},
    {100, 1, "attribute", "entryInfo", "chatroom_entry_set", {}, {}, {}},
    {100, 1, "attribute", {}, "chatroom_entry_set", {}, {}, {}},
    {100, 1, "user", "targetIds", {}, {}, {}, {}},
    {100, 1, "user", "userIds", {}, {}, {}, {}},
    {2, 3600, "request", {}, {}, {}, {}, {}},
    {3, 86400, "request", {}, {}, {}, {}, {}},
    {1, 1, "request", {}, {}, {}, {}, {}},
    {60, 60, "request", {}, {}, {}, {}, {}},
    {100, 1, "request", {}, {}, {}, {}, {}},
    {20, 1, "request", {}, {}, "conversationType", "3", {}},
    {5, 1, "request", {}, {}, {}, {}, {}},
    {100, 60, "request", {}, {}, {}, {}, {}},
    {100, 1, "chatroom", "toChatroomId", {}, {}, {}, {}},
    {20, 1, "group", "toGroupId", {}, {}, {}, {}},
    {6000, 60, "recipient", "toUserId", {}, {}, {}, {}},
    {100, 1, "recipient", "toUserId", {}, {}, {}, {}},
    {100, 1, "group", "toGroupIds", {}, {}, {}, {}},
    {20, 1, "message", {}, {}, {}, {}, {{"toGroupIds", "busChannel"}}},
    {20, 3600, "request", {}, {}, {}, {}, {}},
    {100, 86400, "request", {}, {}, {}, {}, {}},
    {100, 1, "recipient", "userIds", {}, {}, {}, {}},
    {100, 1, "user", "userId", {}, {}, {}, {}},
    {200, 1, "request", {}, {}, {}, {}, {}},
    {10, 1, "request", {}, {}, {}, {}, {}},
}};

constexpr std::array<Operation, 269> k_operations{{
    {"agent.create", "/v3/agent/create.json", Method::post, Encoding::json, false, 0, {0, 1, true}, {}, k_agent_create_parameters, nullptr, nullptr},
    {"agent.delete", "/v3/agent/delete.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_agent_delete_parameters, nullptr, nullptr},
    {"agent.generate", "/v3/chat/generate.json", Method::post, Encoding::json, false, 0, {0, 1, true}, "stream", k_agent_generate_parameters, nullptr, nullptr},
    {"agent.get", "/v3/agent/get.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_agent_get_parameters, nullptr, nullptr},
    {"agent.get_restriction", "/v3/agent/user/restriction/get.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_agent_get_restriction_parameters, nullptr, nullptr},
    {"agent.query", "/v3/agent/query.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_agent_query_parameters, &k_agent_query_paging, nullptr},
    {"agent.query_restrictions", "/v3/agent/user/restriction/query.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_agent_query_restrictions_parameters, &k_agent_query_restrictions_paging, nullptr},
    {"agent.suggest", "/v3/chat/suggest.json", Method::post, Encoding::json, false, 0, {0, 1, true}, {}, k_agent_suggest_parameters, nullptr, nullptr},
    {"agent.update", "/v3/agent/update.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_agent_update_parameters, nullptr, nullptr},
    {"bot.create", "/v3/bot/create.json", Method::post, Encoding::json, false, 0, {0, 1, false}, {}, k_bot_create_parameters, nullptr, nullptr},
    {"bot.create_integration", "/v3/bot/integration/create.json", Method::post, Encoding::json, false, 0, {0, 1, true}, {}, k_bot_create_integration_parameters, nullptr, nullptr},
    {"bot.delete", "/v3/bot/delete.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_bot_delete_parameters, nullptr, nullptr},
    {"bot.delete_integration", "/v3/bot/integration/delete.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_bot_delete_integration_parameters, nullptr, nullptr},
    {"bot.get", "/v3/bot/get.json", Method::post, Encoding::json, true, 0, {0, 1, false}, {}, k_bot_get_parameters, nullptr, nullptr},
    {"bot.query", "/v3/bot/query.json", Method::post, Encoding::json, true, 0, {0, 1, false}, {}, k_bot_query_parameters, &k_bot_query_paging, nullptr},
    {"bot.update", "/v3/bot/update.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_bot_update_parameters, nullptr, nullptr},
    {"bot.update_integration", "/v3/bot/integration/update.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_bot_update_integration_parameters, nullptr, nullptr},
    {"chatroom.add_keepalive", "/chatroom/keepalive/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_add_keepalive_parameters, nullptr, nullptr},
    {"chatroom.add_low_priority_types", "/chatroom/message/priority/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_add_low_priority_types_parameters, nullptr, nullptr},
    {"chatroom.add_message_whitelist", "/chatroom/whitelist/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_add_message_whitelist_parameters, nullptr, nullptr},
    {"chatroom.add_mute_exceptions", "/chatroom/user/ban/whitelist/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_add_mute_exceptions_parameters, nullptr, nullptr},
    {"chatroom.add_user_whitelist", "/chatroom/user/whitelist/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_add_user_whitelist_parameters, nullptr, nullptr},
    {"chatroom.bind_rtc", "/chatroom/correlation/rtc.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_bind_rtc_parameters, nullptr, nullptr},
    {"chatroom.block_users", "/chatroom/user/block/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_block_users_parameters, nullptr, nullptr},
    {"chatroom.check_mute_all", "/chatroom/ban/check.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_check_mute_all_parameters, nullptr, nullptr},
    {"chatroom.create", "/chatroom/create_new.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_create_parameters, nullptr, nullptr},
    {"chatroom.create_many", "/chatroom/create.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_create_many_parameters, nullptr, nullptr},
    {"chatroom.destroy", "/chatroom/destroy.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_destroy_parameters, nullptr, nullptr},
    {"chatroom.get", "/chatroom/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_get_parameters, nullptr, nullptr},
    {"chatroom.mute_all", "/chatroom/ban/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_mute_all_parameters, nullptr, nullptr},
    {"chatroom.mute_users", "/chatroom/user/gag/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_mute_users_parameters, nullptr, nullptr},
    {"chatroom.mute_users_globally", "/chatroom/user/ban/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_mute_users_globally_parameters, nullptr, nullptr},
    {"chatroom.query", "/chatroom/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_query_parameters, nullptr, nullptr},
    {"chatroom.query_blocked_users", "/chatroom/user/block/list.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_query_blocked_users_parameters, nullptr, nullptr},
    {"chatroom.query_entries", "/chatroom/entry/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_query_entries_parameters, nullptr, nullptr},
    {"chatroom.query_globally_muted_users", "/chatroom/user/ban/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, {}, nullptr, nullptr},
    {"chatroom.query_keepalive", "/chatroom/keepalive/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, {}, nullptr, nullptr},
    {"chatroom.query_low_priority_types", "/chatroom/message/priority/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, {}, nullptr, nullptr},
    {"chatroom.query_members", "/chatroom/user/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_query_members_parameters, nullptr, nullptr},
    {"chatroom.query_message_whitelist", "/chatroom/whitelist/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, {}, nullptr, nullptr},
    {"chatroom.query_mute_all", "/chatroom/ban/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_query_mute_all_parameters, &k_chatroom_query_mute_all_paging, nullptr},
    {"chatroom.query_mute_exceptions", "/chatroom/user/ban/whitelist/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_query_mute_exceptions_parameters, nullptr, nullptr},
    {"chatroom.query_muted_users", "/chatroom/user/gag/list.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_query_muted_users_parameters, nullptr, nullptr},
    {"chatroom.query_user_whitelist", "/chatroom/user/whitelist/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_query_user_whitelist_parameters, nullptr, nullptr},
    {"chatroom.remove_entries", "/chatroom/entry/batch/remove.json", Method::post, Encoding::form, true, 0, {1, 1, false}, {}, k_chatroom_remove_entries_parameters, nullptr, nullptr},
    {"chatroom.remove_entry", "/chatroom/entry/remove.json", Method::post, Encoding::form, true, 4, {2, 1, false}, {}, k_chatroom_remove_entry_parameters, nullptr, nullptr},
    {"chatroom.remove_keepalive", "/chatroom/keepalive/remove.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_remove_keepalive_parameters, nullptr, nullptr},
    {"chatroom.remove_low_priority_types", "/chatroom/message/priority/remove.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_remove_low_priority_types_parameters, nullptr, nullptr},
    {"chatroom.remove_message_whitelist", "/chatroom/whitelist/delete.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_remove_message_whitelist_parameters, nullptr, nullptr},
    {"chatroom.remove_mute_exceptions", "/chatroom/user/ban/whitelist/rollback.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_remove_mute_exceptions_parameters, nullptr, nullptr},
    {"chatroom.remove_user_whitelist", "/chatroom/user/whitelist/remove.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_remove_user_whitelist_parameters, nullptr, nullptr},
    {"chatroom.resume_distribution", "/chatroom/message/resumeDistribution.json", Method::post, Encoding::form, true, 0, {0, 1, true}, {}, k_chatroom_resume_distribution_parameters, nullptr, nullptr},
    {"chatroom.set_destroy_type", "/chatroom/destroy/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_set_destroy_type_parameters, nullptr, nullptr},
    {"chatroom.set_entries", "/chatroom/entry/batch/set.json", Method::post, Encoding::form, true, 0, {3, 1, false}, {}, k_chatroom_set_entries_parameters, nullptr, nullptr},
    {"chatroom.set_entry", "/chatroom/entry/set.json", Method::post, Encoding::form, true, 6, {4, 1, false}, {}, k_chatroom_set_entry_parameters, nullptr, nullptr},
    {"chatroom.stop_distribution", "/chatroom/message/stopDistribution.json", Method::post, Encoding::form, true, 0, {0, 1, true}, {}, k_chatroom_stop_distribution_parameters, nullptr, nullptr},
    {"chatroom.unblock_users", "/chatroom/user/block/rollback.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_unblock_users_parameters, nullptr, nullptr},
    {"chatroom.unmute_all", "/chatroom/ban/rollback.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_unmute_all_parameters, nullptr, nullptr},
    {"chatroom.unmute_users", "/chatroom/user/gag/rollback.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_unmute_users_parameters, nullptr, nullptr},
    {"chatroom.unmute_users_globally", "/chatroom/user/ban/remove.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_unmute_users_globally_parameters, nullptr, nullptr},
    {"chatroom.user_exists", "/chatroom/user/exist.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_user_exists_parameters, nullptr, nullptr},
    {"chatroom.users_exist", "/chatroom/users/exist.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_chatroom_users_exist_parameters, nullptr, nullptr},
    {"conversation.get_attributes", "/conversation/attribute/get.json", Method::get, Encoding::query, true, 0, {0, 1, false}, {}, k_conversation_get_attributes_parameters, nullptr, nullptr},
    {"conversation.get_notification", "/conversation/notification/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_conversation_get_notification_parameters, nullptr, nullptr},
    {"conversation.get_type_notification", "/conversation/type/notification/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_conversation_get_type_notification_parameters, nullptr, nullptr},
    {"conversation.set_notification", "/conversation/notification/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_conversation_set_notification_parameters, nullptr, nullptr},
    {"conversation.set_top", "/conversation/top/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_conversation_set_top_parameters, nullptr, nullptr},
    {"conversation.set_type_notification", "/conversation/type/notification/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_conversation_set_type_notification_parameters, nullptr, nullptr},
    {"conversation_tag.add_conversations", "/tag/conversation/set.json", Method::post, Encoding::json, true, 0, {0, 1, false}, {}, k_conversation_tag_add_conversations_parameters, nullptr, nullptr},
    {"conversation_tag.delete_user_tags", "/user/conversation/tag/del.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_conversation_tag_delete_user_tags_parameters, nullptr, nullptr},
    {"conversation_tag.get_user_tags", "/user/conversation/tag/get.json", Method::get, Encoding::query, true, 0, {0, 1, true}, {}, k_conversation_tag_get_user_tags_parameters, nullptr, nullptr},
    {"conversation_tag.query_conversations", "/tag/conversation/get.json", Method::get, Encoding::query, true, 0, {0, 1, false}, {}, k_conversation_tag_query_conversations_parameters, nullptr, nullptr},
    {"conversation_tag.remove_conversations", "/tag/conversation/del.json", Method::post, Encoding::json, true, 0, {0, 1, false}, {}, k_conversation_tag_remove_conversations_parameters, nullptr, nullptr},
    {"conversation_tag.set_user_tags", "/user/conversation/tag/set.json", Method::post, Encoding::json, true, 0, {0, 1, false}, {}, k_conversation_tag_set_user_tags_parameters, nullptr, nullptr},
    {"entrust_group.add_managers", "/entrust/group/manager/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_add_managers_parameters, nullptr, nullptr},
    {"entrust_group.create", "/entrust/group/create.json", Method::post, Encoding::form, false, 0, {0, 1, false}, {}, k_entrust_group_create_parameters, nullptr, nullptr},
    {"entrust_group.delete_remark_name", "/entrust/group/remarkname/delete.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_delete_remark_name_parameters, nullptr, nullptr},
    {"entrust_group.dismiss", "/entrust/group/dismiss.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_dismiss_parameters, nullptr, nullptr},
    {"entrust_group.follow_members", "/entrust/group/member/follow.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_follow_members_parameters, nullptr, nullptr},
    {"entrust_group.import", "/entrust/group/import.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_import_parameters, nullptr, nullptr},
    {"entrust_group.join", "/entrust/group/join.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_join_parameters, nullptr, nullptr},
    {"entrust_group.kick_from_all", "/entrust/group/member/kick/all.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_kick_from_all_parameters, nullptr, nullptr},
    {"entrust_group.kick_members", "/entrust/group/member/kick.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_kick_members_parameters, nullptr, nullptr},
    {"entrust_group.query_all", "/entrust/group/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_query_all_parameters, &k_entrust_group_query_all_paging, nullptr},
    {"entrust_group.query_followed", "/entrust/group/member/followed/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_query_followed_parameters, nullptr, nullptr},
    {"entrust_group.query_joined", "/entrust/joined/group/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_query_joined_parameters, &k_entrust_group_query_joined_paging, nullptr},
    {"entrust_group.query_members", "/entrust/group/member/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_query_members_parameters, &k_entrust_group_query_members_paging, nullptr},
    {"entrust_group.query_profiles", "/entrust/group/profile/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_query_profiles_parameters, nullptr, nullptr},
    {"entrust_group.query_remark_name", "/entrust/group/remarkname/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_query_remark_name_parameters, nullptr, nullptr},
    {"entrust_group.query_specific_members", "/entrust/group/member/specific/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_query_specific_members_parameters, nullptr, nullptr},
    {"entrust_group.quit", "/entrust/group/quit.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_quit_parameters, nullptr, nullptr},
    {"entrust_group.remove_managers", "/entrust/group/manager/remove.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_remove_managers_parameters, nullptr, nullptr},
    {"entrust_group.set_member", "/entrust/group/member/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_set_member_parameters, nullptr, nullptr},
    {"entrust_group.set_remark_name", "/entrust/group/remarkname/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_set_remark_name_parameters, nullptr, nullptr},
    {"entrust_group.transfer_owner", "/entrust/group/transfer/owner.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_transfer_owner_parameters, nullptr, nullptr},
    {"entrust_group.unfollow_members", "/entrust/group/member/unfollow.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_unfollow_members_parameters, nullptr, nullptr},
    {"entrust_group.update_profile", "/entrust/group/profile/update.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_entrust_group_update_profile_parameters, nullptr, nullptr},
    {"friend.add", "/friend/add.json", Method::post, Encoding::form, false, 0, {0, 1, false}, {}, k_friend_add_parameters, nullptr, nullptr},
    {"friend.check", "/friend/check.json", Method::post, Encoding::form, true, 0, {5, 1, false}, {}, k_friend_check_parameters, nullptr, nullptr},
    {"friend.clean", "/friend/clean.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_friend_clean_parameters, nullptr, nullptr},
    {"friend.delete", "/friend/delete.json", Method::post, Encoding::form, true, 0, {5, 1, false}, {}, k_friend_delete_parameters, nullptr, nullptr},
    {"friend.get_permission", "/friend/permission/get.json", Method::post, Encoding::form, true, 0, {6, 1, false}, {}, k_friend_get_permission_parameters, nullptr, nullptr},
    {"friend.list", "/friend/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_friend_list_parameters, &k_friend_list_paging, nullptr},
    {"friend.set_permission", "/friend/permission/set.json", Method::post, Encoding::form, true, 0, {6, 1, false}, {}, k_friend_set_permission_parameters, nullptr, nullptr},
    {"friend.set_profile", "/friend/profile/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_friend_set_profile_parameters, nullptr, nullptr},
    {"group.add_mute_exceptions", "/group/user/ban/whitelist/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_add_mute_exceptions_parameters, nullptr, nullptr},
    {"group.create", "/group/create.json", Method::post, Encoding::form, true, 4, {0, 1, false}, {}, k_group_create_parameters, nullptr, nullptr},
    {"group.delete_member_push_remark", "/group/remarks/del.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_delete_member_push_remark_parameters, nullptr, nullptr},
    {"group.dismiss", "/group/dismiss.json", Method::post, Encoding::form, true, 3, {0, 1, false}, {}, k_group_dismiss_parameters, nullptr, nullptr},
    {"group.get_member_push_remark", "/group/remarks/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_get_member_push_remark_parameters, nullptr, nullptr},
    {"group.join", "/group/join.json", Method::post, Encoding::form, true, 4, {0, 1, false}, {}, k_group_join_parameters, nullptr, nullptr},
    {"group.mute_all", "/group/ban/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_mute_all_parameters, nullptr, nullptr},
    {"group.mute_members", "/group/user/gag/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_mute_members_parameters, nullptr, nullptr},
    {"group.query_members", "/group/user/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_query_members_parameters, nullptr, nullptr},
    {"group.query_mute_all", "/group/ban/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_query_mute_all_parameters, &k_group_query_mute_all_paging, nullptr},
    {"group.query_mute_exceptions", "/group/user/ban/whitelist/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_query_mute_exceptions_parameters, nullptr, nullptr},
    {"group.query_muted_members", "/group/user/gag/list.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_query_muted_members_parameters, nullptr, nullptr},
    {"group.quit", "/group/quit.json", Method::post, Encoding::form, true, 3, {0, 1, false}, {}, k_group_quit_parameters, nullptr, nullptr},
    {"group.refresh", "/group/refresh.json", Method::post, Encoding::form, true, 3, {0, 1, false}, {}, k_group_refresh_parameters, nullptr, nullptr},
    {"group.remove_mute_exceptions", "/group/user/ban/whitelist/rollback.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_remove_mute_exceptions_parameters, nullptr, nullptr},
    {"group.set_member_push_remark", "/group/remarks/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_set_member_push_remark_parameters, nullptr, nullptr},
    {"group.sync", "/group/sync.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_sync_parameters, nullptr, nullptr},
    {"group.unmute_all", "/group/ban/rollback.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_unmute_all_parameters, nullptr, nullptr},
    {"group.unmute_members", "/group/user/gag/rollback.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_group_unmute_members_parameters, nullptr, nullptr},
    {"message.broadcast", "/message/broadcast.json", Method::post, Encoding::form, false, 0, {7, 2, false}, {}, k_message_broadcast_parameters, nullptr, nullptr},
    {"message.broadcast_chatrooms", "/message/chatroom/broadcast.json", Method::post, Encoding::form, false, 0, {9, 1, false}, {}, k_message_broadcast_chatrooms_parameters, nullptr, nullptr},
    {"message.broadcast_online", "/message/online/broadcast.json", Method::post, Encoding::form, false, 0, {10, 1, false}, {}, k_message_broadcast_online_parameters, nullptr, nullptr},
    {"message.clean_history", "/conversation/message/history/clean.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_message_clean_history_parameters, nullptr, nullptr},
    {"message.delete_expansion", "/message/expansion/delete.json", Method::post, Encoding::form, true, 0, {11, 2, false}, {}, k_message_delete_expansion_parameters, nullptr, nullptr},
    {"message.delete_history_log", "/message/history/delete.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_message_delete_history_log_parameters, nullptr, nullptr},
    {"message.delete_ultragroup_expansion", "/ultragroup/message/expansion/delete.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_message_delete_ultragroup_expansion_parameters, nullptr, nullptr},
    {"message.get_expansion", "/message/expansion/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_message_get_expansion_parameters, &k_message_get_expansion_paging, nullptr},
    {"message.get_history_log", "/message/history.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_message_get_history_log_parameters, nullptr, nullptr},
    {"message.get_stream", "/v3/message/get_stream.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_message_get_stream_parameters, nullptr, nullptr},
    {"message.get_ultragroup", "/ultragroup/msg/get.json", Method::post, Encoding::form, true, 0, {13, 1, false}, {}, k_message_get_ultragroup_parameters, nullptr, nullptr},
    {"message.get_ultragroup_expansion", "/ultragroup/message/expansion/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_message_get_ultragroup_expansion_parameters, &k_message_get_ultragroup_expansion_paging, nullptr},
    {"message.modify_group", "/message/group/modify.json", Method::post, Encoding::form, true, 0, {0, 1, true}, {}, k_message_modify_group_parameters, nullptr, nullptr},
    {"message.modify_private", "/message/private/modify.json", Method::post, Encoding::form, true, 0, {0, 1, true}, {}, k_message_modify_private_parameters, nullptr, nullptr},
    {"message.modify_ultragroup", "/ultragroup/msg/modify.json", Method::post, Encoding::form, true, 0, {14, 1, false}, {}, k_message_modify_ultragroup_parameters, nullptr, nullptr},
    {"message.query_chatroom_history", "/v3/message/chatroom/query.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_message_query_chatroom_history_parameters, nullptr, nullptr},
    {"message.query_group_history", "/v3/message/group/query.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_message_query_group_history_parameters, nullptr, nullptr},
    {"message.query_private_history", "/v3/message/private/query.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_message_query_private_history_parameters, nullptr, nullptr},
    {"message.query_ultragroup_history", "/v3/message/ultragroup/query.json", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_message_query_ultragroup_history_parameters, nullptr, nullptr},
    {"message.recall", "/message/recall.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_message_recall_parameters, nullptr, nullptr},
    {"message.recall_broadcast", "/message/broadcast/recall.json", Method::post, Encoding::form, false, 0, {7, 2, false}, {}, k_message_recall_broadcast_parameters, nullptr, nullptr},
    {"message.search_ultragroup_context", "/ultragroup/hismsg/msgid/query.json", Method::post, Encoding::form, true, 0, {0, 1, true}, {}, k_message_search_ultragroup_context_parameters, nullptr, nullptr},
    {"message.search_ultragroup_history", "/ultragroup/hismsg/query.json", Method::post, Encoding::form, true, 0, {14, 1, false}, {}, k_message_search_ultragroup_history_parameters, nullptr, nullptr},
    {"message.send_chatroom", "/message/chatroom/publish.json", Method::post, Encoding::form, false, 0, {15, 1, false}, {}, k_message_send_chatroom_parameters, nullptr, nullptr},
    {"message.send_discussion", "/message/discussion/publish.json", Method::post, Encoding::form, false, 0, {0, 1, true}, {}, k_message_send_discussion_parameters, nullptr, nullptr},
    {"message.send_group", "/message/group/publish.json", Method::post, Encoding::form, false, 0, {16, 1, false}, {}, k_message_send_group_parameters, nullptr, nullptr},
    {"message.send_group_status", "/statusmessage/group/publish.json", Method::post, Encoding::form, false, 0, {16, 1, false}, {}, k_message_send_group_status_parameters, nullptr, nullptr},
    {"message.send_group_stream", "/v3/message/group/publish_stream.json", Method::post, Encoding::json, false, 0, {0, 1, true}, {}, k_message_send_group_stream_parameters, nullptr, &k_message_send_group_stream_packets},
    {"message.send_private", "/message/private/publish.json", Method::post, Encoding::form, false, 0, {17, 1, false}, {}, k_message_send_private_parameters, nullptr, nullptr},
    {"message.send_private_status", "/statusmessage/private/publish.json", Method::post, Encoding::form, false, 0, {17, 1, false}, {}, k_message_send_private_status_parameters, nullptr, nullptr},
    {"message.send_private_stream", "/v3/message/private/publish_stream.json", Method::post, Encoding::json, false, 0, {0, 1, false}, {}, k_message_send_private_stream_parameters, nullptr, &k_message_send_private_stream_packets},
    {"message.send_private_template", "/message/private/publish_template.json", Method::post, Encoding::json, false, 0, {17, 1, false}, {}, k_message_send_private_template_parameters, nullptr, nullptr},
    {"message.send_system", "/message/system/publish.json", Method::post, Encoding::form, false, 0, {18, 1, false}, {}, k_message_send_system_parameters, nullptr, nullptr},
    {"message.send_system_template", "/message/system/publish_template.json", Method::post, Encoding::json, false, 0, {18, 1, false}, {}, k_message_send_system_template_parameters, nullptr, nullptr},
    {"message.send_ultragroup", "/message/ultragroup/publish.json", Method::post, Encoding::json, false, 0, {19, 2, false}, {}, k_message_send_ultragroup_parameters, nullptr, nullptr},
    {"message.set_expansion", "/message/expansion/set.json", Method::post, Encoding::form, true, 0, {11, 2, false}, {}, k_message_set_expansion_parameters, nullptr, nullptr},
    {"message.set_ultragroup_expansion", "/ultragroup/message/expansion/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_message_set_ultragroup_expansion_parameters, nullptr, nullptr},
    {"proxychat.query", "/v3/user/proxychat/query.json", Method::post, Encoding::json, true, 0, {0, 1, false}, {}, k_proxychat_query_parameters, &k_proxychat_query_paging, nullptr},
    {"proxychat.start", "/v3/user/proxychat/start", Method::post, Encoding::json, true, 0, {0, 1, false}, {}, k_proxychat_start_parameters, nullptr, nullptr},
    {"push.send", "/push.json", Method::post, Encoding::json, false, 0, {7, 2, false}, {}, k_push_send_parameters, nullptr, nullptr},
    {"push.send_custom", "/push/custom.json", Method::post, Encoding::json, false, 0, {21, 2, false}, {}, k_push_send_custom_parameters, nullptr, nullptr},
    {"push.send_user", "/push/user.json", Method::post, Encoding::json, false, 0, {23, 1, false}, {}, k_push_send_user_parameters, nullptr, nullptr},
    {"sensitive_word.add", "/sensitiveword/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_sensitive_word_add_parameters, nullptr, nullptr},
    {"sensitive_word.batch_add", "/sensitiveword/batch/add.json", Method::post, Encoding::json, true, 0, {0, 1, false}, {}, k_sensitive_word_batch_add_parameters, nullptr, nullptr},
    {"sensitive_word.batch_delete", "/sensitiveword/batch/delete.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_sensitive_word_batch_delete_parameters, nullptr, nullptr},
    {"sensitive_word.delete", "/sensitiveword/delete.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_sensitive_word_delete_parameters, nullptr, nullptr},
    {"sensitive_word.list", "/sensitiveword/list.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_sensitive_word_list_parameters, nullptr, nullptr},
    {"stat.get_day_push", "/stat/getDayPushData", Method::post, Encoding::free, true, 0, {9, 1, false}, {}, {}, nullptr, nullptr},
    {"stat.get_push_id", "/stat/getPushIdData", Method::post, Encoding::free, true, 0, {9, 1, false}, {}, {}, nullptr, nullptr},
    {"ultragroup.add_mute_exceptions", "/ultragroup/banned/whitelist/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_add_mute_exceptions_parameters, nullptr, nullptr},
    {"ultragroup.add_private_users", "/ultragroup/channel/private/users/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_add_private_users_parameters, nullptr, nullptr},
    {"ultragroup.add_user_group_users", "/ultragroup/usergroup/user/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_add_user_group_users_parameters, nullptr, nullptr},
    {"ultragroup.bind_channel_user_groups", "/ultragroup/channel/usergroup/bind.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_bind_channel_user_groups_parameters, nullptr, nullptr},
    {"ultragroup.change_channel_type", "/ultragroup/channel/type/change.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_change_channel_type_parameters, nullptr, nullptr},
    {"ultragroup.create", "/ultragroup/create.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_create_parameters, nullptr, nullptr},
    {"ultragroup.create_channel", "/ultragroup/channel/create.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_create_channel_parameters, nullptr, nullptr},
    {"ultragroup.create_user_groups", "/ultragroup/usergroup/add.json", Method::post, Encoding::json, true, 0, {0, 1, false}, {}, k_ultragroup_create_user_groups_parameters, nullptr, nullptr},
    {"ultragroup.delete_channel", "/ultragroup/channel/del.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_delete_channel_parameters, nullptr, nullptr},
    {"ultragroup.delete_user_groups", "/ultragroup/usergroup/del.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_delete_user_groups_parameters, nullptr, nullptr},
    {"ultragroup.dismiss", "/ultragroup/dis.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_dismiss_parameters, nullptr, nullptr},
    {"ultragroup.get_mute_all", "/ultragroup/globalbanned/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_get_mute_all_parameters, nullptr, nullptr},
    {"ultragroup.get_not_disturb", "/ultragroup/notdisturb/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_get_not_disturb_parameters, nullptr, nullptr},
    {"ultragroup.join", "/ultragroup/join.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_join_parameters, nullptr, nullptr},
    {"ultragroup.member_exists", "/ultragroup/member/exist.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_member_exists_parameters, nullptr, nullptr},
    {"ultragroup.mute_users", "/ultragroup/userbanned/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_mute_users_parameters, nullptr, nullptr},
    {"ultragroup.query_channel_user_groups", "/ultragroup/channel/usergroup/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_query_channel_user_groups_parameters, &k_ultragroup_query_channel_user_groups_paging, nullptr},
    {"ultragroup.query_channels", "/ultragroup/channel/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_query_channels_parameters, &k_ultragroup_query_channels_paging, nullptr},
    {"ultragroup.query_mute_exceptions", "/ultragroup/banned/whitelist/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_query_mute_exceptions_parameters, &k_ultragroup_query_mute_exceptions_paging, nullptr},
    {"ultragroup.query_muted_users", "/ultragroup/userbanned/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_query_muted_users_parameters, &k_ultragroup_query_muted_users_paging, nullptr},
    {"ultragroup.query_private_users", "/ultragroup/channel/private/users/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_query_private_users_parameters, &k_ultragroup_query_private_users_paging, nullptr},
    {"ultragroup.query_user_group_channels", "/ultragroup/usergroup/channel/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_query_user_group_channels_parameters, &k_ultragroup_query_user_group_channels_paging, nullptr},
    {"ultragroup.query_user_groups", "/ultragroup/usergroup/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_query_user_groups_parameters, &k_ultragroup_query_user_groups_paging, nullptr},
    {"ultragroup.query_user_private_channels", "/ultragroup/user/channel/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_query_user_private_channels_parameters, &k_ultragroup_query_user_private_channels_paging, nullptr},
    {"ultragroup.query_user_user_groups", "/ultragroup/user/usergroup/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_query_user_user_groups_parameters, &k_ultragroup_query_user_user_groups_paging, nullptr},
    {"ultragroup.quit", "/ultragroup/quit.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_quit_parameters, nullptr, nullptr},
    {"ultragroup.refresh", "/ultragroup/refresh.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_refresh_parameters, nullptr, nullptr},
    {"ultragroup.remove_mute_exceptions", "/ultragroup/banned/whitelist/del.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_remove_mute_exceptions_parameters, nullptr, nullptr},
    {"ultragroup.remove_private_users", "/ultragroup/channel/private/users/del.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_remove_private_users_parameters, nullptr, nullptr},
    {"ultragroup.remove_user_group_users", "/ultragroup/usergroup/user/del.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_remove_user_group_users_parameters, nullptr, nullptr},
    {"ultragroup.set_mute_all", "/ultragroup/globalbanned/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_set_mute_all_parameters, nullptr, nullptr},
    {"ultragroup.set_not_disturb", "/ultragroup/notdisturb/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_set_not_disturb_parameters, nullptr, nullptr},
    {"ultragroup.unbind_channel_user_groups", "/ultragroup/channel/usergroup/unbind.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_unbind_channel_user_groups_parameters, nullptr, nullptr},
    {"ultragroup.unmute_users", "/ultragroup/userbanned/del.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_ultragroup_unmute_users_parameters, nullptr, nullptr},
    {"ultragroup_v2.add_mute_exceptions", "/v2/ultragroups/{group_id}/allowed-users", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_ultragroup_v2_add_mute_exceptions_parameters, nullptr, nullptr},
    {"ultragroup_v2.create", "/v2/ultragroups", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_ultragroup_v2_create_parameters, nullptr, nullptr},
    {"ultragroup_v2.create_channel", "/v2/ultragroups/channels", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_ultragroup_v2_create_channel_parameters, nullptr, nullptr},
    {"ultragroup_v2.delete_channel", "/v2/ultragroups/{group_id}/channels/{channel_id}", Method::del, Encoding::query, true, 0, {0, 1, true}, {}, k_ultragroup_v2_delete_channel_parameters, nullptr, nullptr},
    {"ultragroup_v2.dismiss", "/v2/ultragroups/{group_id}", Method::del, Encoding::query, true, 0, {0, 1, true}, {}, k_ultragroup_v2_dismiss_parameters, nullptr, nullptr},
    {"ultragroup_v2.get_mute_all", "/v2/ultragroups/{group_id}/muted-status", Method::get, Encoding::query, true, 0, {0, 1, true}, {}, k_ultragroup_v2_get_mute_all_parameters, nullptr, nullptr},
    {"ultragroup_v2.join", "/v2/ultragroups/{group_id}/users/{user_id}", Method::post, Encoding::query, true, 0, {0, 1, true}, {}, k_ultragroup_v2_join_parameters, nullptr, nullptr},
    {"ultragroup_v2.mute_users", "/v2/ultragroups/{group_id}/muted-users", Method::post, Encoding::json, true, 0, {0, 1, true}, {}, k_ultragroup_v2_mute_users_parameters, nullptr, nullptr},
    {"ultragroup_v2.query_channels", "/v2/ultragroups/{group_id}/channels", Method::get, Encoding::query, true, 0, {0, 1, true}, {}, k_ultragroup_v2_query_channels_parameters, &k_ultragroup_v2_query_channels_paging, nullptr},
    {"ultragroup_v2.query_mute_exceptions", "/v2/ultragroups/{group_id}/allowed-users", Method::get, Encoding::query, true, 0, {0, 1, true}, {}, k_ultragroup_v2_query_mute_exceptions_parameters, nullptr, nullptr},
    {"ultragroup_v2.query_muted_users", "/v2/ultragroups/{group_id}/muted-users", Method::get, Encoding::query, true, 0, {0, 1, true}, {}, k_ultragroup_v2_query_muted_users_parameters, nullptr, nullptr},
    {"ultragroup_v2.query_user_groups", "/v2/ultragroups/users/{user_id}/groups", Method::get, Encoding::query, true, 0, {0, 1, true}, {}, k_ultragroup_v2_query_user_groups_parameters, &k_ultragroup_v2_query_user_groups_paging, nullptr},
    {"ultragroup_v2.query_users", "/v2/ultragroups/{group_id}/users", Method::get, Encoding::query, true, 0, {0, 1, true}, {}, k_ultragroup_v2_query_users_parameters, &k_ultragroup_v2_query_users_paging, nullptr},
    {"ultragroup_v2.quit", "/v2/ultragroups/{group_id}/users/{user_id}", Method::del, Encoding::query, true, 0, {0, 1, true}, {}, k_ultragroup_v2_quit_parameters, nullptr, nullptr},
    {"ultragroup_v2.remove_mute_exceptions", "/v2/ultragroups/{group_id}/allowed-users", Method::del, Encoding::json, true, 0, {0, 1, true}, {}, k_ultragroup_v2_remove_mute_exceptions_parameters, nullptr, nullptr},
    {"ultragroup_v2.send_message", "/v2/message/ultragroup/send", Method::post, Encoding::json, false, 0, {0, 1, true}, {}, k_ultragroup_v2_send_message_parameters, nullptr, nullptr},
    {"ultragroup_v2.set_mute_all", "/v2/ultragroups/{group_id}/muted-status", Method::put, Encoding::json, true, 0, {0, 1, true}, {}, k_ultragroup_v2_set_mute_all_parameters, nullptr, nullptr},
    {"ultragroup_v2.unmute_users", "/v2/ultragroups/{group_id}/muted-users", Method::del, Encoding::json, true, 0, {0, 1, true}, {}, k_ultragroup_v2_unmute_users_parameters, nullptr, nullptr},
    {"ultragroup_v2.update", "/v2/ultragroups/{group_id}", Method::put, Encoding::json, true, 0, {0, 1, true}, {}, k_ultragroup_v2_update_parameters, nullptr, nullptr},
    {"user.activate", "/user/activate.json", Method::post, Encoding::form, true, 0, {0, 1, true}, {}, k_user_activate_parameters, nullptr, nullptr},
    {"user.block", "/user/block.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_block_parameters, nullptr, nullptr},
    {"user.check_online", "/user/checkOnline.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_check_online_parameters, nullptr, nullptr},
    {"user.deactivate", "/user/deactivate.json", Method::post, Encoding::form, true, 0, {24, 1, false}, {}, k_user_deactivate_parameters, nullptr, nullptr},
    {"user.delete_sandbox", "/user/delusers.json", Method::post, Encoding::form, true, 0, {0, 1, true}, {}, k_user_delete_sandbox_parameters, nullptr, nullptr},
    {"user.expire_token", "/user/token/expire.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_expire_token_parameters, nullptr, nullptr},
    {"user.get_info", "/user/info.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_get_info_parameters, nullptr, nullptr},
    {"user.get_token", "/user/getToken.json", Method::post, Encoding::form, true, 0, {25, 1, false}, {}, k_user_get_token_parameters, nullptr, nullptr},
    {"user.query_blocked", "/user/block/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_query_blocked_parameters, &k_user_query_blocked_paging, nullptr},
    {"user.query_deactivated", "/user/deactivate/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_query_deactivated_parameters, &k_user_query_deactivated_paging, nullptr},
    {"user.query_groups", "/user/group/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_query_groups_parameters, &k_user_query_groups_paging, nullptr},
    {"user.query_sandbox", "/user/query.json", Method::post, Encoding::form, true, 0, {0, 1, true}, {}, k_user_query_sandbox_parameters, &k_user_query_sandbox_paging, nullptr},
    {"user.reactivate", "/user/reactivate.json", Method::post, Encoding::form, true, 0, {24, 1, false}, {}, k_user_reactivate_parameters, nullptr, nullptr},
    {"user.unblock", "/user/unblock.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_unblock_parameters, nullptr, nullptr},
    {"user.update", "/user/refresh.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_update_parameters, nullptr, nullptr},
    {"user_blacklist.add", "/user/blacklist/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_blacklist_add_parameters, nullptr, nullptr},
    {"user_blacklist.query", "/user/blacklist/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_blacklist_query_parameters, &k_user_blacklist_query_paging, nullptr},
    {"user_blacklist.remove", "/user/blacklist/remove.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_blacklist_remove_parameters, nullptr, nullptr},
    {"user_chat_ban.query", "/user/chat/fb/querylist.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_chat_ban_query_parameters, &k_user_chat_ban_query_paging, nullptr},
    {"user_chat_ban.set", "/user/chat/fb/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_chat_ban_set_parameters, nullptr, nullptr},
    {"user_profile.batch_query", "/user/profile/batch/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_profile_batch_query_parameters, nullptr, nullptr},
    {"user_profile.clean", "/user/profile/clean.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_profile_clean_parameters, nullptr, nullptr},
    {"user_profile.query", "/user/profile/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_profile_query_parameters, &k_user_profile_query_paging, nullptr},
    {"user_profile.set", "/user/profile/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_profile_set_parameters, nullptr, nullptr},
    {"user_push_period.delete", "/user/blockPushPeriod/delete.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_push_period_delete_parameters, nullptr, nullptr},
    {"user_push_period.get", "/user/blockPushPeriod/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_push_period_get_parameters, nullptr, nullptr},
    {"user_push_period.set", "/user/blockPushPeriod/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_push_period_set_parameters, nullptr, nullptr},
    {"user_remark.delete", "/user/remarks/del.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_remark_delete_parameters, nullptr, nullptr},
    {"user_remark.get", "/user/remarks/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_remark_get_parameters, &k_user_remark_get_paging, nullptr},
    {"user_remark.set", "/user/remarks/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_remark_set_parameters, nullptr, nullptr},
    {"user_subscription.query", "/user/subscribe/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_subscription_query_parameters, &k_user_subscription_query_paging, nullptr},
    {"user_subscription.set", "/user/subscribe/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_subscription_set_parameters, nullptr, nullptr},
    {"user_tag.batch_set", "/user/tag/batch/set.json", Method::post, Encoding::json, true, 0, {26, 1, false}, {}, k_user_tag_batch_set_parameters, nullptr, nullptr},
    {"user_tag.get", "/user/tags/get.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_tag_get_parameters, nullptr, nullptr},
    {"user_tag.set", "/user/tag/set.json", Method::post, Encoding::json, true, 0, {0, 1, false}, {}, k_user_tag_set_parameters, nullptr, nullptr},
    {"user_whitelist.add", "/user/whitelist/add.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_whitelist_add_parameters, nullptr, nullptr},
    {"user_whitelist.query", "/user/whitelist/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_whitelist_query_parameters, &k_user_whitelist_query_paging, nullptr},
    {"user_whitelist.query_setting", "/user/whitesetting/query.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_whitelist_query_setting_parameters, nullptr, nullptr},
    {"user_whitelist.remove", "/user/whitelist/remove.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_whitelist_remove_parameters, nullptr, nullptr},
    {"user_whitelist.set_setting", "/user/whitesetting/set.json", Method::post, Encoding::form, true, 0, {0, 1, false}, {}, k_user_whitelist_set_setting_parameters, nullptr, nullptr},
    {"wordfilter.add", "/wordfilter/add.json", Method::post, Encoding::form, true, 0, {0, 1, true}, {}, k_wordfilter_add_parameters, nullptr, nullptr},
    {"wordfilter.delete", "/wordfilter/delete.json", Method::post, Encoding::form, true, 0, {0, 1, true}, {}, k_wordfilter_delete_parameters, nullptr, nullptr},
    {"wordfilter.list", "/wordfilter/list.json", Method::post, Encoding::form, true, 0, {0, 1, true}, {}, {}, nullptr, nullptr},
}};

constexpr IdIndex k_operation_index(k_operations);

}  // namespace

const Operation* find_operation(std::string_view id) noexcept {
    return k_operation_index.find(k_operations, id);
}

std::span<const Operation> operations() noexcept { return k_operations; }

std::span<const RateWindow> rate_windows() noexcept { return k_rate_windows; }

}  // namespace rongcloud::catalogue
