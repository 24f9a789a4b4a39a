#include "core/net/http_head.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

#include "core/base/ascii.hpp"
#include "core/base/error.hpp"

// Poco::Net::HTTPResponse is not used: 1.11 decodes every field by RFC 2047, with character sets that the peer names,
// takes a negative length for 0, and costs as much as the rest of the reading (1.7 us).
namespace rongcloud::net {

namespace {

constexpr std::string_view kHttp1 = "HTTP/1.";

Error not_http(std::string_view why) {
    return {Reason::not_http, "the answer is not proper HTTP: " + std::string(why)};
}

constexpr std::array<bool, 256> make_token_characters() {
    std::array<bool, 256> table{};
    for (const char c : std::string_view("!#$%&'*+-.^_`|~")) table[static_cast<unsigned char>(c)] = true;
    for (unsigned c = '0'; c <= '9'; ++c) table[c] = true;
    for (unsigned c = 'a'; c <= 'z'; ++c) table[c] = true;
    for (unsigned c = 'A'; c <= 'Z'; ++c) table[c] = true;
    return table;
}

constexpr std::array<bool, 256> kTokenCharacters = make_token_characters();

bool is_token_character(char c) { return kTokenCharacters[static_cast<unsigned char>(c)]; }

// `lower` consists of lower-case letters and '-'; `text` has no CR, the only other character that a bit makes one of them.
bool equals_ignoring_case(std::string_view text, std::string_view lower) {
    constexpr std::uint64_t lower_bits = 0x2020202020202020u;
    constexpr std::size_t step = sizeof lower_bits;
    const std::size_t size = text.size();
    if (size != lower.size()) return false;
    const auto is_equal_at = [&](std::size_t at) {
        std::uint64_t given;
        std::uint64_t wanted;
        std::memcpy(&given, text.data() + at, step);
        std::memcpy(&wanted, lower.data() + at, step);
        return (given | lower_bits) == wanted;
    };
    std::size_t at = 0;
    for (; at + step < size; at += step) {
        if (!is_equal_at(at)) return false;
    }
    if (size >= step) return is_equal_at(size - step);
    while (at < size && (text[at] | 0x20) == lower[at]) ++at;
    return at == size;
}

bool is_blank(char c) { return c == ' ' || c == '\t'; }

inline std::string_view trim(std::string_view text) {
    const char* begin = text.data();
    const char* end = begin + text.size();
    while (begin != end && is_blank(*begin)) ++begin;
    while (begin != end && is_blank(end[-1])) --end;
    return {begin, end};
}

// Takes one line, without its line end, off the front.
inline std::string_view take_line(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

bool begins_with_blank(std::string_view text) { return !text.empty() && is_blank(text.front()); }

template <class Use>
void for_each_element(std::string_view list, Use use) {
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        use(trim(list.substr(0, comma)));
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
    }
}

// "HTTP/1.1 200 OK"; the words may be missing.
void parse_status_line(std::string_view line, ResponseHead& head) {
    constexpr std::size_t version_at = kHttp1.size();
    constexpr std::size_t status_at = version_at + 2;
    constexpr std::size_t least_size = status_at + 3;
    if (line.size() < least_size || !line.starts_with(kHttp1) || !is_digit(line[version_at]) ||
        line[version_at + 1] != ' ' || (line.size() > least_size && line[least_size] != ' ')) {
        throw not_http("bad status line");
    }
    const std::string_view digits = line.substr(status_at, 3);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), head.status);
    if (error != std::errc{} || end != digits.data() + digits.size() || head.status < 100 || head.status > 599) {
        throw not_http("bad status");
    }
    head.keep_alive = line[version_at] != '0';
}

std::uint64_t parse_length(std::string_view digits) {
    std::uint64_t length = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (error != std::errc{} || end != digits.data() + digits.size()) throw not_http("bad Content-Length");
    return length;
}

