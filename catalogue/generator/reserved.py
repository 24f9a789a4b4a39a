"""Words that cannot be names in the languages that are written."""

from __future__ import annotations

# Of C++ and C.
CPP_KEYWORDS = frozenset("""
alignas alignof and and_eq asm atomic_cancel auto bitand bitor bool break case catch char class compl concept
const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do
double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable
namespace new noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast
requires restrict return short signed sizeof static static_assert static_cast struct switch template this
thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t while xor
xor_eq
""".split())
PYTHON_KEYWORDS = frozenset("""
False None True and as assert async await break class continue def del elif else except finally for from global if
import in is lambda nonlocal not or pass raise return self try while with yield
""".split())
RESERVED = CPP_KEYWORDS | PYTHON_KEYWORDS
