/** What becomes of messages that fail: outages are waited out, what can never be handled goes to the dead letters. */
@NullMarked
package org.keqiao.messaging.consumer;

import org.jspecify.annotations.NullMarked;
