// Messages in packets for Python: rongcloud._core.MessageStream.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>

#include <cstdint>
#include <memory>

namespace rongcloud::python {

namespace py = pybind11;

// Refuses what is written after its client was closed. A call holds the connections as long as it runs.
class MessageStream {
public:
    // `params` as for a call; they may be freed afterwards.
    MessageStream(const std::shared_ptr<rc_client>& client, const char* operation, const rc_params* params);

    void set_packet_max_bytes(const py::handle& size);
    void write(const py::handle& text);
    void complete(const py::handle& text, const py::handle& reason);
    void abort(const py::handle& reason);
    const char* message_uid() const { return rc_message_stream_message_uid(stream_.get()); }
    std::int64_t seq() const { return rc_message_stream_seq(stream_.get()); }
    std::size_t bytes() const { return rc_message_stream_bytes(stream_.get()); }
    bool is_open() const { return rc_message_stream_is_open(stream_.get()) != 0; }

private:
    std::shared_ptr<rc_client> open_client() const;

    std::weak_ptr<rc_client> client_;
    std::unique_ptr<rc_message_stream, decltype(&rc_message_stream_free)> stream_;
};

void add_message_stream(py::module_& module);

}  // namespace rongcloud::python
