/** Invariant 3: a message that can't be handled goes to the dead letters and blocks nothing. */
@NullMarked
package org.keqiao.messaging.consumer;

import org.jspecify.annotations.NullMarked;
