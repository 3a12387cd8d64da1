@NullMarked
package org.keqiao.web.membership;

import org.jspecify.annotations.NullMarked;
