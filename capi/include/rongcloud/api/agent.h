/* Generated from catalogue/endpoints/agent.yaml. Do not edit.
 * AI agents. Agents that answer in conversations: set-up, answers, suggested replies.
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
 *   agent_id                      3 to 64 characters. Agent id.
 *   name                          2 to 128 characters. Name.
 *   agent_config                  JSON object. Configuration.
 *     agentConfig.model           JSON object, optional. Language model.
 *     agentConfig.model.provider  str, optional. Provider of the model.
 *     agentConfig.model.name      str, required. Name of the model.
 *     agentConfig.model.options   JSON object, optional. Options of the model.
 *     agentConfig.model.options.temperature  double, 0 to 2, optional. How freely it answers.
 *     agentConfig.model.options.topP  double, 0 to 1, optional. Share of the probability from which tokens are
 *                                 drawn.
 *     agentConfig.model.options.maxTokens  int, 1 to 8192, optional. Most tokens of an answer.
 *     agentConfig.model.options.frequencyPenalty  double, -2 to 2, optional. Penalty for frequent tokens.
 *     agentConfig.model.options.presencePenalty  double, -2 to 2, optional. Penalty for tokens that were used
 *                                 already.
 *     agentConfig.model.options.stop  str list, at most 10 items, each at most 50 characters, optional. Texts that
 *                                 end an answer.
 *     agentConfig.prompt          JSON object, optional. Prompt.
 *     agentConfig.prompt.id       str, at most 64 characters, optional. Id of a prompt template.
 *     agentConfig.prompt.variables  JSON object of texts, optional. Values for the placeholders of the prompt.
 *     agentConfig.prompt.instructions  str, at most 10000 characters, optional. System prompt; how it relates to id
 *                                 is not documented.
 *     agentConfig.prompt.openingStatement  str, optional. Greeting; not documented.
 *     agentConfig.memory          JSON object, optional. Memory of earlier messages.
 *     agentConfig.memory.strategy  str, optional. How earlier messages are remembered, e.g. sliding_window; the
 *                                 other values are not documented.
 *     agentConfig.memory.maxMessages  int, optional. Most messages remembered, e.g. 20.
 *     agentConfig.memory.maxTokens  int, optional. Most tokens remembered; not documented.
 * In `more`:
 *   RC_DESCRIPTION  str, at most 256 characters. Description.
 *   RC_TYPE         str, one of chat (the only type), default chat. Agent type.
 *   RC_STATUS       str, one of active (in use), inactive (not in use), draft (a draft). State.
 * The answer carries nothing but its code.
 * Notes: An application has at most 100 agents.
 * Sources: docs: platform-chat-api/agent/create-a-agent; java: AIAgent.create. */
RC_API rc_status rc_agent_create(rc_client *client, const char *agent_id, const char *name, const char *agent_config,
                                 const rc_params *more, rc_result **out, rc_error **err);

/* Delete an AI agent.
 * POST /v3/agent/delete.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 * Known from official SDKs only.
 *   agent_id  at most 64 characters. Agent id.
 * The answer carries nothing but its code.
 * Sources: java: AIAgent.delete. */
RC_API rc_status rc_agent_delete(rc_client *client, const char *agent_id, const rc_params *more, rc_result **out,
                                 rc_error **err);

/* Ask an AI agent for an answer.
 * POST /v3/chat/generate.json. Not idempotent. Rate: 100 requests per second (not documented; the platform's
 * default).
 *   agent_id  at most 64 characters. Agent id.
 *   query     at most 10000 characters. What the user says.
 * In `more`:
 *   RC_CONVERSATION_ID  str, at most 64 characters, letters, digits, _ and -. With memory true: the conversation
 *                       that is continued, a new one when left out. Ignored otherwise.
 *   RC_MEMORY           bool. Take the conversation so far into account.
 *   RC_STREAM           bool, default false. Answer as server-sent events.
 *   RC_VARIABLES        JSON object of texts, at most 16 items, keys 1 to 32 characters, values at most 128
 *                       characters. Values for the placeholders of the prompt.
 *   RC_USER             str. Id of the caller.
 * In the answer:
 *   "runId"                       str. Id of this run.
 *   "conversationId"              str. Conversation, to be given to the next call.
 *   "agentId"                     str. Agent id.
 *   "timestamp"                   int. Time of the answer; its unit is not documented.
 *   "answer"                      str. What the agent says.
 *   "finishReason"                str. Why it ended, e.g. stop.
 *   "metadata"                    JSON object. About the run; not documented.
 *   "metadata.usage"              JSON object. What it cost.
 *   "metadata.usage.promptTokens"  int. Tokens of the question.
 *   "metadata.usage.completionTokens"  int. Tokens of the answer.
 *   "metadata.usage.totalTokens"  int. Tokens in all.
 * With stream true the answer comes as events, which this function refuses: see rc_call_events.
 * Notes: With stream true the answer is a stream of server-sent events (text/event-stream) instead of JSON; their
 * format is not documented.
 * Sources: docs: platform-chat-api/agent/call-agent; java: AIAgent.chat. */
