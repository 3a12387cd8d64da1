/** Listings that may pair with a given one, for the matching service. */
@NullMarked
package org.keqiao.search.candidate;

import org.jspecify.annotations.NullMarked;
