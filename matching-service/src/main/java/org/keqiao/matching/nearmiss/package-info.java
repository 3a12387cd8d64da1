/** What comes near to being recommended, and the one change that would do. */
@NullMarked
package org.keqiao.matching.nearmiss;

import org.jspecify.annotations.NullMarked;
