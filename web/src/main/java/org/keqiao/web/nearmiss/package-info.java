/** What comes near to being recommended to a listing, and the one change that would do. */
@NullMarked
package org.keqiao.web.nearmiss;

import org.jspecify.annotations.NullMarked;
