@NullMarked
package org.keqiao.web.fair.day;

import org.jspecify.annotations.NullMarked;
