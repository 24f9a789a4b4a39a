#include "json.hpp"

#if defined(__SSE2__)
#define RAPIDJSON_SSE2
#elif defined(__ARM_NEON)
#define RAPIDJSON_NEON
#endif
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <cstring>
#include <memory>
#include <vector>

#include "interpreter.hpp"

namespace rongcloud::python {

namespace {

using rapidjson::SizeType;

constexpr std::size_t kNumberMost = 18;  // characters of a number that fits into 64 bits, whatever its digits

PyObject* made_text(const char* data, std::size_t size) {
    return PyUnicode_DecodeUTF8(data, static_cast<Py_ssize_t>(size), "replace");
}

// Beyond what Python takes for a number (sys.set_int_max_str_digits) it stays text.
PyObject* made_large_number(const char* digits, std::size_t size) {
    PyObject* const number = PyLong_FromString(std::string(digits, size).c_str(), nullptr, 10);
    if (number != nullptr || !PyErr_ExceptionMatches(PyExc_ValueError)) return number;
    PyErr_Clear();
    return PyUnicode_FromStringAndSize(digits, static_cast<Py_ssize_t>(size));
}

PyObject* made_number(const char* digits, std::size_t size) {
    if (std::memchr(digits, '.', size) == nullptr && std::memchr(digits, 'e', size) == nullptr &&
        std::memchr(digits, 'E', size) == nullptr) {
        if (size > kNumberMost) return made_large_number(digits, size);
        const bool is_negative = digits[0] == '-';
        long long number = 0;
        for (std::size_t i = is_negative ? 1 : 0; i < size; ++i) number = number * 10 + (digits[i] - '0');
        return PyLong_FromLongLong(is_negative ? -number : number);
    }
    const auto written = py::reinterpret_steal<py::object>(PyUnicode_FromStringAndSize(digits, Py_ssize_t(size)));
    return written ? PyFloat_FromString(written.ptr()) : nullptr;
}

// Puts what RapidJSON reads where it belongs; false ends the reading, with or without an exception of Python.
class Builder {
public:
    bool Null() { return put(py::none().release().ptr()); }
    bool Bool(bool truth) { return put(py::bool_(truth).release().ptr()); }
    bool RawNumber(const char* digits, SizeType size, bool) { return put(made_number(digits, size)); }
    bool String(const char* data, SizeType size, bool) { return put(made_text(data, size)); }
    bool Key(const char* data, SizeType size, bool) {
        keys_.push_back(py::reinterpret_steal<py::object>(made_text(data, size)));
        return keys_.back().ptr() != nullptr;
    }
    bool StartObject() { return open(PyDict_New()); }
    bool EndObject(SizeType) { return close(); }
    bool StartArray() { return open(PyList_New(0)); }
    bool EndArray(SizeType) { return close(); }
    // Not called: numbers come as text.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

    py::object take() { return std::move(root_); }

private:
    bool open(PyObject* container) {
        if (!put(container)) return false;
        open_.push_back(container);  // its owner lives as long as the root
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }
    bool put(PyObject* made) {
        const auto value = py::reinterpret_steal<py::object>(made);
        if (!value) return false;
        if (open_.empty()) {
            root_ = value;
            return true;
        }
        if (PyList_CheckExact(open_.back())) return PyList_Append(open_.back(), made) == 0;
        const py::object key = std::move(keys_.back());
        keys_.pop_back();
        return PyDict_SetItem(open_.back(), key.ptr(), made) == 0;
    }

    py::object root_;
    std::vector<PyObject*> open_;
    std::vector<py::object> keys_;
};

// For what RapidJSON refuses and json.loads() takes, such as half of a surrogate pair.
py::object parse_json_slowly(std::string_view text) {
    const py::object loads = py::module_::import("json").attr("loads");
    const py::tuple arguments = py::make_tuple(py::bytes(text.data(), text.size()));
    py::dict options;
    options["parse_int"] = py::cpp_function([](const std::string& digits) {
        auto number = py::reinterpret_steal<py::object>(made_large_number(digits.data(), digits.size()));
        if (!number) throw py::error_already_set();
        return number;
    });
    auto value = py::reinterpret_steal<py::object>(call_python(loads.ptr(), arguments.ptr(), options.ptr()));
    if (!value) throw py::error_already_set();
    return value;
}

}  // namespace

py::object parse_json(std::string_view text) {
    constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag |
                               rapidjson::kParseInsituFlag;
    constexpr std::size_t small = 2048;  // most answers
    constexpr std::size_t block = 16;    // the parser reads so many bytes at once, beyond the end too
    char on_stack[small + block];
    std::unique_ptr<char[]> on_heap;
    char* copy = on_stack;
    if (text.size() > small) {
        on_heap.reset(new char[text.size() + block]);
        copy = on_heap.get();
    }
    std::memcpy(copy, text.data(), text.size());
    std::memset(copy + text.size(), 0, block);
    Builder builder;
    rapidjson::InsituStringStream stream(copy);
    rapidjson::Reader reader;
    if (!reader.Parse<flags>(stream, builder).IsError()) return builder.take();
    if (PyErr_Occurred() != nullptr) throw py::error_already_set();
    return parse_json_slowly(text);
}

}  // namespace rongcloud::python
