// How an extension of this package begins.
#pragma once

#include <pybind11/pybind11.h>

#include "interpreter.hpp"
#include "method.hpp"

namespace rongcloud::python {

namespace py = pybind11;

// Runs for every import. The classes can be made once only, so that a second import, as after a deletion from
// sys.modules, gets those of the first.
template <auto Fill>
int execute_module(PyObject* object) {
    static PyObject* first = nullptr;
    if (!admit_interpreter()) return -1;
    if (first != nullptr) return PyDict_Update(PyModule_GetDict(object), PyModule_GetDict(first));
    PyObject* const filled = detail::guarded([object] {
        auto module = py::reinterpret_borrow<py::module_>(object);
        Fill(module);
        return module.release().ptr();
    });
    first = filled;
    return filled != nullptr ? 0 : -1;
}

// Not PYBIND11_MODULE: a module that is initialised in one phase is copied into other interpreters unasked.
template <auto Fill>
PyObject* define_module(const char* name, const char* documentation) {
    static PyModuleDef_Slot slots[] = {
        {Py_mod_exec, reinterpret_cast<void*>(&execute_module<Fill>)},
        {0, nullptr},
    };
    static PyModuleDef definition{};
    definition.m_base = PyModuleDef_HEAD_INIT;
    definition.m_name = name;
    definition.m_doc = documentation;
    definition.m_slots = slots;
    return PyModuleDef_Init(&definition);
}

}  // namespace rongcloud::python
