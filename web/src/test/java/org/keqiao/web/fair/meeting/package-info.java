@NullMarked
package org.keqiao.web.fair.meeting;

import org.jspecify.annotations.NullMarked;
