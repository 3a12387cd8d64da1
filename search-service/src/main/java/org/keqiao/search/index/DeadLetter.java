package org.keqiao.search.index;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message that can't be handled, and why. */
record DeadLetter(ConsumerRecord<String, byte[]> message, Exception reason) {}
