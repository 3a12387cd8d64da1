/** What people search: words and meaning, facets, highlights. */
@NullMarked
package org.keqiao.search.search;

import org.jspecify.annotations.NullMarked;
