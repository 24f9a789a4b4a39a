#include "core/client/pager.hpp"

#include <functional>

namespace rongcloud::client {

using catalogue::PagingStyle;
using codec::JsonNode;

namespace {

const JsonNode* find(const codec::Result& answer, std::string_view path) {
    return path.empty() ? nullptr : answer.document.find(path);
}

// Instead of texts whose size the service chooses.
std::size_t hash_of(std::string_view text) { return std::hash<std::string_view>()(text); }

std::string counted(std::int64_t number, const char* what) {
    return std::to_string(number) + " " + what + (number == 1 ? "" : "s");
}

}  // namespace

struct Pager::Page {
    codec::Result answer;
    std::int64_t count;            // of items
    std::size_t items;             // the hash of their JSON
    std::string token;             // of the page after it; empty when there is none
    std::optional<bool> has_next;  // what the service says
};

Pager::Pager(Client& client, std::string_view operation, codec::Params params)
    : client_(client), row_(catalogue::find_operation(operation)), params_(std::move(params)) {
    if (row_ != nullptr) position_ = first_position();
    client_.preview(operation, params_, {}, 0);  // checks everything; tells an unknown id
}

std::int64_t Pager::first_position() {
    const auto refuse = [this](const std::string& what) {
        Error error(Reason::invalid_argument, std::string(row_->id) + what);
        error.info().operation = row_->id;
        throw error;
    };
    if (row_->paging == nullptr) refuse(": its answer does not come in pages; call it instead");
    const catalogue::Paging& paging = *row_->paging;
    if (!paging.ignores.empty() && params_.find(paging.ignores) != nullptr) {
        refuse(": the service ignores '" + std::string(paging.ignores) +
               "' when it is asked for pages; call it instead");
    }
    const codec::Value* given = params_.find(paging.position);
    if (paging.style == PagingStyle::token) {
        const auto* token = given != nullptr ? std::get_if<std::string>(given) : nullptr;
        if (token != nullptr) token_ = *token;
        return 0;
    }
    if (given == nullptr) {  // sent always: without it some operations answer without pages
        params_.set(paging.position, std::int64_t{paging.first});
        return paging.first;
    }
    const auto* number = std::get_if<std::int64_t>(given);
    if (number == nullptr) return 0;  // refused by the check of all inputs
    if (*number < paging.first) {
        refuse(": '" + std::string(paging.position) + "' is " + std::to_string(*number) + "; pages begin at " +
               std::to_string(paging.first));
    }
    from_first_ = *number == paging.first;
    return *number;
}

void Pager::set_max_pages(std::int32_t pages) {
    if (pages < 1) throw Error(Reason::invalid_argument, "max_pages must be at least 1");
    max_pages_ = pages;
}

std::optional<codec::Result> Pager::next() {
    while (!at_end_) {
        check_before_asking();
        Page page = ask();
        const bool last = is_last(page);
        check_repetition(page, last);
        advance(page, last);
        if (page.count > 0) return std::move(page.answer);
    }
    return std::nullopt;
}

void Pager::check_before_asking() const {
    if (used_tokens_.contains(hash_of(token_))) fail("the token of a page repeats, so the list would never end", false);
    if (pages_ >= max_pages_) {
        fail(counted(pages_, "page") + " were read, as many as max_pages allows, and the list goes on", false);
    }
}

Pager::Page Pager::ask() {
    Page page{client_.call(row_->id, params_), 0, 0, {}, {}};
    last_answer_.request_id = page.answer.request_id;
    last_answer_.domain = page.answer.domain;
    last_answer_.http_status = page.answer.http_status;
    last_answer_.attempts = page.answer.attempts;
    const catalogue::Paging& paging = *row_->paging;
    if (const JsonNode* items = find(page.answer, paging.items); items != nullptr && items->count() > 0) {
        page.count = items->count();
        page.items = hash_of(page.answer.document.write(*items));
    }
    const JsonNode* token = find(page.answer, paging.next);
    if (const char* text = token != nullptr ? to_text(*token) : nullptr) page.token = text;
    if (const JsonNode* has_next = find(page.answer, paging.has_next)) page.has_next = to_bool(*has_next);
    return page;
}

// What the service says counts for more than what its answer looks like.
bool Pager::is_last(const Page& page) const {
    if (page.has_next == false) return true;
    return row_->paging->style == PagingStyle::token ? is_last_by_token(page) : is_last_by_count(page);
}

bool Pager::is_last_by_token(const Page& page) const {
    if (page.token.empty()) {
        if (page.has_next == true) fail("a page says that another one follows but gives no token for it", true);
        return true;
    }
    return page.count == 0 && page.token == token_ && page.has_next != true;  // nothing, and nothing after it
}

// A page shorter than asked for is not taken for the last: the service may cap a page, or leave items out of it.
bool Pager::is_last_by_count(const Page& page) const {
    if (page.has_next == true) return false;
    if (page.count == 0 || page.count < row_->paging->rows) return true;
    const JsonNode* node = find(page.answer, row_->paging->total);
    if (node == nullptr) return false;
    const auto total = to_integer(*node);
    if (!total || *total <= 0) return false;
    if (row_->paging->style == PagingStyle::offset) return position_ + page.count >= *total;
    return from_first_ && items_ + page.count >= *total;
}

void Pager::check_repetition(const Page& page, bool last) const {
    const auto done = counted(items_, "item") + " of " + counted(pages_, "page");
    if (page.count > 0 && page.items == last_items_) {
        fail("a page has the same items as the page before it, after " + done, true);
    }
    if (page.count == 0 && empty_pages_ >= kEmptyPagesMax && !last) {
        fail(counted(empty_pages_ + 1, "page") + " in a row have no items although each says that more follow, after " +
                 done,
             true);
    }
}

void Pager::advance(const Page& page, bool last) {
    ++pages_;
    items_ += page.count;
    empty_pages_ = page.count > 0 ? 0 : empty_pages_ + 1;
    if (page.count > 0) last_items_ = page.items;
    at_end_ = last;
    if (last) return;
    if (row_->paging->style == PagingStyle::token) {
        used_tokens_.insert(hash_of(token_));
        token_ = page.token;
        params_.set(row_->paging->position, token_);
        return;
    }
    position_ += row_->paging->style == PagingStyle::offset ? page.count : 1;
    params_.set(row_->paging->position, position_);
}

void Pager::fail(std::string message, bool was_asked) const {
    Error error(Reason::paging_stuck, std::string(row_->id) + ": " + std::move(message));
    ErrorInfo& info = error.info();
    info.operation = row_->id;
    info.request_id = last_answer_.request_id;
    info.domain = last_answer_.domain;
    info.http_status = last_answer_.http_status;
    info.attempts = last_answer_.attempts;
    if (was_asked) {
        info.phase = Phase::body;
        info.maybe_delivered = true;
    }
    throw error;
}

}  // namespace rongcloud::client
