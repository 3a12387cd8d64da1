/** The child process that is an Elasticsearch node. */
@NullMarked
package org.keqiao.local.elasticsearch.node;

import org.jspecify.annotations.NullMarked;
