"""Events that rongcloud-gateway has put into Kafka: one member of a consumer group. Needs confluent-kafka from PyPI.

    consume_kafka.py localhost:9092 rongcloud my-group
"""

import json
import signal
import sys
from collections import OrderedDict

from confluent_kafka import Consumer

REMEMBERED = 100000


def main(brokers, topic, group):
    stop = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.append(True))
    consumer = Consumer({"bootstrap.servers": brokers, "group.id": group, "auto.offset.reset": "earliest",
                         "enable.auto.commit": False})
    consumer.subscribe([topic])
    seen = OrderedDict()  # an event may come twice; in production a unique key of the database tells
    while not stop:
        message = consumer.poll(0.2)
        if message is None or message.error():
            continue
        event = json.loads(message.value())
        if event["id"] not in seen:
            print(json.dumps(event), flush=True)  # handle it here
            seen[event["id"]] = True
            if len(seen) > REMEMBERED:
                seen.popitem(last=False)
        consumer.commit(message, asynchronous=True)  # only when it was handled
    consumer.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
