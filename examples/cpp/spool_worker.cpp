// A worker: handles the callbacks that a receiver has put into a spool, until it is told to end (Ctrl-C, SIGTERM). Any number
// of these may run beside the receiver:
//
//     spool_worker /var/lib/app/callbacks.spool
#include <csignal>
#include <iostream>

#include <rongcloud/jobs.hpp>

namespace {

rc::SpoolWorker *running = nullptr;

void stop(int) { running->stop(); }

void store(const rc::SpoolItem &item) {
    if (item.type() != rc::hooks::MessageRouted::type) {
        std::cout << item.type() << " " << item.data() << std::endl;
        return;
    }
    const auto message = item.as<rc::hooks::MessageRouted>();
    // The id is the same whenever the event comes: a key for what must not be stored twice.
    std::cout << item.id() << " " << message.from_user_id.value_or("") << ": " << message.content.value_or("") << std::endl;
}

}  // namespace

int main(int argc, char **argv) try {
    if (argc != 2) {
        std::cerr << "usage: spool_worker FILE" << std::endl;
        return 2;
    }
    rc::Spool spool{rc::SpoolConfig{argv[1]}};
    rc::SpoolWorker worker{spool, store};
    worker.set_on_failure([](const rc::SpoolItem *item, const std::exception &failure) {
        std::cerr << (item != nullptr ? item->id() : "spool") << ": " << failure.what() << std::endl;
    });
    running = &worker;
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    worker.run();
    return 0;
} catch (const std::exception &error) {
    std::cerr << error.what() << std::endl;
    return 1;
}
