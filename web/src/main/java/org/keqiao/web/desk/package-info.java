/** A coordinator's morning: what waits on the whole platform, on one page. */
@NullMarked
package org.keqiao.web.desk;

import org.jspecify.annotations.NullMarked;
