/** Signed tokens: those that this service shows when it calls, and those that callers show it. */
@NullMarked
package org.keqiao.matching.servicetoken;

import org.jspecify.annotations.NullMarked;
