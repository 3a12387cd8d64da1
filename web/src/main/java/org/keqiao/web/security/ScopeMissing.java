package org.keqiao.web.security;

import org.keqiao.web.account.TokenScope;
import org.springframework.security.authorization.AuthorizationDecision;

/** The account may, but its token is not for that. */
final class ScopeMissing extends AuthorizationDecision {

    private final TokenScope needed;

    ScopeMissing(TokenScope needed) {
        super(false);
        this.needed = needed;
    }

    TokenScope needed() {
        return needed;
    }
}
