@NullMarked
package org.keqiao.web.market;

import org.jspecify.annotations.NullMarked;
