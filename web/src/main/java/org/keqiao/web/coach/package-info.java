/** Tells people who write a listing what a reader would miss in it. */
@NullMarked
package org.keqiao.web.coach;

import org.jspecify.annotations.NullMarked;
