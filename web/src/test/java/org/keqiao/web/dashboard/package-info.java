@NullMarked
package org.keqiao.web.dashboard;

import org.jspecify.annotations.NullMarked;