RC_API rc_status rc_agent_generate(rc_client *client, const char *agent_id, const char *query, const rc_params *more,
                                   rc_result **out, rc_error **err);

/* Read an AI agent.
 * POST /v3/agent/get.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 *   agent_id  at most 64 characters. Agent id.
 * In the answer:
 *   "agentId"      str. Agent id.
 *   "name"         str. Name.
 *   "description"  str. Description.
 *   "type"         str. Agent type: chat.
 *   "status"       str. State: active, inactive or draft.
 *   "agentConfig"  JSON object. Configuration, with the members of agentConfig in agent.create.
 *   "createdAt"    int. When it was made, Unix time in milliseconds.
 *   "updatedAt"    int. When it was changed last, Unix time in milliseconds.
 * Sources: docs: platform-chat-api/agent/get-agent; java: AIAgent.get. */
RC_API rc_status rc_agent_get(rc_client *client, const char *agent_id, const rc_params *more, rc_result **out,
                              rc_error **err);

/* Find out whether a user is barred from an agent.
 * POST /v3/agent/user/restriction/get.json. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default).
 *   agent_id  at most 64 characters. Agent id.
 *   user_id   at most 64 bytes. User id.
 * In the answer:
 *   "restrictions"              JSON array. Restrictions.
 *   "restrictions[].agentId"    str. Agent id.
 *   "restrictions[].userId"     str. User id.
 *   "restrictions[].type"       int. 1: the user is barred from the agent.
 *   "restrictions[].createdAt"  int. When it was made, Unix time in milliseconds.
 *   "restrictions[].updatedAt"  int. When it was changed last, Unix time in milliseconds.
 * Sources: docs: platform-chat-api/agent/chat/chat-restrictions/get-user-restriction. */
RC_API rc_status rc_agent_get_restriction(rc_client *client, const char *agent_id, const char *user_id,
                                          const rc_params *more, rc_result **out, rc_error **err);

/* Page through AI agents.
 * POST /v3/agent/query.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 *   type  one of chat (the only type). Only agents of this type.
 * In `more`:
 *   RC_PAGE    int, at least 1, default 1. Page number, from 1.
 *   RC_SIZE    int, 1 to 100, default 20. Rows per page.
 *   RC_STATUS  str, one of active (in use), inactive (not in use), draft (a draft). Only agents in this state.
 * In the answer:
 *   "total"                 int. Number of agents.
 *   "agents"                JSON array. Agents.
 *   "agents[].agentId"      str. Agent id.
 *   "agents[].name"         str. Name.
 *   "agents[].description"  str. Description.
 *   "agents[].type"         str. Agent type: chat.
 *   "agents[].status"       str. State: active, inactive or draft.
 *   "agents[].agentConfig"  JSON object. Configuration, with the members of agentConfig in agent.create.
 *   "agents[].createdAt"    int. When it was made, Unix time in milliseconds.
 *   "agents[].updatedAt"    int. When it was changed last, Unix time in milliseconds.
 *   "totalPages"            int. Number of pages; not documented.
 *   "hasNext"               bool. Whether there is another page; not documented.
 * Sources: docs: platform-chat-api/agent/list-agents; java: AIAgent.query. */
RC_API rc_status rc_agent_query(rc_client *client, const char *type, const rc_params *more, rc_result **out,
                                rc_error **err);

/* Page through the users barred from agents.
 * POST /v3/agent/user/restriction/query.json. Idempotent. Rate: 100 requests per second (not documented; the
 * platform's default).
 * In `more`:
 *   RC_PAGE      int, at least 1, default 1. Page number, from 1.
 *   RC_SIZE      int, at least 1, default 20. Rows per page.
 *   RC_AGENT_ID  str, at most 64 characters. Only restrictions of this agent.
 * In the answer:
 *   "restrictions"              JSON array. Restrictions.
 *   "restrictions[].agentId"    str. Agent id.
 *   "restrictions[].userId"     str. User id.
 *   "restrictions[].type"       int. 1: the user is barred from the agent.
 *   "restrictions[].createdAt"  int. When it was made, Unix time in milliseconds.
 *   "restrictions[].updatedAt"  int. When it was changed last, Unix time in milliseconds.
 *   "total"                     int. Number of restrictions.
 *   "hasNext"                   bool. Whether there is another page.
 *   "message"                   str. Text about the outcome.
 * Notes: The calls that bar a user, and let a user in again, are not documented.
 * Sources: docs: platform-chat-api/agent/chat/chat-restrictions/query-restrictions. */
