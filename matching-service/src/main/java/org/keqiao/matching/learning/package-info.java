/** What answers teach the scorer: weights learned from them, in versions. */
@NullMarked
package org.keqiao.matching.learning;

import org.jspecify.annotations.NullMarked;
