/* Generated from catalogue/endpoints/agent.yaml. Do not edit.
 * AI agents. Agents that answer in conversations: set-up, suggestions, generated answers.
 *
 * Required parameters are arguments, in the catalogue's order; all others go into `more`, which may be NULL. The
 * word after a name in `more` is its setter in rongcloud.h: str rc_params_set_str, str list rc_params_add_str, int
 * rc_params_set_int, bool rc_params_set_bool, double rc_params_set_double, JSON rc_params_set_json. Inputs are
 * checked before anything is sent. Ownership, failure and threads are those of rc_call. */
#ifndef RONGCLOUD_API_AGENT_H
#define RONGCLOUD_API_AGENT_H

#include <rongcloud/api/parameters.h>
#include <rongcloud/rongcloud.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Create an AI agent.
 * POST /v3/agent/create.json. Not idempotent. Rate: 100 requests per second (not documented; the platform's
 * default).
 *   agent_id                      at most 64 characters. Agent id, 3..64 characters.
 *   name                          at most 128 characters. 2..128 characters.
 *   agent_config                  JSON object. Configuration.
 *     agentConfig.model           JSON object, optional. Model settings.
 *     agentConfig.model.provider  str, optional. Model vendor.
 *     agentConfig.model.name      str, required in some cases. Model name; required inside a create.
 *     agentConfig.model.options   JSON object, optional. Sampling options of the model.
 *     agentConfig.model.options.temperature  double, optional. 0.0..2.0.
 *     agentConfig.model.options.topP  double, optional. 0.0..1.0.
 *     agentConfig.model.options.maxTokens  int, optional. 1..8192.
 *     agentConfig.model.options.frequencyPenalty  double, optional. -2.0..2.0.
 *     agentConfig.model.options.presencePenalty  double, optional. -2.0..2.0.
 *     agentConfig.model.options.stop  str list, at most 10 items, each at most 50 characters, optional. Stop words.
 *     agentConfig.prompt          JSON object, optional. Prompt.
 *     agentConfig.prompt.id       str, at most 64 characters, optional. Prompt template id.
 *     agentConfig.prompt.variables  JSON object of texts, optional. Template variables.
 *     agentConfig.prompt.instructions  str, at most 10000 characters, optional. System prompt.
 *     agentConfig.prompt.openingStatement  str, optional. Greeting; Java model only.
 *     agentConfig.memory          JSON object, optional. What the agent remembers.
 *     agentConfig.memory.strategy  str, optional. e.g. sliding_window.
 *     agentConfig.memory.maxMessages  int, optional. Messages kept, example 20.
 *     agentConfig.memory.maxTokens  int, optional. Java model only.
 * In `more`:
 *   RC_DESCRIPTION  str, at most 256 characters. Description.
 *   RC_TYPE         str, one of chat (the only type), default chat. Agent type.
 *   RC_STATUS       str, one of active (active), inactive (inactive), draft (draft). State.
 * The answer carries nothing but its code.
 * Notes: No rate limit is given on the page (unknown, not unlimited). At most 100 agents per app. Relation of
 * prompt.id and prompt.instructions was cut off in the page as read.
 * Sources: docs: platform-chat-api/agent/create-a-agent; java: AIAgent.create. */
RC_API rc_status rc_agent_create(rc_client *client, const char *agent_id, const char *name, const char *agent_config,
                                 const rc_params *more, rc_result **out, rc_error **err);

/* Delete an AI agent.
 * POST /v3/agent/delete.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 * Known from official SDKs only.
 *   agent_id  at most 64 characters. Agent id, 3..64 characters.
 * The answer carries nothing but its code.
 * Notes: Page not found.
 * Sources: java: AIAgent.delete. */
RC_API rc_status rc_agent_delete(rc_client *client, const char *agent_id, const rc_params *more, rc_result **out,
                                 rc_error **err);

