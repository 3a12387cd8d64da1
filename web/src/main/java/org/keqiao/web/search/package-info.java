/** Finding results and demands: the search page, the search API and the numbers on the home page, all answered by search-service. */
@NullMarked
package org.keqiao.web.search;

import org.jspecify.annotations.NullMarked;
