"""Callbacks of the service in Django, in one file.

    python3 -m venv --system-site-packages venv && venv/bin/pip install django
    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... venv/bin/python callbacks_django.py [port]
"""

import os
import sys
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, make_server

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

try:
    from rongcloud.webhooks import Receiver, Reply, events
except ImportError:
    # Not installed: take the build tree of this checkout.
    sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "build" / "python"))
    from rongcloud.webhooks import Receiver, Reply, events

# Without a limit handlers run in the thread of the request, where Django keeps its connection to the database.
receiver = Receiver({os.environ["RONGCLOUD_APP_KEY"]: os.environ["RONGCLOUD_APP_SECRET"]}, handler_timeout_s=None)


@receiver.on(events.MessageRouted)
def store(message):
    print(f"{message.from_user_id} to {message.to_user_id}: {message.content}", flush=True)


@receiver.on(events.PreMessage)
def decide(message):
    return Reply.refuse() if "forbidden" in (message.content or "") else Reply.deliver()


@csrf_exempt
def callbacks(request, kind=""):
    # The query as it came: request.GET has decoded it.
    target = request.path + "?" + request.META["QUERY_STRING"]
    answer = receiver.handle(request.method, target, request.headers, request.body)
    return HttpResponse(answer.body, status=answer.status, headers=dict(answer.headers))


urlpatterns = [path("callbacks", callbacks), path("callbacks/<kind>", callbacks)]


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        """Nothing: a line has the query, and so the signature."""


if __name__ == "__main__":
    # Django answers 400 to a body that is larger, before it has read it.
    settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"], SECRET_KEY=os.urandom(32).hex(),
                       DATA_UPLOAD_MAX_MEMORY_SIZE=1 << 20)
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8080
    make_server("127.0.0.1", port, get_wsgi_application(), handler_class=Quiet).serve_forever()
