@NullMarked
package org.keqiao.web.fair;

import org.jspecify.annotations.NullMarked;
