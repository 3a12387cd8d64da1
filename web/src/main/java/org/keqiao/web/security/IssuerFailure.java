package org.keqiao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.identity.IssuerChoice;
import org.keqiao.web.identity.Issuers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page when an issuer can't be reached, refuses, or says what does not hold. */
@Component
class IssuerFailure implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(IssuerFailure.class);

    private final Issuers issuers;
    private final AuditLog audit;

    IssuerFailure(Issuers issuers, AuditLog audit) {
        this.issuers = issuers;
        this.audit = audit;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        String path = request.getServletPath();
        String through = issuers.find(path.substring(path.lastIndexOf('/') + 1))
                .map(IssuerChoice::id)
                .orElse("");
        log.atWarn()
                .addKeyValue("issuer", through)
                .addKeyValue("reason", reason(cause))
                .log("Sign-in through an issuer failed");
        audit.add(AuditKind.SIGN_IN_FAILED, null, null, through.isEmpty() ? null : through);
        response.sendRedirect("/login?issuer");
    }

    private static String reason(AuthenticationException cause) {
        if (cause instanceof OAuth2AuthenticationException refused) {
            return refused.getError().getErrorCode();
        }
        return cause.getCause() == null
                ? cause.getClass().getSimpleName()
                : cause.getCause().getClass().getSimpleName();
    }
}
