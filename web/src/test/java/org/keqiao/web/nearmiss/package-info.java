@NullMarked
package org.keqiao.web.nearmiss;

import org.jspecify.annotations.NullMarked;