/* Ask an AI agent for an answer.
 * POST /v3/chat/generate.json. Not idempotent. Rate: 100 requests per second (not documented; the platform's
 * default).
 *   agent_id  at most 64 characters. Agent id, 3..64 characters.
 *   query     at most 10000 characters. User input.
 * In `more`:
 *   RC_CONVERSATION_ID  str, at most 64 characters. Letters, digits, _ and -; continues a context when memory is
 *                       true, created when absent, ignored when memory is false.
 *   RC_MEMORY           bool. Use conversation context.
 *   RC_STREAM           bool, default false. Answer as server-sent events.
 *   RC_VARIABLES        JSON object of texts, at most 16 items. Placeholders, key 1..32, value <=128 chars.
 *   RC_USER             str. Caller id.
 * In the answer:
 *   "runId"                       str.
 *   "conversationId"              str.
 *   "agentId"                     str.
 *   "timestamp"                   int.
 *   "answer"                      str.
 *   "finishReason"                str. e.g. stop.
 *   "metadata.usage.promptTokens"  int.
 *   "metadata.usage.completionTokens"  int.
 *   "metadata.usage.totalTokens"  int.
 * Notes: No rate limit is given on the page (unknown, not unlimited). With stream=true the response is
 * text/event-stream, not JSON; the event format was cut off in the page as read. Java has no stream field;
 * metadata.usage comes from its model.
 * Sources: docs: platform-chat-api/agent/call-agent; java: AIAgent.chat. */
RC_API rc_status rc_agent_generate(rc_client *client, const char *agent_id, const char *query, const rc_params *more,
                                   rc_result **out, rc_error **err);

/* Read an AI agent.
 * POST /v3/agent/get.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 *   agent_id  at most 64 characters. Agent id, 3..64 characters.
 * In the answer:
 *   "agentId"      str.
 *   "name"         str.
 *   "description"  str.
 *   "type"         str.
 *   "status"       str.
 *   "agentConfig"  JSON object. As in create.
 *   "createdAt"    int. Milliseconds.
 *   "updatedAt"    int. Milliseconds.
 * Notes: No rate limit is given on the page (unknown, not unlimited). Fields sit at the top level of the answer.
 * Sources: docs: platform-chat-api/agent/get-agent; java: AIAgent.get. */
RC_API rc_status rc_agent_get(rc_client *client, const char *agent_id, const rc_params *more, rc_result **out,
                              rc_error **err);

/* Read whether a user is barred from an agent.
 * POST /v3/agent/user/restriction/get.json. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default).
 *   agent_id  Agent id.
 *   user_id   User id.
 * In the answer:
 *   "restrictions"              JSON array. Records.
 *   "restrictions[].agentId"    str.
 *   "restrictions[].userId"     str.
 *   "restrictions[].type"       int. 1 = blocklisted.
 *   "restrictions[].createdAt"  int. Milliseconds.
 *   "restrictions[].updatedAt"  int. Milliseconds.
 * Notes: No rate limit is given on the page (unknown, not unlimited). In NO official SDK.
 * Sources: docs: platform-chat-api/agent/chat/chat-restrictions/get-user-restriction. */
RC_API rc_status rc_agent_get_restriction(rc_client *client, const char *agent_id, const char *user_id,
                                          const rc_params *more, rc_result **out, rc_error **err);

/* Page through AI agents.
 * POST /v3/agent/query.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 *   type  one of chat (the only type). Filter.
 * In `more`:
 *   RC_PAGE    int, default 1. Page number, at least 1.
 *   RC_SIZE    int, default 20. 1..100.
 *   RC_STATUS  str, one of active (active), inactive (inactive), draft (draft). Filter.
 * In the answer:
 *   "total"       int. Number of agents.
 *   "agents"      JSON array. Agents, fields as in agent.get.
 *   "totalPages"  int. Java model only.
 *   "hasNext"     bool. Java model only.
 * Notes: No rate limit is given on the page (unknown, not unlimited). type is required per docs; the Java SDK has
 * an inverted test and sends type only when it is blank, so effectively never.
 * Sources: docs: platform-chat-api/agent/list-agents; java: AIAgent.query. */
RC_API rc_status rc_agent_query(rc_client *client, const char *type, const rc_params *more, rc_result **out,
                                rc_error **err);

/* Page through users barred from agents.
 * POST /v3/agent/user/restriction/query.json. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default).
 * In `more`:
 *   RC_PAGE      int, default 1. Page number.
 *   RC_SIZE      int, default 20. Rows per page.
 *   RC_AGENT_ID  str. Filter.
 * In the answer:
 *   "restrictions"              JSON array. Records.
 *   "restrictions[].agentId"    str.
 *   "restrictions[].userId"     str.
 *   "restrictions[].type"       int. 1 = blocklisted.
 *   "restrictions[].createdAt"  int. Milliseconds.
 *   "restrictions[].updatedAt"  int. Milliseconds.
 *   "total"                     int.
 *   "hasNext"                   bool.
 *   "message"                   str. Text.
 * Notes: No rate limit is given on the page (unknown, not unlimited). In NO official SDK. The calls that set and
 * lift a restriction were not found.
 * Sources: docs: platform-chat-api/agent/chat/chat-restrictions/query-restrictions. */
