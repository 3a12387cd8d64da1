/** The signed tokens (RFC 7519, ES256) that services show each other: how they are made and how they are checked. */
@NullMarked
package org.keqiao.servicetoken;

import org.jspecify.annotations.NullMarked;
