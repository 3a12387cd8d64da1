/** Pages of those who run the platform. */
@NullMarked
package org.keqiao.web.administration;

import org.jspecify.annotations.NullMarked;
