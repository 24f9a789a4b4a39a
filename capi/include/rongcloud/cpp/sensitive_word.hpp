// Generated from catalogue/endpoints/sensitive_word.yaml. Do not edit.
// Sensitive words. Words that the service filters.
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

namespace rc::sensitive_word {

// Add a sensitive word. POST /sensitiveword/add.json. Idempotent. Full description: docs/endpoints/sensitive_word.md.
struct Add {
    static constexpr const char *operation = "sensitive_word.add";

    // Sensitive word. At most 32 characters.
    std::string word;
    // Replacement; absent: the message is blocked. At most 32 characters.
    std::optional<std::string> replace_word{};
    // Only the PHP SDK sends it, as 0 when the word is to be replaced; for blocking it drops the key. One of 0
    // (replace).
    std::optional<std::int64_t> type{};

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("word", word);
        params.set("replaceWord", replace_word);
        params.set("type", type);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Add several sensitive words. POST /sensitiveword/batch/add.json. Idempotent. Full description:
// docs/endpoints/sensitive_word.md.
struct BatchAdd {
    static constexpr const char *operation = "sensitive_word.batch_add";

    // Words to add, at most the remaining quota (50 by default). JSON text, 1 to 50 items.
    //   words[].word: str, at most 32 characters, required. Sensitive word.
    //   words[].replaceWord: str, at most 32 characters, optional. Replacement; absent: block.
    std::string words;

    struct Result {
        // Words that can still be added (Java SDK; docs: returned with the error too).
        std::int64_t remain_quota = 0;
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set_json("words", words);
    }
    static Result read(rc::Result &&answer) {
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

    // Word to delete; repeat the key per word. 1 to 50 items, each at most 32 characters.
    std::vector<std::string> words;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("words", words);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// Delete a sensitive word. POST /sensitiveword/delete.json. Idempotent. Full description:
// docs/endpoints/sensitive_word.md.
struct Delete {
    static constexpr const char *operation = "sensitive_word.delete";

    // Word to delete. At most 32 characters.
    std::string word;

    // The answer carries nothing but its code.
    struct Result {
        rc::Result raw{};  // the whole answer
    };

    void fill(Params &params) const {
        params.set("word", word);
    }
    static Result read(rc::Result &&answer) {
        Result result;
        result.raw = std::move(answer);
        return result;
    }
};

// List the sensitive words. POST /sensitiveword/list.json. Idempotent. Full description:
// docs/endpoints/sensitive_word.md.
struct List {
    static constexpr const char *operation = "sensitive_word.list";

    // Which words. One of 0 (replace words), 1 (block words), 2 (all), default 1.
    std::optional<std::int64_t> type{};

    struct Result {
        struct WordsItem {
            // "0" replace, "1" block.
            std::string type{};
            // Sensitive word.
            std::string word{};
            // Replacement; empty for a block word.
            std::string replace_word{};
        };
        // Words.
        std::vector<WordsItem> words{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    void fill(Params &params) const {
        params.set("type", type);
    }
    static Result read(rc::Result &&answer) {
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

}  // namespace rc::sensitive_word

#endif
