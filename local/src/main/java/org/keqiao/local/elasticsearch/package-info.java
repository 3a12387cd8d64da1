/** Elasticsearch as an engine, seen from the parent. */
@NullMarked
package org.keqiao.local.elasticsearch;

import org.jspecify.annotations.NullMarked;
