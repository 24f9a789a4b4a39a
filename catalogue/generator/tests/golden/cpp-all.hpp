// Generated from catalogue/endpoints. Do not edit.
// The typed requests and answers of every group.
#ifndef RONGCLOUD_CPP_ALL_HPP
#define RONGCLOUD_CPP_ALL_HPP

#include <rongcloud/cpp/messages.hpp>
#include <rongcloud/cpp/sample.hpp>

#endif
