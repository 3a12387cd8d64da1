@NullMarked
package org.keqiao.web.feed;

import org.jspecify.annotations.NullMarked;
