/** Messages that a service could not handle: why, and a way to send them once more. */
@NullMarked
package org.keqiao.web.deadletter;

import org.jspecify.annotations.NullMarked;
