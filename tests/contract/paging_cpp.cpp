// Goes through a list by rc::Client::iterate and writes a line for what comes: "item TEXT", "error STATUS REASON"
// (after which the page is asked for again, three times at most) and "end".
//
//     paging_cpp OPERATION USER_ID SIZE MAX_PAGES
//
// SIZE and MAX_PAGES 0 leave them alone. Settings come from the environment.
#include <rongcloud/cpp/message.hpp>
#include <rongcloud/cpp/user.hpp>
#include <rongcloud/cpp/user_blacklist.hpp>
#include <rongcloud/cpp/user_chat_ban.hpp>
#include <rongcloud/cpp/user_remark.hpp>
#include <rongcloud/cpp/user_subscription.hpp>

#include <cstdlib>
#include <iostream>
#include <iterator>
#include <type_traits>

namespace {

using Expansion = std::pair<const std::string, rc::message::GetExpansion::Result::ExtraContentItem>;

std::ostream &operator<<(std::ostream &out, const rc::user::QueryBlocked::Result::UsersItem &user) {
    return out << user.user_id;
}
std::ostream &operator<<(std::ostream &out, const rc::user_remark::Get::Result::UsersItem &user) {
    return out << user.id;
}
std::ostream &operator<<(std::ostream &out, const Expansion &pair) {
    return out << pair.first << "=" << pair.second.v;
}

template <class Request>
void go_through(const rc::Client &client, const Request &request, int max_pages) {
    using Traits = std::iterator_traits<typename rc::Items<Request>::iterator>;
    static_assert(std::is_same_v<typename Traits::iterator_category, std::input_iterator_tag>);
    rc::Items<Request> items =
        max_pages != 0 ? client.iterate(request).max_pages(max_pages) : client.iterate(request);
    for (int errors = 0; errors < 3;) {
        try {
            for (const auto &item : items) std::cout << "item " << item << "\n";
            std::cout << "end\n";
            return;
        } catch (const rc::Error &error) {
            std::cout << "error " << error.status_name() << " " << error.reason() << "\n";
            ++errors;
        }
    }
}

template <class Request>
Request sized(Request request, std::optional<std::int64_t> Request::*size, const char *value) {
    if (std::atoi(value) != 0) request.*size = std::atoi(value);
    return request;
}

void run(const rc::Client &client, char **arguments) {
    const std::string operation = arguments[1];
    const std::string user_id = arguments[2];
    const char *const size = arguments[3];
    const int max_pages = std::atoi(arguments[4]);
    if (operation == "user_blacklist.query") {
        using rc::user_blacklist::Query;
        go_through(client, sized(Query{user_id}, &Query::size, size), max_pages);
    } else if (operation == "user.query_deactivated") {
        using rc::user::QueryDeactivated;
        go_through(client, sized(QueryDeactivated{}, &QueryDeactivated::page_size, size), max_pages);
    } else if (operation == "user.query_blocked") {
        using rc::user::QueryBlocked;
        go_through(client, sized(QueryBlocked{}, &QueryBlocked::size, size), max_pages);
    } else if (operation == "user_chat_ban.query") {
        using rc::user_chat_ban::Query;
        go_through(client, sized(Query{"PERSON"}, &Query::num, size), max_pages);
    } else if (operation == "user_remark.get") {
        using rc::user_remark::Get;
        go_through(client, sized(Get{user_id}, &Get::size, size), max_pages);
    } else if (operation == "message.get_expansion") {
        go_through(client, rc::message::GetExpansion{user_id}, max_pages);
    } else {
        client.pager(operation);
    }
}

}  // namespace

int main(int count, char **arguments) {
    if (count != 5) return 2;
    try {
        run(rc::Client{rc::Config::from_environment()}, arguments);
    } catch (const rc::Error &error) {
        std::cout << "error " << error.status_name() << " " << error.reason() << "\n";
    }
    return 0;
}
