/** Kafka as an engine, seen from the parent. */
@NullMarked
package org.keqiao.local.kafka;

import org.jspecify.annotations.NullMarked;
