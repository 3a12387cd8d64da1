/** How fast the search API is, as a ratio to Elasticsearch asked directly. */
@NullMarked
package org.keqiao.bench.search;

import org.jspecify.annotations.NullMarked;
