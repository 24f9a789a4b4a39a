#pragma once

namespace rongcloud::gateway {

// Before any thread is started: SIGTERM, SIGINT and SIGHUP wait for wait_for_end, and SIGPIPE is ignored.
void prepare_process();
// Blocks until one of them comes.
void wait_for_end();

}  // namespace rongcloud::gateway
