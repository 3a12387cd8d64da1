@NullMarked
package org.keqiao.web.review;

import org.jspecify.annotations.NullMarked;
