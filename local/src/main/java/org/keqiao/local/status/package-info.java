/** Looks at a running stack from outside: processes, health, memory, and what waits in queues. */
@NullMarked
package org.keqiao.local.status;

import org.jspecify.annotations.NullMarked;
