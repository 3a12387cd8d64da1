/** The trace that the current request belongs to. */
@NullMarked
package org.keqiao.web.trace;

import org.jspecify.annotations.NullMarked;
