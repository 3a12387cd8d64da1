/** The pages on which a fair is announced, made and run. */
@NullMarked
package org.keqiao.web.fair.front;

import org.jspecify.annotations.NullMarked;
