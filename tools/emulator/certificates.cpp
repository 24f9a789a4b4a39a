// X.509 with OpenSSL's C API: EC P-256 keys, SHA-256 signatures.
#include "tools/emulator/certificates.hpp"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>

#include "core/base/random.hpp"
#include "tools/emulator/private_file.hpp"

namespace rongcloud::emulator {

namespace {

namespace files = std::filesystem;

template <auto Free>
struct Deleter {
    template <class Object>
    void operator()(Object* object) const {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using KeyMaker = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;
using Buffer = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

constexpr long kDay_s = 24L * 3600;

void require(bool done, const char* what) {
    if (!done) throw std::runtime_error(std::string("the certificates cannot be made: ") + what);
}

Key make_key() {
    const KeyMaker maker(EVP_PKEY_CTX_new_id(EVP_PKEY_EC, nullptr));
    EVP_PKEY* key = nullptr;
    require(maker && EVP_PKEY_keygen_init(maker.get()) == 1 &&
                EVP_PKEY_CTX_set_ec_paramgen_curve_nid(maker.get(), NID_X9_62_prime256v1) == 1 &&
                EVP_PKEY_keygen(maker.get(), &key) == 1,
            "no key");
    return Key(key);
}

void add_extension(X509* certificate, X509* issuer, int kind, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1, "an extension is refused");
}

// `issuer` null: its own. Extensions and the signature are still to be added.
Certificate begin_certificate(EVP_PKEY* key, const char* common_name, X509* issuer) {
    Certificate certificate(X509_new());
    require(certificate != nullptr, "no memory");
    X509* x509 = certificate.get();
    std::uint64_t serial = 0;
    fill_random(std::as_writable_bytes(std::span(&serial, 1)));
    X509_set_version(x509, 2);  // counted from 0: this is version 3
    require(ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509), serial >> 1) == 1, "no serial number");
    X509_gmtime_adj(X509_getm_notBefore(x509), -kDay_s);
    X509_gmtime_adj(X509_getm_notAfter(x509), 365 * kDay_s);
    require(X509_set_pubkey(x509, key) == 1, "the key is refused");
    X509_NAME* name = X509_get_subject_name(x509);
    const auto* text = reinterpret_cast<const unsigned char*>(common_name);
    require(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1, "the name is refused");
    require(X509_set_issuer_name(x509, issuer ? X509_get_subject_name(issuer) : name) == 1, "the issuer is refused");
    return certificate;
}

Certificate make_authority(EVP_PKEY* key) {
    Certificate authority = begin_certificate(key, "rongcloud-emulator CA", nullptr);
    X509* x509 = authority.get();
    add_extension(x509, x509, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    add_extension(x509, x509, NID_key_usage, "critical,keyCertSign,cRLSign");
    add_extension(x509, x509, NID_subject_key_identifier, "hash");
    require(X509_sign(x509, key, EVP_sha256()) > 0, "no signature");
    return authority;
}

constexpr const char* kOwnNames = "DNS:localhost,IP:127.0.0.1,IP:::1";

// `authority` null: signed by itself.
Certificate make_server(EVP_PKEY* key, X509* authority, EVP_PKEY* authority_key, const char* names = kOwnNames,
                        long ends_in_s = 365 * kDay_s) {
    Certificate server = begin_certificate(key, "localhost", authority);
    X509* x509 = server.get();
    if (authority == nullptr) authority = x509;
    X509_gmtime_adj(X509_getm_notAfter(x509), ends_in_s);
    add_extension(x509, authority, NID_basic_constraints, "critical,CA:FALSE");
    add_extension(x509, authority, NID_key_usage, "critical,digitalSignature");
    add_extension(x509, authority, NID_ext_key_usage, "serverAuth");
    add_extension(x509, authority, NID_subject_alt_name, names);
    add_extension(x509, authority, NID_subject_key_identifier, "hash");
    add_extension(x509, authority, NID_authority_key_identifier, "keyid");
    require(X509_sign(x509, authority_key, EVP_sha256()) > 0, "no signature");
    return server;
}

std::string take_text(BIO* buffer) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(buffer, &data);
    return {data, static_cast<std::size_t>(size)};
}

std::string to_pem(X509* certificate) {
    const Buffer buffer(BIO_new(BIO_s_mem()));
    require(buffer && PEM_write_bio_X509(buffer.get(), certificate) == 1, "no PEM");
    return take_text(buffer.get());
}

std::string to_pem(EVP_PKEY* key) {
    const Buffer buffer(BIO_new(BIO_s_mem()));
    require(buffer && PEM_write_bio_PrivateKey(buffer.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1,
            "no PEM");
    return take_text(buffer.get());
}

files::path make_directory(const std::string& wanted) {
    const files::path directory =
        wanted.empty() ? files::temp_directory_path() / ("rongcloud-emulator-" + random_hex(16)) : files::path(wanted);
    std::error_code error;
    files::create_directories(directory, error);
    if (error) throw std::runtime_error("the directory '" + directory.string() + "' cannot be made");
    if (wanted.empty()) files::permissions(directory, files::perms::owner_all);
    return files::absolute(directory);
}

}  // namespace

Certificates::Certificates(const std::string& directory)
    : directory_(make_directory(directory)), temporary_(directory.empty()) {
    const Key authority_key = make_key();
    const Certificate authority = make_authority(authority_key.get());
    Key server_key = make_key();
    const Certificate server = make_server(server_key.get(), authority.get(), authority_key.get());
    // In the order of WrongCertificate.
    wrong_ = {make_server(server_key.get(), authority.get(), authority_key.get(), "DNS:other.example"),
              make_server(server_key.get(), authority.get(), authority_key.get(), kOwnNames, -kDay_s / 2),
              make_server(server_key.get(), nullptr, server_key.get())};
    write_private_file(server_key_file(), to_pem(server_key.get()));
    write_public_file(server_file(), to_pem(server.get()));
    write_public_file(authority_file(), to_pem(authority.get()));
    server_key_ = std::move(server_key);
}

void Certificates::show_wrong(ssl_ctx_st* context, WrongCertificate kind) const {
    require(SSL_CTX_use_certificate(context, wrong_[static_cast<std::size_t>(kind)].get()) == 1 &&
                SSL_CTX_use_PrivateKey(context, server_key_.get()) == 1,
            "a wrong one is refused");
}

Certificates::~Certificates() {
    if (!temporary_) return;
    std::error_code ignored;  // nothing useful can be done about it at the end
    files::remove_all(directory_, ignored);
}

}  // namespace rongcloud::emulator
