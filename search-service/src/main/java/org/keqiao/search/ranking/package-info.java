/** Scores by words and by meaning, and one ranking from both. */
@NullMarked
package org.keqiao.search.ranking;

import org.jspecify.annotations.NullMarked;
