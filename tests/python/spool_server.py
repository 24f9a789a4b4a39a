"""A receiver with a spool, to be killed: `spool_server.py wsgi|asgi|work PATH LOG [PORT]`. Its handler writes a line for
each event, and then may be killed before anybody knows that it is handled. Not a server for anything else."""

import asyncio
import os
import socket
import sys
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

from rongcloud.webhooks import Receiver, Spool, events

KEY, SECRET = "app-key", "the-app-secret"


class Threaded(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 64


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        pass


def listening(port):
    """Several processes may listen at one port."""
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    listener.bind(("127.0.0.1", port))
    listener.listen(64)
    return listener


def serve_wsgi(application, port):
    server = Threaded(("127.0.0.1", port), Quiet, bind_and_activate=False)
    server.socket.close()
    server.socket = listening(port)
    server.server_name, server.server_port = "127.0.0.1", port
    server.setup_environ()
    server.set_app(application)
    server.serve_forever()


async def serve_asgi(application, port):
    async def answer(reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.split("\r\n")
        headers = [(name.lower().encode(), value.strip().encode()) for name, _, value in
                   (line.partition(":") for line in lines if line)]
        body = await reader.readexactly(int(dict(headers)[b"content-length"]))
        method, target, _ = first.split(" ")
        path, _, query = target.partition("?")

        async def receive():
            return {"type": "http.request", "body": body}

        async def send(message):
            if message["type"] == "http.response.start":
                writer.write(b"HTTP/1.1 %d X\r\nConnection: close\r\nContent-Length: 0\r\n\r\n" % message["status"])
        await application({"type": "http", "method": method, "path": path, "query_string": query.encode(),
                           "headers": headers}, receive, send)
        await writer.drain()
        writer.close()
    server = await asyncio.start_server(answer, sock=listening(port))
    await server.serve_forever()


def main():
    kind, path, log, *port = sys.argv[1:]
    spool = Spool(path, lease_ms=500, retry_first_ms=10)
    receiver = Receiver({KEY: SECRET}, spool=spool)
    out = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    @receiver.on(events.MessageRouted)
    def handler(event):
        os.write(out, f"{event.from_user_id} {event.content}\n".encode())

    if kind == "work":
        receiver.work(concurrency=2)
    receiver.start_workers(2)
    if kind == "wsgi":
        serve_wsgi(receiver.wsgi, int(port[0]))
    asyncio.run(serve_asgi(receiver.asgi, int(port[0])))


if __name__ == "__main__":
    main()
