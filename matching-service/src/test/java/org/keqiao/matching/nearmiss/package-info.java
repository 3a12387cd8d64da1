@NullMarked
package org.keqiao.matching.nearmiss;

import org.jspecify.annotations.NullMarked;