RC_API rc_status rc_agent_query_restrictions(rc_client *client, const rc_params *more, rc_result **out, rc_error **err);

/* Let an AI agent propose replies from the history of a chat.
 * POST /v3/chat/suggest.json. Not idempotent. Rate: 100 requests per second (not documented; the platform's
 * default).
 *   agent_id             at most 64 characters. Agent id.
 *   provider             JSON object. Where the history comes from.
 *     provider.type      str, one of chatHistory (messages stored by the service), required. Kind of source.
 *     provider.userId    str, at most 64 characters, optional. One side of the chat; whether it is required is not
 *                        documented.
 *     provider.targetId  str, at most 64 characters, optional. The other side; whether it is required is not
 *                        documented.
 * In `more`:
 *   RC_VARIABLES  JSON object of texts, at most 16 items, keys 1 to 32 characters, values at most 128 characters.
 *                 Values for the placeholders of the prompt.
 *   RC_METADATA   JSON object of texts, at most 16 items, keys 1 to 32 characters, values at most 512 characters.
 *                 Further pairs.
 * The answer carries nothing but its code.
 * Notes: Further members of provider, and the answer, are not documented; read the whole answer.
 * Sources: docs: platform-chat-api/agent/chat/chat-suggest. */
RC_API rc_status rc_agent_suggest(rc_client *client, const char *agent_id, const char *provider, const rc_params *more,
                                  rc_result **out, rc_error **err);

/* Change an AI agent.
 * POST /v3/agent/update.json. Idempotent. Rate: 100 requests per second (not documented; the platform's default).
 *   agent_id  3 to 64 characters. Agent id.
 * In `more`:
 *   RC_NAME                       str, 2 to 128 characters. Name.
 *   RC_DESCRIPTION                str, at most 256 characters, an empty text is a value and is sent. Description;
 *                                 whether an empty one clears it is not documented, it is sent as given.
 *   RC_TYPE                       str, one of chat (the only type). Agent type; not documented for this call.
 *   RC_STATUS                     str, one of active (in use), inactive (not in use), draft (a draft). State.
 *   RC_AGENT_CONFIG               JSON object. Members to change; those left out keep their value.
 *     agentConfig.model           JSON object, optional. Language model.
 *     agentConfig.model.provider  str, optional. Provider of the model.
 *     agentConfig.model.name      str, optional. Name of the model.
 *     agentConfig.model.options   JSON object, optional. Options of the model.
 *     agentConfig.model.options.temperature  double, 0 to 2, optional. How freely it answers.
 *     agentConfig.model.options.topP  double, 0 to 1, optional. Share of the probability from which tokens are
 *                                 drawn.
 *     agentConfig.model.options.maxTokens  int, 1 to 8192, optional. Most tokens of an answer.
 *     agentConfig.model.options.frequencyPenalty  double, -2 to 2, optional. Penalty for frequent tokens.
 *     agentConfig.model.options.presencePenalty  double, -2 to 2, optional. Penalty for tokens that were used
 *                                 already.
 *     agentConfig.model.options.stop  str list, at most 10 items, each at most 50 characters, optional. Texts that
 *                                 end an answer.
 *     agentConfig.prompt          JSON object, optional. Prompt.
 *     agentConfig.prompt.id       str, at most 64 characters, optional. Id of a prompt template.
 *     agentConfig.prompt.variables  JSON object of texts, optional. Values for the placeholders of the prompt.
 *     agentConfig.prompt.instructions  str, at most 10000 characters, optional. System prompt; how it relates to id
 *                                 is not documented.
 *     agentConfig.prompt.openingStatement  str, optional. Greeting; not documented.
 *     agentConfig.memory          JSON object, optional. Memory of earlier messages.
 *     agentConfig.memory.strategy  str, optional. How earlier messages are remembered, e.g. sliding_window; the
 *                                 other values are not documented.
 *     agentConfig.memory.maxMessages  int, optional. Most messages remembered, e.g. 20.
 *     agentConfig.memory.maxTokens  int, optional. Most tokens remembered; not documented.
 * The answer carries nothing but its code.
 * Notes: What is left out stays as it is, inside agentConfig.model.options, agentConfig.prompt and
 * agentConfig.memory too.
 * Sources: docs: platform-chat-api/agent/update-a-agent; java: AIAgent.update. */
RC_API rc_status rc_agent_update(rc_client *client, const char *agent_id, const rc_params *more, rc_result **out,
                                 rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
