// Generated from catalogue/endpoints/sensitive_word.yaml. Do not edit.
// Sensitive words. Words that are blocked or replaced in text messages.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_SENSITIVE_WORD_HPP
#define RONGCLOUD_CPP_SENSITIVE_WORD_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace sensitive_word {

// Add a sensitive word. POST /sensitiveword/add.json. Idempotent. Full description: docs/endpoints/sensitive_word.md.
struct Add {
    static constexpr const char *operation = "sensitive_word.add";

    // The word. At most 32 characters, letters, digits and Chinese characters.
    std::string word;
    // Text to put in its place; left out, messages with the word are blocked. At most 32 characters.
    std::optional<std::string> replace_word{};
    // Kind of the word, which replaceWord says already. Known from official SDKs only. One of 0 (replace).
    std::optional<std::int64_t> type{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("word", word);
        params.set("replaceWord", replace_word);
        params.set("type", type);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Add several sensitive words. POST /sensitiveword/batch/add.json. Idempotent. Full description:
// docs/endpoints/sensitive_word.md.
struct BatchAdd {
    static constexpr const char *operation = "sensitive_word.batch_add";

    struct WordsItem {
        // The word. At most 32 characters, letters, digits and Chinese characters.
        std::string word;
        // Text to put in its place; left out, messages with the word are blocked. At most 32 characters.
        std::optional<std::string> replace_word{};

        RC_LOCAL void fill(Params &members) const {
            members.set("word", word);
            members.set("replaceWord", replace_word);
        }
    };

    // Words to add, at most as many as the app may still add (50 by default in all).
    std::vector<WordsItem> words;

    struct Result {
        // How many words can still be added
        std::int64_t remain_quota = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("words", words);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.remain_quota = answer.integer("remainQuota");
        result.raw = std::move(answer);
        return result;
    }
};

// Delete several sensitive words. POST /sensitiveword/batch/delete.json. Idempotent. Full description:
// docs/endpoints/sensitive_word.md.
struct BatchDelete {
    static constexpr const char *operation = "sensitive_word.batch_delete";

    // Words to delete. 1 to 50 items, each at most 32 characters.
    std::vector<std::string> words;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("words", words);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete a sensitive word. POST /sensitiveword/delete.json. Idempotent. Full description:
// docs/endpoints/sensitive_word.md.
struct Delete {
    static constexpr const char *operation = "sensitive_word.delete";

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

// List the sensitive words. POST /sensitiveword/list.json. Idempotent. Full description:
// docs/endpoints/sensitive_word.md.
struct List {
    static constexpr const char *operation = "sensitive_word.list";

    // Which words. One of 0 (those that are replaced), 1 (those that block), 2 (all), default 1.
    std::optional<std::int64_t> type{};

    struct Result {
        struct WordsItem {
            // 0 for a word that is replaced, 1 for one that blocks; a text
            std::string type{};
            // The word
            std::string word{};
            // Text that takes its place; empty for a word that blocks
            std::string replace_word{};
        };
        // Words
        std::vector<WordsItem> words{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("type", type);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        for (std::size_t index_0 = 0, end_0 = answer.count("words"); index_0 < end_0; ++index_0) {
            const std::string path_0 = detail::item_path("words", index_0);
            auto &item_0 = result.words.emplace_back();
            item_0.type = answer.text(path_0 + ".type");
            item_0.word = answer.text(path_0 + ".word");
            item_0.replace_word = answer.text(path_0 + ".replaceWord");
        }
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace sensitive_word
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
