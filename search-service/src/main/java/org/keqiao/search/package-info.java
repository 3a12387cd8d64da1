/** The search service. */
@NullMarked
package org.keqiao.search;

import org.jspecify.annotations.NullMarked;
