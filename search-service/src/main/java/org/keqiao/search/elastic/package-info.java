/** How calls of Elasticsearch fail: outages that pass, apart from what is wrong with a request. */
@NullMarked
package org.keqiao.search.elastic;

import org.jspecify.annotations.NullMarked;
