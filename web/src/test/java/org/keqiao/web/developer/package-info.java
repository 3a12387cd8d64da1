@NullMarked
package org.keqiao.web.developer;

import org.jspecify.annotations.NullMarked;
