/** Coordinators look at what is posted: they let it appear, leave it, or return it with reasons. */
@NullMarked
package org.keqiao.web.review;

import org.jspecify.annotations.NullMarked;
