// rongcloud/detail/namespace.hpp - how the names of the C++ headers are told apart where several versions of them meet.
#ifndef RONGCLOUD_DETAIL_NAMESPACE_HPP
#define RONGCLOUD_DETAIL_NAMESPACE_HPP

// Number of the C++ headers, part of every name in them: rc::Client is rc::v0::Client, so that libraries of one program
// that were built with different headers do not take each other's functions. When it is raised: docs/api-stability.md.
#define RC_CPP_NAMESPACE v0

// RC_VISIBLE: exceptions are the same types in all libraries of a program, whatever these are compiled with. RC_LOCAL:
// a function that depends on the members of a struct belongs to the library that it is compiled into.
#if defined(__GNUC__) && !defined(_WIN32)
#  define RC_VISIBLE __attribute__((visibility("default")))
#  define RC_LOCAL __attribute__((visibility("hidden")))
#else
#  define RC_VISIBLE
#  define RC_LOCAL
#endif

#endif
