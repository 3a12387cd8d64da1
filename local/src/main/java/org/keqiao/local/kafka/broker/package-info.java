/** The child process that is a Kafka broker and controller. */
@NullMarked
package org.keqiao.local.kafka.broker;

import org.jspecify.annotations.NullMarked;
