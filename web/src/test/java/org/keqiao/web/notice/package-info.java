@NullMarked
package org.keqiao.web.notice;

import org.jspecify.annotations.NullMarked;
