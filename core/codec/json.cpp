#include "core/codec/json.hpp"

#ifdef __SSE2__
#define RAPIDJSON_SSE2  // part of every x86-64
#endif
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>
#include <rapidjson/stream.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <new>
#include <utility>

#include "core/base/error.hpp"
#include "core/base/utf8.hpp"
#include "core/codec/json_number.hpp"
#include "core/codec/json_text.hpp"

namespace rongcloud::codec {

namespace {

constexpr std::ptrdiff_t kNodesBetweenLooks = 4096;
constexpr std::size_t kWasteBytes = 4096;  // less is not worth giving back
constexpr std::size_t kSmallBytes = 1024;  // text of a usual answer, whose memory the allocator has at hand

}  // namespace

// Receives RapidJSON's events. RapidJSON works in a copy of the text and leaves each string in it, unescaped, where it
// was; the nodes lie behind it in the same memory.
class JsonBuilder {
public:
    JsonBuilder(std::string_view source, const JsonDocument::Look& look) : source_(source), look_(look) {
        allocate(source.size() <= kSmallBytes ? source.size() / 4 + 8 : nodes_max());
    }

    JsonDocument build() {
        rapidjson::ParseResult outcome = parse_all();
        if (outcome.Code() == rapidjson::kParseErrorNumberTooBig) {
            is_masked_ = true;
            restart();
            outcome = parse_all();
        }
        if (outcome.IsError()) refuse(outcome);
        *number_end_ = '\0';
        if (is_masked_) restore_numbers();
        std::ranges::sort(document_.marks_);
        shrink();
        return std::move(document_);
    }

    bool Null() { return add(JsonType::null) != nullptr; }
    bool Bool(bool value) { return add(JsonType::boolean, value) != nullptr; }
    bool RawNumber(const char* text, rapidjson::SizeType size, bool) {
        if (is_masked_) size = static_cast<rapidjson::SizeType>(number_length(source_.substr(offset(text))));
        if (!add_text(JsonType::number, text, size)) return false;
        number_end_ = this->text() + offset(text) + size;
        return true;
    }
    bool String(const char* text, rapidjson::SizeType size, bool) { return add_text(JsonType::string, text, size); }
    bool Key(const char* text, rapidjson::SizeType size, bool) {
        if (!add_text(JsonType::string, text, size)) return false;
        is_member_ = true;
        return true;
    }
    bool StartObject() { return open(JsonType::object); }
    bool StartArray() { return open(JsonType::array); }
    bool EndObject(rapidjson::SizeType count) { return close(count, 1); }
    bool EndArray(rapidjson::SizeType count) { return close(count, 0); }
    // Not called with numbers as text, but RapidJSON's reader names them.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

private:
    char* text() const { return reinterpret_cast<char*>(document_.memory_.get()); }
    std::size_t offset(const char* place) const { return static_cast<std::size_t>(place - text()); }

    // A value takes 2 bytes of text, its separator included; of those that are open only the first is certain.
    std::size_t nodes_max() const { return source_.size() / 2 + JsonDocument::kDepthMax + 2; }

    void allocate(std::size_t nodes) {
        constexpr std::size_t unit = sizeof(JsonNode);
        const std::size_t text_bytes = (source_.size() + unit) / unit * unit;  // with a NUL
        document_.memory_bytes_ = text_bytes + nodes * unit;
        document_.memory_.reset(static_cast<std::byte*>(std::malloc(document_.memory_bytes_)));
        if (!document_.memory_) throw std::bad_alloc();
        first_ = reinterpret_cast<JsonNode*>(document_.memory_.get() + text_bytes);
        last_possible_ = first_ + nodes;
        restart();
    }

    void restart() {
        std::memcpy(text(), source_.data(), source_.size());
        if (is_masked_) mask_large_numbers({text(), source_.size()});
        text()[source_.size()] = '\0';
        number_end_ = text() + source_.size();
        next_ = first_;
        stop_ = std::min(last_possible_, first_ + kNodesBetweenLooks);
        depth_ = 0;
        is_member_ = false;
        document_.marks_.clear();
    }

    // A small text with more values than are usual is read once more, with room for as many as there can be.
    rapidjson::ParseResult parse_all() {
        rapidjson::ParseResult outcome = parse();
        const auto room = static_cast<std::size_t>(last_possible_ - first_);
        if (!outcome.IsError() || next_ != last_possible_ || room == nodes_max()) return outcome;
        allocate(nodes_max());
        return parse();
    }
    rapidjson::ParseResult parse() {
        rapidjson::InsituStringStream stream(text());
        rapidjson::Reader reader;
        constexpr unsigned flags = rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag;
        const rapidjson::ParseResult outcome = reader.Parse<flags>(stream, *this);
        if (!outcome.IsError() && stream.Tell() != source_.size()) {  // RapidJSON takes a NUL for the end
            return {rapidjson::kParseErrorDocumentRootNotSingular, stream.Tell()};
        }
        return outcome;
    }

    [[noreturn]] void refuse(const rapidjson::ParseResult& outcome) const {
        const bool deep = outcome.Code() == rapidjson::kParseErrorTermination;
        throw Error(Reason::not_json,
                    std::string(deep ? "The JSON is nested too deeply." : rapidjson::GetParseError_En(outcome.Code())) +
                        " (at byte " + std::to_string(outcome.Offset()) + ")");
    }

