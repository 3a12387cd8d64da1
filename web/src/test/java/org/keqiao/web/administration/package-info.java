@NullMarked
package org.keqiao.web.administration;

import org.jspecify.annotations.NullMarked;
