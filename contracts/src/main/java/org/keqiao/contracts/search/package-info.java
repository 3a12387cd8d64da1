/** Questions to the search service and its answers. */
@NullMarked
package org.keqiao.contracts.search;

import org.jspecify.annotations.NullMarked;
