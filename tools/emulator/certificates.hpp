// A certificate authority of the emulator's own, made at start, and the server's certificate under it.
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <string>

#include "tools/emulator/faults/rule.hpp"

struct evp_pkey_st;
struct ssl_ctx_st;
struct x509_st;

namespace rongcloud::emulator {

// Valid for localhost, 127.0.0.1 and ::1. The key of the authority is never written: nobody can add to it later.
class Certificates {
public:
    // Into `directory`, made if need be; empty: into a temporary one, removed by the destructor.
    // Throws std::runtime_error.
    explicit Certificates(const std::string& directory);
    ~Certificates();
    Certificates(const Certificates&) = delete;
    Certificates& operator=(const Certificates&) = delete;

    // Makes the server show a certificate that clients must refuse.
    void show_wrong(ssl_ctx_st* context, WrongCertificate kind) const;

    std::string authority_file() const { return (directory_ / "ca.pem").string(); }
    std::string server_file() const { return (directory_ / "server.pem").string(); }
    std::string server_key_file() const { return (directory_ / "server-key.pem").string(); }

private:
    std::filesystem::path directory_;
    bool temporary_;
    std::shared_ptr<evp_pkey_st> server_key_;
    std::array<std::shared_ptr<x509_st>, kWrongCertificates> wrong_;
};

}  // namespace rongcloud::emulator
