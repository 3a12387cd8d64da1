@NullMarked
package org.keqiao.web.identity;

import org.jspecify.annotations.NullMarked;
