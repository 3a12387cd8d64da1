/** A change and its event are one transaction: events are rows beside the change, sent to Kafka in order afterwards, at least once. */
@NullMarked
package org.keqiao.messaging.outbox;

import org.jspecify.annotations.NullMarked;
