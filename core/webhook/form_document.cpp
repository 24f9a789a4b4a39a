#include "core/webhook/form_document.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.hpp"
#include "core/base/utf8.hpp"
#include "core/codec/json_object.hpp"
#include "core/webhook/verdict.hpp"

namespace rongcloud::webhook {

namespace {

using catalogue::Type;

constexpr std::size_t kTextsMaxBytes = 21u << 20;  // three times as much is what a node can tell the size of

// What the fields of a callback are; asked for one after the other, mostly in their order.
class Types {
public:
    explicit Types(const catalogue::Callback* callback) {
        if (callback != nullptr) fields_ = callback->fields;
    }
    Type operator()(std::string_view name) {
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            const catalogue::CallbackField& field = fields_[(next_ + i) % fields_.size()];
            if (field.wire != name && (field.other.empty() || field.other != name)) continue;
            next_ += i + 1;
            return field.type;
        }
        return Type::string;
    }

private:
    std::span<const catalogue::CallbackField> fields_;
    std::size_t next_ = 0;
};

bool is_whole_number(std::string_view text) {
    constexpr std::size_t digits_max = 18;
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || digits.size() > digits_max || (digits.size() > 1 && digits.front() == '0')) return false;
    return std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<codec::JsonDocument> container_in(std::string_view text, char first) {
    if (!text.starts_with(first)) return std::nullopt;
    try {
        return codec::JsonDocument::parse(text);
    } catch (const Error&) {
        return std::nullopt;
    }
}

class FormObject {
public:
    explicit FormObject(const Form& form)
        : is_valid_(is_utf8(form.texts())),
          // U+FFFD takes three bytes in place of one.
          maker_((is_valid_ ? 1 : 3) * form.texts().size() + form.fields().size() + 1, 2 * form.fields().size()) {}

    void name(std::string_view name) {
        if (is_valid_) maker_.name(name);
        else maker_.name(valid_utf8(std::string(name)));
    }

    void text(std::string_view text) {
        if (is_valid_) maker_.text(text);
        else maker_.text(valid_utf8(std::string(text)));
    }

    void list(std::span<const std::string_view> texts) {
        maker_.open_list();
        for (const std::string_view text : texts) this->text(text);
        maker_.close_list();
    }

    void value(Type type, std::string_view text) {
        switch (type) {
            case Type::int32:
            case Type::int64:
                if (is_whole_number(text)) return maker_.number(text);
                break;
            case Type::boolean:
                if (text == "true" || text == "1") return maker_.boolean(true);
                if (text == "false" || text == "0") return maker_.boolean(false);
                break;
            case Type::string_array:
                if (copied(text, '[')) return;
                return list(between_commas(text));
            case Type::object_array:
                if (copied(text, '[')) return;
                break;
            case Type::object:
            case Type::string_map:
                if (copied(text, '{')) return;
                break;
            default: break;
        }
        this->text(text);
    }

    codec::JsonDocument finish() { return maker_.finish(); }

private:
    static std::vector<std::string_view> between_commas(std::string_view text) {
        std::vector<std::string_view> items;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find(','), text.size());
            if (end > 0) items.push_back(text.substr(0, end));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return items;
    }

    bool copied(std::string_view text, char first) {
        const auto document = container_in(text, first);
        if (document) maker_.copy(*document, document->root());
        return document.has_value();
    }

    const bool is_valid_;
    codec::JsonObjectMaker maker_;
};

}  // namespace

codec::JsonDocument form_document(const Form& form, const catalogue::Callback* callback) {
    const std::vector<Form::Field>& fields = form.fields();
    if (form.texts().size() > kTextsMaxBytes) throw Refused(Verdict::too_large, "the form has more than 21 MiB of text");
    Types type_of(callback);
    FormObject object(form);
    std::vector<std::string_view> all;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const std::string_view name = field->first;
        const auto is_same = [name](const Form::Field& other) { return other.first == name; };
        if (std::find_if(fields.begin(), field, is_same) != field) continue;  // written with the first of its name
        object.name(name);
        if (std::find_if(field + 1, fields.end(), is_same) == fields.end()) {
            object.value(type_of(name), field->second);
            continue;
        }
        all.clear();
        for (auto other = field; other != fields.end(); ++other) {
            if (is_same(*other)) all.push_back(other->second);
        }
        object.list(all);
    }
    return object.finish();
}

}  // namespace rongcloud::webhook
