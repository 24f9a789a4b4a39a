/* Generated from catalogue/message_types.yaml. Do not edit.
 * Messages: the built-in types, and the structures in them.
 *
 * The content of each built-in type as JSON text, for `content` in the calls that send messages, together with its
 * object name: rc_message_send_private(client, "alice", to, 1, RC_OBJECT_NAME_TEXT, rc_bytes_data(content), NULL,
 * ...). Required members are arguments; all others go into `more`, which may be NULL, by the setters of rc_params
 * that the word after a name says (see rongcloud/api/message.h). A member that is a structure is JSON text as the
 * function of the structure makes it: rc_params_set_json(more, RC_FIELD_USER, rc_bytes_data(user)). Members are
 * checked as the parameters of a call are, and the content as a whole may have at most 1000 bytes. `*out` is the
 * caller's; a NUL follows its last byte. Ownership, failure and threads are those of rongcloud.h. */
#ifndef RONGCLOUD_API_MESSAGES_H
#define RONGCLOUD_API_MESSAGES_H

#include <rongcloud/rongcloud.h>

/* Object names of the built-in types. One of an app's own must not begin with "RC:". */
#define RC_OBJECT_NAME_NOTE "RC:NoteMsg"
#define RC_OBJECT_NAME_CALL "RC:CallMsg"

/* Names of members, for the setters of rc_params. */
#define RC_FIELD_CONFIGS        "configs"
#define RC_FIELD_CONTENT        "content"
#define RC_FIELD_LIST           "list"
#define RC_FIELD_MENTIONED_INFO "mentionedInfo"
#define RC_FIELD_NOTE_IS_HIDDEN "delete"
#define RC_FIELD_QUOTED         "quoted"
#define RC_FIELD_RATIO          "ratio"
#define RC_FIELD_SIZE           "size"
#define RC_FIELD_THREAD_ID      "thread-id"
#define RC_FIELD_TITLE          "title"
#define RC_FIELD_TYPE           "type"
#define RC_FIELD_USER_ID_LIST   "userIdList"

#ifdef __cplusplus
extern "C" {
#endif

/* Whom a message mentions. In tests only.
 *   type  one of 1 (all), 2 (some). Who.
 * In `more`:
 *   RC_FIELD_USER_ID_LIST  str list, required when type is 2. Users.
 * Sources: docs: mentioned. */
RC_API rc_status rc_messages_mentioned_info(int32_t type, const rc_params *more, rc_bytes **out, rc_error **err);

/* Settings of a maker. In tests only.
 * In `more`:
 *   RC_FIELD_THREAD_ID  str, at most 8 characters. Thread.
 * Sources: docs: push. */
RC_API rc_status rc_messages_maker_push(const rc_params *more, rc_bytes **out, rc_error **err);

/* Push settings. In tests only.
 * In `more`:
 *   RC_FIELD_TITLE            str. Title.
 *   RC_FIELD_CONFIGS          JSON array. By maker.
 *     configs[].MK            JSON object, optional. Settings of a maker.
 *     configs[].MK.thread-id  str, at most 8 characters, optional. Thread.
 * Sources: docs: push. */
RC_API rc_status rc_messages_push_ext(const rc_params *more, rc_bytes **out, rc_error **err);

/* A note. RC:NoteMsg.
 * Stored by clients, not counted; not known whether pushed. Nobody sends it.
 *   content  at most 16 characters. Text.
 *   size     0 to 60. Bytes.
 * In `more`:
 *   RC_FIELD_NOTE_IS_HIDDEN     bool. Whether it is hidden.
 *   RC_FIELD_RATIO              double. Share.
 *   RC_FIELD_QUOTED             JSON object. Another content.
 *   RC_FIELD_MENTIONED_INFO     JSON object. Whom a message mentions.
 *     mentionedInfo.type        int, one of 1 (all), 2 (some), required. Who.
 *     mentionedInfo.userIdList  str list, required when mentionedInfo.type is 2. Users.
 *   RC_FIELD_LIST               str list, at most 4 items. Words.
 * Sources: docs: note. */
RC_API rc_status rc_messages_note(const char *content, int32_t size, const rc_params *more, rc_bytes **out,
                                  rc_error **err);

/* A signal. RC:CallMsg.
 * Not known whether stored by clients or counted as unread or pushed.
 * Its members are not known: `more` takes any.
 * Sources: docs: call. */
RC_API rc_status rc_messages_call(const rc_params *more, rc_bytes **out, rc_error **err);

#ifdef __cplusplus
}
#endif

#endif
