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
        batch = [message for message in consumer.consume(100, 0.2) if not message.error()]
        for message in batch:
            event = json.loads(message.value())
            if event["id"] not in seen:
                print(json.dumps(event), flush=True)  # handle it here
                seen[event["id"]] = True
                if len(seen) > REMEMBERED:
                    seen.popitem(last=False)
        if batch:
            consumer.commit(asynchronous=False)  # only when all were handled
    consumer.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
