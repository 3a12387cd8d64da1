package org.keqiao.web.security;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Tells the {@link SignInLimit} how sign-ins ended. */
@Component
class SignInListener {

    private final SignInLimit limit;

    SignInListener(SignInLimit limit) {
        this.limit = limit;
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent event) {
        Authentication attempt = event.getAuthentication();
        if (attempt.getDetails() instanceof WebAuthenticationDetails details) {
            limit.failed(attempt.getName(), details.getRemoteAddress());
        }
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        Authentication signedIn = event.getAuthentication();
        if (signedIn.getDetails() instanceof WebAuthenticationDetails details) {
            limit.succeeded(signedIn.getName(), details.getRemoteAddress());
        }
    }
}
