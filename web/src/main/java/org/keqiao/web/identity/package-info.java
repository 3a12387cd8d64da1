/** Signing in through others who know a person: issuers of OpenID Connect, such as a university's own sign-in. */
@NullMarked
package org.keqiao.web.identity;

import org.jspecify.annotations.NullMarked;
