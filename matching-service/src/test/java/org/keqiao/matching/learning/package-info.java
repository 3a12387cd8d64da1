/** Tests. */
@NullMarked
package org.keqiao.matching.learning;

import org.jspecify.annotations.NullMarked;
