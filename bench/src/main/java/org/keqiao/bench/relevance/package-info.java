/** How good the order is in which search and matching answer, on sets of judged documents. */
@NullMarked
package org.keqiao.bench.relevance;

import org.jspecify.annotations.NullMarked;
