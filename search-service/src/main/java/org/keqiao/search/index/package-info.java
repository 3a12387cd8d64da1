/** Listings in Elasticsearch: what a document holds, and how messages become searchable documents. */
@NullMarked
package org.keqiao.search.index;

import org.jspecify.annotations.NullMarked;
