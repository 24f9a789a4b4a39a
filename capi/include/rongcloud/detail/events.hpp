// rongcloud/detail/events.hpp - rc::EventStream, an answer that comes as events.
#ifndef RONGCLOUD_DETAIL_EVENTS_HPP
#define RONGCLOUD_DETAIL_EVENTS_HPP

#include <cstddef>
#include <iterator>
#include <memory>
#include <string_view>
#include <utility>

#include <rongcloud/detail/error.hpp>
#include <rongcloud/detail/observability.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

namespace detail {

struct EventFree {
    void operator()(rc_event *event) const noexcept { rc_event_free(event); }
};
struct EventStreamFree {
    std::shared_ptr<const HookList> hooks{};  // which next() may run when the client is gone
    std::shared_ptr<const void> kept{};       // of the inputs

    void operator()(rc_event_stream *stream) const noexcept { rc_event_stream_free(stream); }
};

}  // namespace detail

// Cheap to copy; may be read by several threads. The texts live as long as the last copy.
class Event {
public:
    // Takes `event` over, which is not nullptr.
    explicit Event(rc_event *event) : handle_(event, detail::EventFree()) {}

    // Empty when the stream gave none.
    std::string_view name() const noexcept { return rc_event_name(c_ptr()); }
    // The event's lines of data, joined with \n.
    std::string_view data() const noexcept { return {rc_event_data(c_ptr()), rc_event_data_size(c_ptr())}; }
    // The last id that the stream gave, up to this event; empty when there was none.
    std::string_view id() const noexcept { return rc_event_id(c_ptr()); }

    // Borrowed.
    const rc_event *c_ptr() const noexcept { return handle_.get(); }

private:
    std::shared_ptr<rc_event> handle_;
};

// An input range, to be gone through once: the request is sent by begin(). Needs the client no longer once it is made.
// Destruction before the end closes the connection. Movable; one thread at a time, but for cancel().
//
//     for (const rc::Event &event : client.events(rc::agent::Generate{"agent1", "Hello"})) std::cout << event.data();
class EventStream {
public:
    class iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Event;
        using difference_type = std::ptrdiff_t;
        using pointer = const Event *;
        using reference = const Event &;

        iterator() noexcept = default;
        reference operator*() const noexcept { return *event_; }
        pointer operator->() const noexcept { return event_.get(); }
        // Waits for the next event; throws like every call.
        iterator &operator++() {
            event_ = stream_->next();
            return *this;
        }
        void operator++(int) { ++*this; }
        friend bool operator==(const iterator &a, const iterator &b) noexcept { return a.event_ == b.event_; }
        friend bool operator!=(const iterator &a, const iterator &b) noexcept { return a.event_ != b.event_; }

    private:
        friend class EventStream;
        explicit iterator(EventStream *stream) : stream_(stream), event_(stream->next()) {}

        EventStream *stream_ = nullptr;
        std::shared_ptr<const Event> event_;
    };

    // Takes `stream` over. `hooks`: those of its client; `kept`: Params::kept of its inputs.
    explicit EventStream(rc_event_stream *stream, std::shared_ptr<const detail::HookList> hooks = {},
                         std::shared_ptr<const void> kept = {}) noexcept
        : handle_(stream, detail::EventStreamFree{std::move(hooks), std::move(kept)}) {}

    // Waits for the first event that has not been read. Iterators are valid until the stream is moved.
    iterator begin() { return iterator(this); }
    iterator end() noexcept { return {}; }
    // The next event; nullptr at the end.
    std::shared_ptr<const Event> next() {
        rc_event *event = nullptr;
        detail::checked([&](rc_error **error) { return rc_event_stream_next(handle_.get(), &event, error); });
        if (event == nullptr) return nullptr;
        return std::make_shared<const Event>(event);
    }
    // From any thread while the object lives: whoever waits for an event, now or later, gets a CanceledError.
    void cancel() noexcept { rc_event_stream_cancel(handle_.get()); }

    // Borrowed.
    rc_event_stream *c_ptr() const noexcept { return handle_.get(); }

private:
    std::unique_ptr<rc_event_stream, detail::EventStreamFree> handle_;
};

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
