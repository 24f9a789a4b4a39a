// Generated from catalogue/endpoints/wordfilter.yaml. Do not edit.
// Word filter. The older form of sensitive words; superseded by the group sensitive_word.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_WORDFILTER_HPP
#define RONGCLOUD_CPP_WORDFILTER_HPP

#include <string>
#include <utility>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace wordfilter {

// Add a filtered word. POST /wordfilter/add.json. Idempotent. Legacy. Full description: docs/endpoints/wordfilter.md.
struct Add {
    static constexpr const char *operation = "wordfilter.add";

    // The word. At most 32 characters.
    std::string word;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("word", word);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete a filtered word. POST /wordfilter/delete.json. Idempotent. Legacy. Full description:
// docs/endpoints/wordfilter.md.
struct Delete {
    static constexpr const char *operation = "wordfilter.delete";

    // The word. At most 32 characters.
    std::string word;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("word", word);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// List the filtered words. POST /wordfilter/list.json. Idempotent. Legacy. Full description:
// docs/endpoints/wordfilter.md.
struct List {
    static constexpr const char *operation = "wordfilter.list";

    struct Result {
        // words: an object, in raw only. Words; the members of an item are not documented.
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &) const {}
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace wordfilter
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
