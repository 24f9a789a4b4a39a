// Methods that do without pybind11's dispatcher: it keeps a list of the calls that are open in a thread, which greenlets
// that change places inside a hook would leave in disorder, and it costs more than all else that a method does here.
#pragma once

#include <pybind11/pybind11.h>

#include <new>
#include <type_traits>
#include <utility>

#include "hooks.hpp"

namespace rongcloud::python {

namespace py = pybind11;

namespace detail {

// Turns what `work` throws into the current exception of Python.
template <class Work>
PyObject* guarded(const Work& work) {
    try {
        return work();
    } catch (py::error_already_set& error) {
        error.restore();
    } catch (const std::bad_alloc&) {
        PyErr_NoMemory();
    } catch (const std::exception& error) {
        PyErr_SetString(PyExc_RuntimeError, error.what());
    }
    return nullptr;
}

// nullptr, with the exception set, for one that was not initialised. The interpreter has checked the type.
template <class Class>
Class* object_of(PyObject* self) {
    void* const object = reinterpret_cast<py::detail::instance*>(self)->get_value_and_holder().value_ptr();
    if (object == nullptr) PyErr_SetString(PyExc_TypeError, "the object is not initialised");
    return static_cast<Class*>(object);
}

template <class Result>
PyObject* to_python(Result&& result) {
    if constexpr (std::is_base_of_v<py::object, std::decay_t<Result>>) return result.release().ptr();
    else return py::cast(std::forward<Result>(result)).release().ptr();
}

template <class Class, class Result, class Member, class... Arguments>
struct Caller {
    static constexpr Py_ssize_t kCount = sizeof...(Arguments);

    template <std::size_t... I>
    static PyObject* run(Class& object, Member member, PyObject* const* values, std::index_sequence<I...>) {
        if constexpr (std::is_void_v<Result>) {
            (object.*member)(Arguments(values[I])...);
            return py::none().release().ptr();
        } else {
            return to_python((object.*member)(Arguments(values[I])...));
        }
    }

    static PyObject* call(Member member, PyObject* self, PyObject* const* values, Py_ssize_t count) {
        if (count != kCount) return PyErr_Format(PyExc_TypeError, "%zd arguments, not %zd", kCount, count);
        Class* const object = object_of<Class>(self);
        if (object == nullptr) return nullptr;
        PyObject* const result =
            guarded([&] { return run(*object, member, values, std::index_sequence_for<Arguments...>()); });
        return run_told_hooks(result);
    }
};

template <class Member>
struct CallerOf;
template <class Class, class Result, class... Arguments>
struct CallerOf<Result (Class::*)(Arguments...)> : Caller<Class, Result, Result (Class::*)(Arguments...), Arguments...> {};
template <class Class, class Result, class... Arguments>
struct CallerOf<Result (Class::*)(Arguments...) const>
    : Caller<Class, Result, Result (Class::*)(Arguments...) const, Arguments...> {};

}  // namespace detail

// Adds a method whose arguments are py::handle and positional. It runs the hooks that were told of something meanwhile
// once `Member` has returned. `documentation` begins with the signature.
template <auto Member>
void add_method(const py::handle& type, const char* name, const char* documentation) {
    using Function = PyObject* (*)(PyObject*, PyObject* const*, Py_ssize_t);
    const Function function = [](PyObject* self, PyObject* const* values, Py_ssize_t count) {
        return detail::CallerOf<decltype(Member)>::call(Member, self, values, count);
    };
    static PyMethodDef definition{name, reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(function)),
                                  METH_FASTCALL, documentation};
    PyObject* const method = PyDescr_NewMethod(reinterpret_cast<PyTypeObject*>(type.ptr()), &definition);
    if (method == nullptr) throw py::error_already_set();
    py::setattr(type, name, py::reinterpret_steal<py::object>(method));
}

}  // namespace rongcloud::python
