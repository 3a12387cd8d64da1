/** Building the index anew from the listings topic while the old one goes on serving. */
@NullMarked
package org.keqiao.search.rebuild;

import org.jspecify.annotations.NullMarked;
