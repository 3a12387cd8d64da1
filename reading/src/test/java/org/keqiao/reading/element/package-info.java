/** Tests. */
@NullMarked
package org.keqiao.reading.element;

import org.jspecify.annotations.NullMarked;
