"""Events that rongcloud-gateway has put into Kafka: one member of a consumer group. Needs confluent-kafka from PyPI.
Properties are librdkafka's.

    consume_kafka.py localhost:9092 rongcloud my-group [PROPERTY=VALUE]...

Kafka gives all events of a conversation to one member, in their order. What a member had not committed when it died goes to
the others after session.timeout.ms.
"""

import json
import signal
import sys
from collections import OrderedDict

from confluent_kafka import Consumer, KafkaException

REMEMBERED = 100000


def commit(consumer):
    try:
        consumer.commit(asynchronous=False)
    except KafkaException as error:  # the group shares its partitions out anew: the events come again
        print(f"not committed: {error}", file=sys.stderr)


def refuse(message):
    print(message, file=sys.stderr)
    sys.exit(2)


def consumer_of(brokers, group, properties):
    for each in properties:
        if "=" not in each:
            refuse(f"'{each}' is not PROPERTY=VALUE")
    try:
        return Consumer({"auto.offset.reset": "earliest", **dict(each.split("=", 1) for each in properties),
                         "bootstrap.servers": brokers, "group.id": group, "enable.auto.commit": False})
    except KafkaException as error:  # librdkafka does not know a property, or does not want its value
        refuse(error.args[0].str())


def main(*arguments):
    if len(arguments) < 3:
        refuse("usage: consume_kafka.py BROKERS TOPIC GROUP [PROPERTY=VALUE]...")
    brokers, topic, group, *properties = arguments
    stop = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.append(True))
    consumer = consumer_of(brokers, group, properties)
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
            commit(consumer)  # only when all were handled
    consumer.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
