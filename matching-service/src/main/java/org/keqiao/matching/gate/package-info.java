/** The gates that stand before any score, by name. */
@NullMarked
package org.keqiao.matching.gate;

import org.jspecify.annotations.NullMarked;
