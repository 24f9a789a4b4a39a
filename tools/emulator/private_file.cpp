#include "tools/emulator/private_file.hpp"

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "core/base/random.hpp"

namespace rongcloud::emulator {

namespace {

namespace files = std::filesystem;

void create(const std::string& path, bool private_file) {
    if (!std::ofstream(path)) throw std::runtime_error("the file '" + path + "' cannot be written");
    if (private_file) files::permissions(path, files::perms::owner_read | files::perms::owner_write);
}

void write(const std::string& path, const std::string& content, bool private_file) {
    const std::string beside = path + "." + random_hex(8);
    create(beside, private_file);
    {
        std::ofstream out(beside, std::ios::binary);
        out << content;
        if (!out.flush()) throw std::runtime_error("the file '" + path + "' cannot be written");
    }
    std::error_code error;
    files::rename(beside, path, error);
    if (error) throw std::runtime_error("the file '" + path + "' cannot be written");
}

}  // namespace

void write_private_file(const std::string& path, const std::string& content) { write(path, content, true); }

void write_public_file(const std::string& path, const std::string& content) { write(path, content, false); }

void ensure_private_file(const std::string& path) {
    if (!files::exists(path)) create(path, true);
}

}  // namespace rongcloud::emulator
