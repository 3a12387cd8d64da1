/** How fast the services match: against what Elasticsearch alone takes, from a post to its pairing, and everything anew. */
@NullMarked
package org.keqiao.bench.matching;

import org.jspecify.annotations.NullMarked;
