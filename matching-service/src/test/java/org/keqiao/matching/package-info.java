/** Tests. */
@NullMarked
package org.keqiao.matching;

import org.jspecify.annotations.NullMarked;
