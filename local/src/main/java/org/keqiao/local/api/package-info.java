/** Talks to the running services over HTTP, as any program would. */
@NullMarked
package org.keqiao.local.api;

import org.jspecify.annotations.NullMarked;
