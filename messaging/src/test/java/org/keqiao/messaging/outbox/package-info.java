/** Invariant 1: a change and its event are one transaction. */
@NullMarked
package org.keqiao.messaging.outbox;

import org.jspecify.annotations.NullMarked;
