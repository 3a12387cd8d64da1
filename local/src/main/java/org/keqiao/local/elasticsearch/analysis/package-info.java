/** Embedded only: the analysis names that the bare server lacks and a stock cluster has. */
@NullMarked
package org.keqiao.local.elasticsearch.analysis;

import org.jspecify.annotations.NullMarked;
