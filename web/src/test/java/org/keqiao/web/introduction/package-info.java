@NullMarked
package org.keqiao.web.introduction;

import org.jspecify.annotations.NullMarked;
