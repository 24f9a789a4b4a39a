// One list that comes in pages: asks for them one after the other until the service says, or shows, that it ends.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

#include "core/catalogue/table.hpp"
#include "core/client/client.hpp"

namespace rongcloud::client {

// One thread at a time. `client` outlives it, open or closed.
class Pager {
public:
    static constexpr std::int32_t kMaxPagesDefault = 10000;
    // Pages without items in a row that are followed when each says that more come.
    static constexpr std::int32_t kEmptyPagesMax = 10;

    // Begins at the page, token or offset that `params` names, or at the first. Checks the inputs as a call does and
    // sends nothing. Throws Error(invalid_argument) for an operation whose answer does not come in pages.
    Pager(Client& client, std::string_view operation, codec::Params params);

    // 1 or more; how many pages are asked for before a list is taken for one that never ends.
    void set_max_pages(std::int32_t pages);

    // The next page that has items; nothing at the end of the list. Throws what Client::call throws, and
    // Error(paging_stuck) when a page or a token repeats or the pages do not end; the pager then stays where it is, so
    // that a further call tries the same page again.
    std::optional<codec::Result> next();

private:
    struct Page;  // an answer and what it says of the list

    std::int64_t first_position();
    void check_before_asking() const;
    Page ask();
    bool is_last(const Page& page) const;
    bool is_last_by_token(const Page& page) const;
    bool is_last_by_count(const Page& page) const;
    void check_repetition(const Page& page, bool last) const;
    void advance(const Page& page, bool last);
    // `was_asked`: the page that shows it came just now.
    [[noreturn]] void fail(std::string message, bool was_asked) const;

    Client& client_;
    const catalogue::Operation* row_;
    codec::Params params_;       // of the next page
    std::int64_t position_ = 0;  // of the next page: its number, or the items before it
    std::string token_;          // of the next page
    bool from_first_ = true;     // no page was skipped, so that items_ may be compared with a total
    bool at_end_ = false;
    std::int32_t max_pages_ = kMaxPagesDefault;
    std::int32_t pages_ = 0;                       // answered
    std::int32_t empty_pages_ = 0;                 // the last so many in a row
    std::int64_t items_ = 0;                       // of all pages so far
    std::size_t last_items_ = 0;                   // of the last page that had any: the hash of their JSON
    std::unordered_set<std::size_t> used_tokens_;  // of the pages answered: hashes
    ErrorInfo last_answer_;                        // where it came from, for errors
};

}  // namespace rongcloud::client
