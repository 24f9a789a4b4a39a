#include "core/net/tls_error.hpp"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include "core/base/system_text.hpp"

namespace rongcloud::net {

namespace {

Reason reason_of(long verdict) {
    switch (verdict) {
        case X509_V_ERR_CERT_HAS_EXPIRED:
        case X509_V_ERR_CERT_NOT_YET_VALID: return Reason::certificate_expired;
        case X509_V_ERR_HOSTNAME_MISMATCH:
        case X509_V_ERR_IP_ADDRESS_MISMATCH: return Reason::certificate_host_mismatch;
        case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
        case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        case X509_V_ERR_CERT_UNTRUSTED:
        case X509_V_ERR_CERT_REJECTED: return Reason::certificate_untrusted;
        default: return Reason::certificate_invalid;
    }
}

}  // namespace

Error certificate_error(long verdict) {
    return {reason_of(verdict), std::string("the certificate was refused: ") + X509_verify_cert_error_string(verdict)};
}

std::string take_openssl_words() {
    const unsigned long code = ERR_peek_last_error();
    const bool is_of_system = ERR_GET_LIB(code) == ERR_LIB_SYS;  // whose words OpenSSL 1.1 has from strerror
    const char* const words = is_of_system ? nullptr : ERR_reason_error_string(code);
    std::string text = words != nullptr ? words : "unknown error";
    if (is_of_system) text = system_error_text(ERR_GET_REASON(code));
    ERR_clear_error();
    return text;
}

}  // namespace rongcloud::net
