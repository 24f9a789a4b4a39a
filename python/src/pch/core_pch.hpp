// What all sources of the extension include, compiled once. Only headers from outside the project: each source still
// includes what it uses, since -Db_pch=false builds without this.
#include <pybind11/pybind11.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
