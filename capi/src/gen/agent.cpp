// Generated from catalogue/endpoints/agent.yaml. Do not edit.
#include <rongcloud/api/agent.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_agent_create(rc_client *client, const char *agent_id, const char *name,
                                     const char *agent_config, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "agent.create", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("agentId", agent_id);
            inputs.text("name", name);
            inputs.json("agentConfig", agent_config);
        });
}

extern "C" rc_status rc_agent_delete(rc_client *client, const char *agent_id, const rc_params *more, rc_result **out,
                                     rc_error **err) {
    return rongcloud::capi::typed_call(client, "agent.delete", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("agentId", agent_id);
        });
}

extern "C" rc_status rc_agent_generate(rc_client *client, const char *agent_id, const char *query,
                                       const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "agent.generate", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("agentId", agent_id);
            inputs.text("query", query);
        });
}

extern "C" rc_status rc_agent_get(rc_client *client, const char *agent_id, const rc_params *more, rc_result **out,
                                  rc_error **err) {
    return rongcloud::capi::typed_call(client, "agent.get", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("agentId", agent_id);
        });
}

extern "C" rc_status rc_agent_get_restriction(rc_client *client, const char *agent_id, const char *user_id,
                                              const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "agent.get_restriction", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("agentId", agent_id);
            inputs.text("userId", user_id);
        });
}

extern "C" rc_status rc_agent_query(rc_client *client, const char *type, const rc_params *more, rc_result **out,
                                    rc_error **err) {
    return rongcloud::capi::typed_call(client, "agent.query", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("type", type);
        });
}

extern "C" rc_status rc_agent_query_restrictions(rc_client *client, const rc_params *more, rc_result **out,
                                                 rc_error **err) {
    return rongcloud::capi::typed_call(client, "agent.query_restrictions", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_agent_suggest(rc_client *client, const char *agent_id, const char *provider,
                                      const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "agent.suggest", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("agentId", agent_id);
            inputs.json("provider", provider);
        });
}

extern "C" rc_status rc_agent_update(rc_client *client, const char *agent_id, const rc_params *more, rc_result **out,
                                     rc_error **err) {
    return rongcloud::capi::typed_call(client, "agent.update", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("agentId", agent_id);
        });
}
