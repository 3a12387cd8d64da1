package org.keqiao.web.security;

import java.util.UUID;
import org.keqiao.web.account.Account;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
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
    private final Accounts accounts;
    private final AuditLog audit;

    SignInListener(SignInLimit limit, Accounts accounts, AuditLog audit) {
        this.limit = limit;
        this.accounts = accounts;
        this.audit = audit;
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent event) {
        Authentication attempt = event.getAuthentication();
        if (attempt.getDetails() instanceof WebAuthenticationDetails details) {
            limit.failed(attempt.getName(), details.getRemoteAddress());
            UUID account = accounts.find(attempt.getName()).map(Account::id).orElse(null);
            audit.add(AuditKind.SIGN_IN_FAILED, null, account, null);
        }
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        Authentication signedIn = event.getAuthentication();
        if (signedIn.getDetails() instanceof WebAuthenticationDetails details) {
            // Whoever still owes the second step has not succeeded.
            if (signedIn.getPrincipal() instanceof Actor actor) {
                limit.succeeded(signedIn.getName(), details.getRemoteAddress());
                audit.add(AuditKind.SIGNED_IN, actor.accountId(), null, null);
            }
        }
    }
}
