/** The second step of signing in: a code from an authenticator (TOTP, RFC 6238), or one of the recovery codes. */
@NullMarked
package org.keqiao.web.twostep;

import org.jspecify.annotations.NullMarked;
