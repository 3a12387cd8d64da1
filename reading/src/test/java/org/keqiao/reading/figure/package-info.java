/** Tests. */
@NullMarked
package org.keqiao.reading.figure;

import org.jspecify.annotations.NullMarked;
