// Fills a spool for the tests of rongcloud-spool: item 1 is a dead letter, 4 waits for 3. Argument: the file.
#include <rongcloud/jobs.hpp>

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    rc::Spool spool(rc::SpoolConfig(argv[1]).set("tries_max", 1).set("size_max_bytes", 5000000));
    spool.put("test", "a", "id-1");
    spool.lease(1)[0].nack("it is\x1b[31m broken");
    spool.flush();
    spool.put("test", "b", "id-2");
    spool.put("test", "c", "id-3", "key");
    spool.put("test", "d", "id-4", "key");
    return 0;
}
