/** Errors as problem details (RFC 9457). */
@NullMarked
package org.keqiao.search.problem;

import org.jspecify.annotations.NullMarked;
