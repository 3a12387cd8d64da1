/** Figures in texts, with units that can be compared. Pure. */
@NullMarked
package org.keqiao.reading.figure;

import org.jspecify.annotations.NullMarked;
