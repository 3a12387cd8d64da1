/** Tests. */
@NullMarked
package org.keqiao.matching.exposure;

import org.jspecify.annotations.NullMarked;
