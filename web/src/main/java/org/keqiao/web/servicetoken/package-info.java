/** Signed tokens with which web calls the other services. */
@NullMarked
package org.keqiao.web.servicetoken;

import org.jspecify.annotations.NullMarked;
