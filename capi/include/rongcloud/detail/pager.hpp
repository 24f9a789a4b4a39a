// rongcloud/detail/pager.hpp - lists that come in pages: rc::Pager, and the ranges of rc::Client::pages and iterate.
#ifndef RONGCLOUD_DETAIL_PAGER_HPP
#define RONGCLOUD_DETAIL_PAGER_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include <rongcloud/detail/error.hpp>
#include <rongcloud/detail/params.hpp>
#include <rongcloud/detail/result.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

namespace detail {

struct PagerFree {
    std::shared_ptr<const void> kept{};  // of the inputs

    void operator()(rc_pager *pager) const noexcept { rc_pager_free(pager); }
};

}  // namespace detail

// The pages of any operation by its catalogue id. Movable; one thread at a time; throws CanceledError when its client
// is gone.
class Pager {
public:
    // As rc::Client::pager.
    Pager(rc_client *client, const detail::Text &operation, const Params &params)
        : handle_(nullptr, detail::PagerFree{params.kept()}) {
        rc_pager *pager = nullptr;
        detail::checked([&](rc_error **error) {
            return rc_pager_new(client, operation.c_str("the operation"), params.c_ptr(), &pager, error);
        });
        handle_.reset(pager);
    }

    // At least 1, default 10000: after so many pages a list is taken for one that never ends.
    Pager &max_pages(std::int32_t pages) {
        detail::checked([&](rc_error **error) { return rc_pager_set_max_pages(c_ptr(), pages, error); });
        return *this;
    }
    // The next page, which has at least one item; nothing at the end of the list. Throws what rc::Client::call throws,
    // and ProtocolError with the reason "paging_stuck" when a page or a token repeats or the list does not end. A
    // further call then asks for the same page again.
    std::optional<Result> next() {
        rc_result *page = nullptr;
        detail::checked([&](rc_error **error) { return rc_pager_next(c_ptr(), &page, error); });
        return page != nullptr ? std::optional<Result>(Result(page)) : std::nullopt;
    }

    // Borrowed.
    rc_pager *c_ptr() const noexcept { return handle_.get(); }

private:
    std::unique_ptr<rc_pager, detail::PagerFree> handle_;
};

namespace detail {

// What a range reads from: advance() makes current() the next value, or says that there is none.
template <class Request>
class PageSource {
public:
    using value_type = typename Request::Result;

    explicit PageSource(Pager &&pager) : pager_(std::move(pager)) {}
    Pager &pager() { return pager_; }
    bool advance() {
        std::optional<Result> answer = pager_.next();
        if (answer) page_ = Request::read(std::move(*answer));
        return answer.has_value();
    }
    value_type &current() { return page_; }

private:
    Pager pager_;
    value_type page_{};
};

template <class Request>
class ItemSource {
public:
    using container = std::remove_reference_t<decltype(Request::items(std::declval<typename Request::Result &>()))>;
    using value_type = typename container::value_type;

    explicit ItemSource(Pager &&pager) : pages_(std::move(pager)) {}
    Pager &pager() { return pages_.pager(); }
    bool advance() {
        if (at_ != end_) ++at_;
        while (at_ == end_) {
            if (!pages_.advance()) return false;
            container &items = Request::items(pages_.current());
            at_ = items.begin();
            end_ = items.end();
        }
        return true;
    }
    value_type &current() { return *at_; }

private:
    PageSource<Request> pages_;
    typename container::iterator at_{};
    typename container::iterator end_{};
};

}  // namespace detail

// What rc::Client::pages and iterate give: a range that is read once, page by page, while it is gone through. Movable;
// one thread at a time; ends with a CanceledError when its client is gone. Iterators throw as rc::Pager::next does, at
// begin() and at ++; a further begin() then goes on with the page that failed.
template <class Source>
class PagedRange {
    struct State {
        Source source;
        bool has_current;
        bool advance() {
            has_current = false;
            has_current = source.advance();
            return has_current;
        }
    };

public:
    using value_type = typename Source::value_type;

    class iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = typename Source::value_type;
        using difference_type = std::ptrdiff_t;
        using pointer = value_type *;
        using reference = value_type &;

        iterator() noexcept = default;
        // Lives until the iterator is moved on.
        reference operator*() const { return state_->source.current(); }
        pointer operator->() const { return &state_->source.current(); }
        iterator &operator++() {
            if (!state_->advance()) state_ = nullptr;
            return *this;
        }
        void operator++(int) { ++*this; }
        bool operator==(const iterator &other) const noexcept { return state_ == other.state_; }
        bool operator!=(const iterator &other) const noexcept { return state_ != other.state_; }

    private:
        friend class PagedRange;
        explicit iterator(State *state) noexcept : state_(state) {}
        State *state_ = nullptr;  // none at the end
    };

    explicit PagedRange(Pager &&pager) : state_(new State{Source(std::move(pager)), false}) {}

    // At least 1, default 10000: after so many pages a list is taken for one that never ends.
    PagedRange max_pages(std::int32_t pages) && {
        state_->source.pager().max_pages(pages);
        return std::move(*this);
    }
    // Asks for the first page.
    iterator begin() { return iterator(state_->has_current || state_->advance() ? state_.get() : nullptr); }
    iterator end() noexcept { return {}; }

private:
    std::unique_ptr<State> state_;
};

// Of typed requests.
template <class Request>
using Pages = PagedRange<detail::PageSource<Request>>;
template <class Request>
using Items = PagedRange<detail::ItemSource<Request>>;

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