void add_coding(std::string_view name, ResponseHead& head) {
    if (name.empty() || equals_ignoring_case(name, "identity")) return;
    ContentCoding coding = ContentCoding::unknown;
    if (equals_ignoring_case(name, "gzip") || equals_ignoring_case(name, "x-gzip")) coding = ContentCoding::gzip;
    if (equals_ignoring_case(name, "deflate")) coding = ContentCoding::deflate;
    const bool is_first = head.coding == ContentCoding::identity;
    head.coding = is_first ? coding : ContentCoding::unknown;
    head.coding_name.append(is_first ? "" : ", ").append(name);
}

// False: it is none of those that matter.
bool use_field(std::string_view name, std::string_view value, ResponseHead& head) {
    if (equals_ignoring_case(name, "content-length")) {
        const std::uint64_t length = parse_length(value);
        if (head.content_length.value_or(length) != length) throw not_http("two different Content-Length fields");
        head.content_length = length;
    } else if (equals_ignoring_case(name, "transfer-encoding")) {
        if (head.chunked || !equals_ignoring_case(value, "chunked")) throw not_http("unknown Transfer-Encoding");
        head.chunked = true;
    } else if (equals_ignoring_case(name, "connection")) {
        for_each_element(value, [&head](std::string_view element) {
            if (equals_ignoring_case(element, "close")) head.close = true;
            if (equals_ignoring_case(element, "keep-alive")) head.keep_alive = true;
        });
        if (head.close) head.keep_alive = false;
    } else if (equals_ignoring_case(name, "content-type")) {
        head.content_type = std::string(value);
    } else if (equals_ignoring_case(name, "content-encoding")) {
        for_each_element(value, [&head](std::string_view element) { add_coding(element, head); });
    } else if (equals_ignoring_case(name, "retry-after")) {
        head.retry_after = value;
    } else {
        return false;
    }
    return true;
}

// A field that goes on in the next lines (obs-fold of RFC 9112) is one with a blank for each line end.
std::string_view take_folded_line(std::string_view& rest, std::string& unfolded) {
    const std::string_view line = take_line(rest);
    if (line.empty() || !begins_with_blank(rest)) return line;
    unfolded = line;
    while (begins_with_blank(rest)) unfolded.append(" ").append(trim(take_line(rest)));
    return unfolded;
}

}  // namespace

std::size_t find_head_end(std::string_view bytes, std::size_t searched) {
    // The last line end seen may be the one before the blank line, whose own end is new.
    std::size_t at = searched > 2 ? searched - 2 : 0;
    while ((at = bytes.find('\n', at)) != std::string_view::npos) {
        const std::string_view after = bytes.substr(at + 1, 2);
        if (after.starts_with('\n')) return at + 2;
        if (after == "\r\n") return at + 3;
        ++at;
    }
    return 0;
}

bool may_be_http(std::string_view bytes) {
    const std::size_t compared = std::min(bytes.size(), kHttp1.size());
    return bytes.substr(0, compared) == kHttp1.substr(0, compared);
}

bool has_final_head(std::string_view bytes) {
    constexpr std::size_t status_at = kHttp1.size() + 2;
    while (bytes.size() >= status_at + 3) {
        const std::string_view status = bytes.substr(status_at, 3);
        if (!may_be_http(bytes) || status[0] != '1' || status == "101") return true;
        const std::size_t size = find_head_end(bytes, 0);
        if (size == 0) return false;
        bytes.remove_prefix(size);
    }
    return !may_be_http(bytes);
}

int parse_status(std::string_view head) {
    ResponseHead result;
    parse_status_line(take_line(head), result);
    return result.status;
}

ResponseHead parse_head(std::string_view head) {
    ResponseHead result;
    if (head.find('\0') != std::string_view::npos) throw not_http("a NUL");
    parse_status_line(take_line(head), result);
    std::string unfolded;
    for (;;) {
        const std::string_view line = take_folded_line(head, unfolded);
        if (line.empty()) break;
        if (line.find('\r') != std::string_view::npos) throw not_http("a CR within a field");
        const std::size_t colon = line.find(':');
        if (colon == 0 || colon == std::string_view::npos) throw not_http("a field without a name");
        const std::string_view name = line.substr(0, colon);
        const bool is_used = use_field(name, trim(line.substr(colon + 1)), result);
        if (!is_used && !std::ranges::all_of(name, is_token_character)) throw not_http("bad field name");
    }
    return result;
}

}  // namespace rongcloud::net
