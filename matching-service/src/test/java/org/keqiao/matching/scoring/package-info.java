/** Tests. */
@NullMarked
package org.keqiao.matching.scoring;

import org.jspecify.annotations.NullMarked;