RC_API rc_status rc_agent_query_restrictions(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* Let an AI agent propose replies from chat history.
 * POST /v3/chat/suggest.json. Not idempotent. Rate: 100 requests per second (not documented; the platform's
 * default).
 *   agent_id             at most 64 characters. Agent id, 3..64 characters.
 *   provider             JSON object. Context source.
 *     provider.type      str, one of chatHistory (stored RongCloud messages), required. Source kind.
 *     provider.userId    str, at most 64 characters, optional. One party; whether it is required is not documented.
 *     provider.targetId  str, at most 64 characters, optional. Other party; whether it is required is not
 *                        documented.
 * In `more`:
 *   RC_VARIABLES  JSON object of texts, at most 16 items. key 1..32, value <=128 chars.
 *   RC_METADATA   JSON object of texts, at most 16 items. key 1..32, value <=512 chars.
 * The answer carries nothing but its code.
 * Notes: No rate limit is given on the page (unknown, not unlimited). In NO official SDK. The page as read ends in
 * the middle of the provider table: further provider fields and the whole response are unknown.
 * Sources: docs: platform-chat-api/agent/chat/chat-suggest. */
RC_API rc_status rc_agent_suggest(rc_client *client, const char *agent_id, const char *provider, const rc_params *more,
                                  rc_result **out, rc_error **err);

/* Change an AI agent.
 * POST /v3/agent/update.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 *   agent_id  at most 64 characters. Agent id, 3..64 characters.
 * In `more`:
 *   RC_NAME                       str, at most 128 characters. 2..128 characters.
 *   RC_DESCRIPTION                str, at most 256 characters. Description.
 *   RC_TYPE                       str, one of chat (the only type). Agent type; the Java SDK sends it, the page
 *                                 does not list it.
 *   RC_STATUS                     str, one of active (active), inactive (inactive), draft (draft). State.
 *   RC_AGENT_CONFIG               JSON object. Configuration.
 *     agentConfig.model           JSON object, optional. Model settings.
 *     agentConfig.model.provider  str, optional. Model vendor.
 *     agentConfig.model.name      str, required in some cases. Model name; required inside a create.
 *     agentConfig.model.options   JSON object, optional. Sampling options of the model.
 *     agentConfig.model.options.temperature  double, optional. 0.0..2.0.
 *     agentConfig.model.options.topP  double, optional. 0.0..1.0.
 *     agentConfig.model.options.maxTokens  int, optional. 1..8192.
 *     agentConfig.model.options.frequencyPenalty  double, optional. -2.0..2.0.
 *     agentConfig.model.options.presencePenalty  double, optional. -2.0..2.0.
 *     agentConfig.model.options.stop  str list, at most 10 items, each at most 50 characters, optional. Stop words.
 *     agentConfig.prompt          JSON object, optional. Prompt.
 *     agentConfig.prompt.id       str, at most 64 characters, optional. Prompt template id.
 *     agentConfig.prompt.variables  JSON object of texts, optional. Template variables.
 *     agentConfig.prompt.instructions  str, at most 10000 characters, optional. System prompt.
 *     agentConfig.prompt.openingStatement  str, optional. Greeting; Java model only.
 *     agentConfig.memory          JSON object, optional. What the agent remembers.
 *     agentConfig.memory.strategy  str, optional. e.g. sliding_window.
 *     agentConfig.memory.maxMessages  int, optional. Messages kept, example 20.
 *     agentConfig.memory.maxTokens  int, optional. Java model only.
 * The answer carries nothing but its code.
 * Notes: No rate limit is given on the page (unknown, not unlimited). Incremental: absent fields stay as they are,
 * also inside model.options, prompt and memory.
 * Sources: docs: platform-chat-api/agent/update-a-agent; java: AIAgent.update. */
RC_API rc_status rc_agent_update(rc_client *client, const char *agent_id, const rc_params *more, rc_result **out,
                                 rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
