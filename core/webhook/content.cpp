#include "core/webhook/content.hpp"

#include <algorithm>

#include "core/base/ascii.hpp"
#include "core/base/concat.hpp"
#include "core/webhook/form_document.hpp"

namespace rongcloud::webhook {

namespace {

using catalogue::Callback;
using codec::JsonDocument;
using codec::JsonNode;
using codec::JsonType;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string_view media_type(std::string_view content_type) {
    const std::string_view type = content_type.substr(0, content_type.find(';'));
    return type.substr(0, type.find_last_not_of(" \t") + 1);
}

bool contains_ignoring_case(std::string_view text, std::string_view lower) {
    const auto is_equal = [](char one, char other) { return lower_ascii(one) == other; };
    return std::search(text.begin(), text.end(), lower.begin(), lower.end(), is_equal) != text.end();
}

enum class Kind { json, form };

bool looks_like_json(std::string_view body) {
    const std::size_t begin = body.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && (body[begin] == '{' || body[begin] == '[');
}

Kind kind_of(const Request& request, std::string_view body) {
    if (const auto coding = find_header(request.headers, "content-encoding");
        coding && !coding->empty() && !contains_ignoring_case(*coding, "identity")) {
        throw Refused(Verdict::malformed, "the body is compressed, which the service does not do");
    }
    const auto content_type = find_header(request.headers, "content-type");
    if (content_type && !media_type(*content_type).empty()) {
        const std::string_view type = media_type(*content_type);
        // Pages of the documents contradict themselves, and so may the service.
        if (contains_ignoring_case(type, "application/x-www-form-urlencoded")) {
            return looks_like_json(body) ? Kind::json : Kind::form;
        }
        if (contains_ignoring_case(type, "json")) return Kind::json;
        throw Refused(Verdict::malformed, "the body is neither JSON nor a form by its Content-Type");
    }
    return looks_like_json(body) ? Kind::json : Kind::form;
}

const Callback* named_by(std::string_view path) {
    while (path.ends_with('/')) path.remove_suffix(1);
    return catalogue::find_callback(path.substr(path.rfind('/') + 1));
}

bool is_deeper(const JsonDocument& document, const JsonNode& node, std::int64_t depth) {
    if (!node.has_children()) return false;
    if (depth == 0) return true;
    return std::ranges::any_of(document.children(node),
                               [&](const JsonNode& child) { return is_deeper(document, child, depth - 1); });
}

void check_depth(const JsonDocument& document, std::int64_t depth_max) {
    if (!is_deeper(document, document.root(), depth_max)) return;
    throw Refused(Verdict::malformed, concat({"the JSON is nested deeper than ", std::to_string(depth_max)}));
}

JsonDocument parse_json(std::string_view text, std::int64_t depth_max) {
    try {
        // A character that is broken costs nobody the event: it becomes U+FFFD.
        std::string own(text);
        JsonDocument document = JsonDocument::parse_foreign(own, {});
        check_depth(document, depth_max);
        return document;
    } catch (const Refused&) {
        throw;
    } catch (const Error& error) {
        if (error.info().reason != Reason::not_json) throw;
        throw Refused(Verdict::malformed, concat({"the body cannot be read: ", error.info().message}));
    }
}

const JsonNode* array_of(const Content& content, std::string_view member) {
    const JsonNode* node = member.empty() ? nullptr : content.document.member(content.document.root(), member);
    return node != nullptr && node->type == JsonType::array ? node : nullptr;
}

// The array that holds the events; nullptr: the whole is one.
const JsonNode* find_list(const Content& content) {
    const JsonNode& root = content.document.root();
    if (root.type == JsonType::array) return &root;
    if (content.callback != nullptr) return array_of(content, content.callback->list);
    for (const Callback& callback : catalogue::callbacks()) {
        if (const JsonNode* list = array_of(content, callback.list)) return list;
    }
    return nullptr;
}

bool has_marks(const JsonDocument& document, const JsonNode& event, const Callback& callback) {
    return !callback.marks.empty() && std::ranges::all_of(callback.marks, [&](std::string_view mark) {
        const JsonNode* node = document.find(event, mark);
        return node != nullptr && node->type != JsonType::null;
    });
}

const Callback* recognised(const JsonDocument& document, const JsonNode& event) {
    const auto callbacks = catalogue::callbacks();
    const auto found =
        std::ranges::find_if(callbacks, [&](const Callback& one) { return has_marks(document, event, one); });
    return found != callbacks.end() ? &*found : nullptr;
}

// A form has no members of members.
const Callback* recognised(const Form& form) {
    const auto has = [&](std::string_view mark) {
        return std::ranges::any_of(form.fields(), [mark](const auto& field) { return field.first == mark; });
    };
    const auto callbacks = catalogue::callbacks();
    const auto found = std::ranges::find_if(
        callbacks, [&](const Callback& one) { return !one.marks.empty() && std::ranges::all_of(one.marks, has); });
    return found != callbacks.end() ? &*found : nullptr;
}

// A form with one field that is the list, as JSON text.
std::string_view list_field(const Form& form) {
    for (const auto& [name, value] : form.fields()) {
        if (!value.starts_with('[')) continue;
        for (const Callback& callback : catalogue::callbacks()) {
            if (!callback.list.empty() && callback.list == name) return value;
        }
    }
    return {};
}

JsonDocument read_form(std::string_view body, const Callback*& callback, std::int64_t depth_max) {
    const Form form(body);
    if (form.fields().empty()) throw Refused(Verdict::malformed, "the body is empty");
    if (const std::string_view list = list_field(form); !list.empty()) return parse_json(list, depth_max);
    if (callback == nullptr) callback = recognised(form);
    JsonDocument document = form_document(form, callback);
    check_depth(document, depth_max);
    return document;
}

}  // namespace

Content read_content(const Request& request, const Options& options) {
    std::string_view body = request.body;
    if (body.starts_with(kByteOrderMark)) body.remove_prefix(kByteOrderMark.size());
    Content content;
    content.callback = named_by(request.path());
    content.document = kind_of(request, body) == Kind::json ? parse_json(body, options.depth_max)
                                                            : read_form(body, content.callback, options.depth_max);
    const JsonNode* list = find_list(content);
    if (list == nullptr) content.events.push_back(&content.document.root());
    else for (const JsonNode& item : content.document.children(*list)) content.events.push_back(&item);
    if (static_cast<std::int64_t>(content.events.size()) > options.events_max) {
        throw Refused(Verdict::too_large, concat({"there are more than ", std::to_string(options.events_max),
                                                  " events (events_max)"}));
    }
    for (const JsonNode* event : content.events) {
        if (event->type != JsonType::object) throw Refused(Verdict::malformed, "an event is no JSON object");
    }
    if (content.callback == nullptr && !content.events.empty()) {
        content.callback = recognised(content.document, *content.events.front());
    }
    return content;
}

Content read_event(std::string_view json, const catalogue::Callback* callback) {
    Content content;
    content.callback = callback;
    content.document = parse_json(json, JsonDocument::kDepthMax);
    if (content.document.root().type != JsonType::object) throw Refused(Verdict::malformed, "an event is no JSON object");
    content.events.push_back(&content.document.root());
    return content;
}

}  // namespace rongcloud::webhook
