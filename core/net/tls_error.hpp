// OpenSSL's verdicts and errors as ours.
#pragma once

#include <string>

#include "core/base/error.hpp"

namespace rongcloud::net {

// `verdict` is an X509_V_ERR_ number.
Error certificate_error(long verdict);

// The latest words in the calling thread's OpenSSL error queue, which is emptied. "unknown error" when it is empty.
std::string take_openssl_words();

}  // namespace rongcloud::net
