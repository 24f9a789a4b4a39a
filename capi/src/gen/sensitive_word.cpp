// Generated from catalogue/endpoints/sensitive_word.yaml. Do not edit.
#include <rongcloud/api/sensitive_word.h>

#include "capi/src/typed_call.hpp"

extern "C" rc_status rc_sensitive_word_add(rc_client *client, const char *word, const rc_params *more, rc_result **out,
                                           rc_error **err) {
    return rongcloud::capi::typed_call(client, "sensitive_word.add", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("word", word);
        });
}

extern "C" rc_status rc_sensitive_word_batch_add(rc_client *client, const char *words, const rc_params *more,
                                                 rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "sensitive_word.batch_add", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.json("words", words);
        });
}

extern "C" rc_status rc_sensitive_word_batch_delete(rc_client *client, const char *const *words, size_t words_count,
                                                    const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "sensitive_word.batch_delete", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.texts("words", words, words_count);
        });
}

extern "C" rc_status rc_sensitive_word_delete(rc_client *client, const char *word, const rc_params *more,
                                              rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "sensitive_word.delete", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("word", word);
        });
}

extern "C" rc_status rc_sensitive_word_list(rc_client *client, const rc_params *more, rc_result **out, rc_error **err) {
    return rongcloud::capi::typed_call(client, "sensitive_word.list", more, out, err,
        [](rongcloud::capi::Inputs &) {});
}
