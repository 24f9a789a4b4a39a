# Generated from catalogue/config.yaml and catalogue/regions.yaml. Do not edit.
"""The settings of a client, for help() and repr()."""

SECRETS = frozenset(["app_secret", "proxy"])

TABLE = """\
        app_key: App Key of the application, from the console. Required. Environment: RONGCLOUD_APP_KEY.
        app_secret: App Secret that belongs to the App Key. Required. Keep it on your server, never in a client
            app. Environment: RONGCLOUD_APP_SECRET.
        region: Data centre of the App Key, by the id of a region. Required unless domains is set. One of
            beijing, singapore, singapore_b, north_america, saudi_arabia. Environment: RONGCLOUD_REGION.
        domains: Hosts to call instead of a region's, primary first: host, host:port, or an address beginning
            with https:// or http://. Plain http is refused except for a loopback address. Environment:
            RONGCLOUD_DOMAINS.
        emulator: Address of an emulator on this machine, host:port (plain HTTP) or with https:// in front. An
            emulator elsewhere is one of domains. Environment: RONGCLOUD_EMULATOR.
        ca_file: File of PEM certificates to trust instead of the system's. Environment: RONGCLOUD_CA_FILE.
        ca_directory: Directory of PEM certificates to trust instead of the system's, named by their hashes as
            `openssl rehash` does. With ca_file, both are trusted. Environment: RONGCLOUD_CA_DIRECTORY.
        proxy: HTTP proxy to reach hosts elsewhere through (CONNECT), http://host:port, with user:password@ in
            front of the host when it asks for them; in these "/", "?", "#" and "%" are percent-encoded. Empty:
            none. Unset, loading the environment takes https_proxy or HTTPS_PROXY. Environment: RONGCLOUD_PROXY.
        no_proxy: Hosts to reach without the proxy, with commas or blanks between: a name (x, .x, *.x or x.)
            stands for all names below it too, an address for itself, 10.0.0.0/8 for a network, * for all; with
            :port for that port only, an IPv6 address then in brackets. This machine is never reached through a
            proxy. Unset, loading the environment takes no_proxy or NO_PROXY, unless code has set the proxy.
            Environment: RONGCLOUD_NO_PROXY.
        timeout_ms: Longest time of one call, everything included. 1 to 600000 milliseconds, default 15000.
            Environment: RONGCLOUD_TIMEOUT_MS.
        connect_timeout_ms: Longest time to look up the host, connect and finish the TLS handshake. 1 to 600000
            milliseconds, default 3000. Environment: RONGCLOUD_CONNECT_TIMEOUT_MS.
        response_timeout_ms: Longest time from the last byte of the request to the last byte of the answer. 1 to
            600000 milliseconds, default 8000. Environment: RONGCLOUD_RESPONSE_TIMEOUT_MS.
        attempts_max: Most requests for one call, the first one included; 1 never repeats anything. What may not
            be done twice is repeated only while nothing of it has left. 1 to 10 requests, default 3.
            Environment: RONGCLOUD_ATTEMPTS_MAX.
        retry_budget: Repeats that the client has in hand for all its calls together. Each one takes one, except
            the first at a domain that is well; with none left a call fails instead of being repeated, so that
            an outage does not multiply the load. 0 to 100000 requests, default 10. Environment:
            RONGCLOUD_RETRY_BUDGET.
        retry_budget_refill_percent: Share of a repeat that a call which succeeds puts back into retry_budget. 0
            to 100 percent, default 10. Environment: RONGCLOUD_RETRY_BUDGET_REFILL_PERCENT.
        failover_cool_down_ms: Longest time for which a domain is left alone whose requests failed, before one
            call tries it again; up to a quarter less at random, and twice as long after each failed trial. Of a
            domain that cannot be reached see failover_probe. 1 to 3600000 milliseconds, default 5000.
            Environment: RONGCLOUD_FAILOVER_COOL_DOWN_MS.
        failover_cool_down_max_ms: Where the doubling of failover_cool_down_ms ends. 1 to 3600000 milliseconds,
            default 300000. Environment: RONGCLOUD_FAILOVER_COOL_DOWN_MAX_MS.
        failover_probe: Find out in the background, by connecting alone, whether a domain that could not be
            reached can be reached again; only while calls are made. Off, a call finds out after
            failover_cool_down_ms. Default true. Environment: RONGCLOUD_FAILOVER_PROBE.
        message_random: Mark each message with a msgRandom of its own, so that it can be repeated when its
            answer is lost. Only for an application whose idempotency service the vendor has switched on;
            otherwise repeats would arrive twice. Default false. Environment: RONGCLOUD_MESSAGE_RANDOM.
        message_random_duplicate_code: Code by which the service refuses a message that it has taken before; not
            documented, ask the vendor. A repeat that is answered with it has succeeded. Unset, such a call
            fails with outcome_unknown. 1 to 999999 code. Environment: RONGCLOUD_MESSAGE_RANDOM_DUPLICATE_CODE.
        message_random_window_ms: How long the service remembers a msgRandom. A message is repeated only within
            five sixths of it. 1000 to 600000 milliseconds, default 60000. Environment:
            RONGCLOUD_MESSAGE_RANDOM_WINDOW_MS.
        rate_limit: Whether the client keeps to the documented rate limits of the service by itself. Whatever it
            says, a call that the service refuses with 429 or 1008 is repeated after a pause, as attempts_max,
            retry_budget and its time allow. One of off (nothing is counted), wait (calls wait their turn; one
            that would not get it within its time fails at once), fail (a call that would exceed a limit fails
            at once). Default off. Environment: RONGCLOUD_RATE_LIMIT.
        rate_limit_assumed: Keep also to the limits that are not documented and only assumed to be the
            platform's usual ones. Default false. Environment: RONGCLOUD_RATE_LIMIT_ASSUMED.
        rate_limit_scale_percent: The limits of this application in percent of the documented ones, for plans
            that have other limits. 1 to 100000 percent, default 100. Environment:
            RONGCLOUD_RATE_LIMIT_SCALE_PERCENT.
        rate_limit_share_percent: How much of these limits the client may use. They belong to the App Key: with
            four processes that call as often as each other, 25 each. A forked child counts for itself. 1 to 100
            percent, default 100. Environment: RONGCLOUD_RATE_LIMIT_SHARE_PERCENT.
        response_max_bytes: Largest body of an answer, or of one event, that is accepted. While it is read, an
            answer takes up to six times its size in memory. 1024 to 67108864 bytes, default 8388608.
            Environment: RONGCLOUD_RESPONSE_MAX_BYTES.
        connection_idle_ms: A kept connection unused for this long is not used again. The service asks for less
            than 55 s. 0 to 600000 milliseconds, default 50000. Environment: RONGCLOUD_CONNECTION_IDLE_MS.
        connection_age_ms: A connection older than this is not used again. Older documents ask for less than 60
            s. 0 to 600000 milliseconds, default 55000. Environment: RONGCLOUD_CONNECTION_AGE_MS.
        connection_requests: Most requests over one connection. The service asks for fewer than 80. 1 to 1000000
            requests, default 75. Environment: RONGCLOUD_CONNECTION_REQUESTS.
        connections_max: Most connections to one domain. Further calls wait for one, in their order and within
            their time. 1 to 100000 connections, default 512. Environment: RONGCLOUD_CONNECTIONS_MAX.
        connection_ahead: Open the next connection before one reaches its age or number of requests, in a thread
            of the library, so that no call has to wait for it. That thread is not there before it is needed,
            and ends when idle. Default true. Environment: RONGCLOUD_CONNECTION_AHEAD.
        async_threads: Most asynchronous calls that are sent at the same time, each by a thread of the library;
            the others wait for one. Threads start with the calls and end when there are none. 1 to 1024
            threads, default 64. Environment: RONGCLOUD_ASYNC_THREADS.
        async_calls_max: Most asynchronous calls in flight, waiting ones included. One more fails at once with
            queue_full. 1 to 1000000 calls, default 16384. Environment: RONGCLOUD_ASYNC_CALLS_MAX.
        thread_stack_bytes: Stack of each thread that this client starts, in which callbacks of asynchronous
            calls run. 0: the system's default for new threads. Less than 262144 counts as that much;
            thread-local variables of the program come on top. 0 to 1073741824 bytes, default 0. Environment:
            RONGCLOUD_THREAD_STACK_BYTES.
        header_prefix: Send RC-App-Key, RC-Nonce, RC-Timestamp and RC-Signature, for hosting platforms that
            strip unknown headers. Default false. Environment: RONGCLOUD_HEADER_PREFIX.
        request_id_header: Send an X-Request-ID with every call, by which the service's logs are searched.
            Default true. Environment: RONGCLOUD_REQUEST_ID_HEADER.
        user_agent: Value of the User-Agent header; by default the name and version of this library, empty for
            no header. Environment: RONGCLOUD_USER_AGENT.
        config_file_permissions: What is done about a settings file that other users may write (also as its
            owner, unless that is root) or read. Set it before the file is loaded; no file can set it. One of
            check (a file that other users may write is refused, and one with a secret that they may read is a
            warning in the log), warn (both are warnings), ignore (nothing is looked at). Default check.
            Environment: RONGCLOUD_CONFIG_FILE_PERMISSIONS.
"""
