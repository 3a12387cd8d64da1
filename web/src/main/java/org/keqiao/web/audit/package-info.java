/** Who did what of consequence: an append-only log of ids whose lines hold each other by their hashes. */
@NullMarked
package org.keqiao.web.audit;

import org.jspecify.annotations.NullMarked;