    JsonNode* add(JsonType type, bool truth = false, std::size_t size = 0, std::size_t reach = 0) {
        if (next_ == stop_ && !may_go_on()) return nullptr;
        *number_end_ = '\0';  // only now is what followed the number no longer needed
        return new (next_++) JsonNode(type, truth, std::exchange(is_member_, false), static_cast<std::uint32_t>(size),
                                      static_cast<std::uint32_t>(reach));
    }
    bool add_text(JsonType type, const char* text, std::size_t size) {
        const auto reach = static_cast<std::size_t>(reinterpret_cast<const char*>(next_) - text);
        return add(type, false, size, reach) != nullptr;
    }
    bool may_go_on() {
        if (look_) look_();
        stop_ = last_possible_ - next_ > kNodesBetweenLooks ? next_ + kNodesBetweenLooks : last_possible_;
        return next_ != stop_;
    }

    bool open(JsonType type) {
        if (depth_ == open_.size()) return false;
        JsonNode* const node = add(type);
        open_[depth_++] = node;
        return node != nullptr;
    }
    bool close(std::uint32_t count, std::uint32_t name_nodes) {
        JsonNode& node = *open_[--depth_];
        node.size = count & 0x3FFFFFFu;
        node.reach = static_cast<std::uint32_t>(next_ - &node);
        if (count >= JsonDocument::kLargeCount) document_.index_children(node, *first_, name_nodes);
        return true;
    }

    void restore_numbers() {
        for (const JsonNode* node = first_; node != next_; ++node) {
            if (node->type != JsonType::number) continue;
            const std::string_view number = node->text();
            std::memcpy(text() + offset(number.data()), source_.data() + offset(number.data()), number.size());
        }
    }

    void shrink() {
        const auto used = static_cast<std::size_t>(reinterpret_cast<std::byte*>(next_) - document_.memory_.get());
        document_.root_ = first_;
        if (document_.memory_bytes_ - used < kWasteBytes) return;
        const std::ptrdiff_t before_nodes = reinterpret_cast<std::byte*>(first_) - document_.memory_.get();
        std::byte* const given = document_.memory_.release();
        auto* const smaller = static_cast<std::byte*>(std::realloc(given, used));
        document_.memory_.reset(smaller != nullptr ? smaller : given);
        if (smaller != nullptr) document_.memory_bytes_ = used;
        document_.root_ = reinterpret_cast<const JsonNode*>(document_.memory_.get() + before_nodes);
    }

    const std::string_view source_;
    const JsonDocument::Look& look_;
    JsonDocument document_;
    JsonNode* first_ = nullptr;
    JsonNode* last_possible_ = nullptr;  // one behind it
    JsonNode* next_ = nullptr;
    JsonNode* stop_ = nullptr;  // where to look up, or the end of the memory
    char* number_end_ = nullptr;
    bool is_member_ = false;  // the next value is
    bool is_masked_ = false;
    std::size_t depth_ = 0;
    std::array<JsonNode*, JsonDocument::kDepthMax> open_;
};

namespace {

void refuse_fault(ByteFault fault) {
    if (fault == ByteFault::not_utf8) throw Error(Reason::not_json, "the JSON is not valid UTF-8");
    if (fault == ByteFault::control) throw Error(Reason::not_json, "the JSON contains a control character");
}

}  // namespace

// So that a child is found without a walk over all before it.
void JsonDocument::index_children(JsonNode& parent, const JsonNode& first, std::uint32_t name_nodes) {
    if (parent.count() < kLargeCount) return;
    const auto index_of = [&first](const JsonNode& node) { return static_cast<std::uint32_t>(&node - &first); };
    const std::uint32_t span = (&parent + 1 + name_nodes)->span();
    parent.is_even = std::ranges::all_of(children(parent), [span](const JsonNode& child) { return child.span() == span; });
    if (parent.is_even) return;
    std::uint32_t index = 0;
    for (const JsonNode& child : children(parent)) {
        if (index % kMarkStep == 0) marks_.push_back({index_of(parent), index, index_of(child)});
        ++index;
    }
}

JsonDocument JsonDocument::parse_valid(std::string_view text, const Look& look) {
    if (text.size() > kTextMaxBytes) throw Error(Reason::not_json, "the JSON is larger than 64 MiB");
    return JsonBuilder(text, look).build();
}

JsonDocument JsonDocument::parse(std::string_view text) {
    refuse_fault(find_byte_fault(text));
    const std::size_t lone = find_lone_surrogate(text);
    if (lone != std::string_view::npos) {
        throw Error(Reason::not_json, "An escape is half of a surrogate pair, which is not a character. (at byte " +
                                          std::to_string(lone) + ")");
    }
    return parse_valid(text, {});
}

JsonDocument JsonDocument::parse_foreign(std::string& text, const Look& look) {
    refuse_fault(repair_characters(text));
    return parse_valid(text, look);
}

std::size_t JsonDocument::memory_bytes() const noexcept { return memory_bytes_ + marks_.capacity() * sizeof(Mark); }

JsonDocument parse_argument(std::string_view text, std::string_view what) {
    if (!is_utf8(text)) throw Error(Reason::invalid_utf8, std::string(what) + ": not valid UTF-8");
    try {
        return JsonDocument::parse(text);
    } catch (const Error& error) {
        throw Error(Reason::invalid_argument, std::string(what) + ": not valid JSON: " + error.what());
    }
}

}  // namespace rongcloud::codec
