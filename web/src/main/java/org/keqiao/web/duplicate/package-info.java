/** Finds listings of one organisation that say nearly the same. */
@NullMarked
package org.keqiao.web.duplicate;

import org.jspecify.annotations.NullMarked;
