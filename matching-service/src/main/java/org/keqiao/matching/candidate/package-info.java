/** Asks the search service which listings may pair with a given one. */
@NullMarked
package org.keqiao.matching.candidate;

import org.jspecify.annotations.NullMarked;
