@NullMarked
package org.keqiao.web.fair.standby;

import org.jspecify.annotations.NullMarked;
