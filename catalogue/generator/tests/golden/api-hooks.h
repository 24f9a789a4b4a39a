/* Generated from catalogue/callbacks.yaml. Do not edit.
 * Callbacks: what the service reports to the app server by itself.
 *
 * Events by their ids, and paths of their members, for the functions of rongcloud/webhook.h. A member that an event
 * does not have is absent, and an event may have members and values that are not listed here. Times are in
 * milliseconds since 1970. The word after a path says what its value is: str a text, int a whole number, bool a
 * switch, str list several texts, JSON text a text that is JSON, JSON object an object with members of its own. */
#ifndef RONGCLOUD_API_HOOKS_H
#define RONGCLOUD_API_HOOKS_H

/* A note was sent. To somebody.
 *   RC_HOOK_FIELD_NOTE_ID   str. Id.
 *   RC_HOOK_FIELD_TYPE      int. What happened. 0 (sent), 1 (read).
 *   RC_HOOK_FIELD_TIME      int. Milliseconds since 1970.
 *   RC_HOOK_FIELD_PLACE     JSON object. Where.
 *   RC_HOOK_FIELD_PLACE_ID  str. Its id.
 *   RC_HOOK_FIELD_FROM      str. Who.
 * A form, signed in the query. The service waits for 5000 ms and sends it 3 times at most. Answer: HTTP 200.
 * Events with the same noteId + time are the same event. Those with the same place.id belong together.
 * Notes: Nobody sends it.
 * Sources: docs: note. */
#define RC_HOOK_NOTE_SENT "note_sent"

/* A note was judged.
 *   RC_HOOK_FIELD_NOTE_ID  str. Id.
 *   RC_HOOK_FIELD_VERDICT  str. The judgement. GOOD (good), BAD (bad).
 *   RC_HOOK_FIELD_DETAIL   JSON text. More.
 * JSON, signed in the headers. How long the service waits and how often it sends is not documented. Answer: HTTP
 * 200.
 * Events with the same noteId + verdict are the same event. Those with the same noteId belong together. Known from
 * third-party code only.
 * Sources: docs: note. */
#define RC_HOOK_NOTE_JUDGED "note_judged"

/* A note is about to be sent. The answer decides.
 *   RC_HOOK_FIELD_APP_KEY    str. App Key.
 *   RC_HOOK_FIELD_NOTE_ID    str. Id.
 *   RC_HOOK_FIELD_WORDS      str list. Words.
 *   RC_HOOK_FIELD_SIZE       int. Bytes.
 *   RC_HOOK_FIELD_IS_HIDDEN  bool. Whether it is hidden.
 * A form or JSON, as the documents contradict themselves, signed in the query, with the App Key in the body. The
 * service sends it once. How long it waits is not documented. Answer: HTTP 200 with a decision.
 * Events with the same noteId are the same event. Those with the same words belong together. Partly known from
 * third-party code only.
 * Sources: docs: note. */
#define RC_HOOK_NOTE_ASKED "note_asked"

/* Paths of members, as the service spells them. */
#define RC_HOOK_FIELD_APP_KEY   "appKey"
#define RC_HOOK_FIELD_DETAIL    "detail"
#define RC_HOOK_FIELD_FROM      "from"
#define RC_HOOK_FIELD_IS_HIDDEN "isHidden"
#define RC_HOOK_FIELD_NOTE_ID   "noteId"
#define RC_HOOK_FIELD_PLACE     "place"
#define RC_HOOK_FIELD_PLACE_ID  "place.id"
#define RC_HOOK_FIELD_SIZE      "size"
#define RC_HOOK_FIELD_TIME      "time"
#define RC_HOOK_FIELD_TYPE      "type"
#define RC_HOOK_FIELD_VERDICT   "verdict"
#define RC_HOOK_FIELD_WORDS     "words"

#endif
