/** How well a result and a demand fit, in parts that sum to a score, with reasons and evidence. Pure: no Spring, no input or output. */
@NullMarked
package org.keqiao.matching.scoring;

import org.jspecify.annotations.NullMarked;
