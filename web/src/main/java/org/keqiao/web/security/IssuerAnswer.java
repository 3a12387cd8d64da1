package org.keqiao.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Account;
import org.keqiao.web.account.ActorAuthentication;
import org.keqiao.web.account.FirstStep;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.identity.Identity;
import org.keqiao.web.identity.Linking;
import org.keqiao.web.identity.ProvenIdentity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * What becomes of an identity that an issuer vouches for. Whoever is signed in may link it; whoever is not is signed in as the account
 * that it is linked to, after the second step if that account has one; everybody else is told how to join.
 */
@Component
class IssuerAnswer implements AuthenticationSuccessHandler {

    private static final String LINKING = "/account/identities";

    private final Linking linking;
    private final FirstStep firstStep;
    private final AuditLog audit;
    private final Clock clock;
    private final Admission admission = new Admission();
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    IssuerAnswer(Linking linking, FirstStep firstStep, AuditLog audit, Clock clock) {
        this.linking = linking;
        this.firstStep = firstStep;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException, ServletException {
        Identity identity = identity(vouched);
        // Until somebody is signed in the request is as the session is, and not the issuer's.
        SecurityContext before = sessions.loadDeferredContext(request).get();
        SecurityContextHolder.setContext(before);
        Optional<Account> account = linking.account(identity);
        if (before.getAuthentication() instanceof ActorAuthentication signedIn) {
            response.sendRedirect(toLink(identity, account.orElse(null), signedIn, request));
        } else if (account.isPresent()) {
            signIn(account.get(), identity, request, response);
        } else {
            ProvenIdentity.keep(identity, request.getSession(), clock.instant());
            response.sendRedirect(ProvenIdentity.comeBack(request.getSession()).orElse("/login/unknown"));
        }
    }

    private String toLink(
            Identity identity, @Nullable Account owner, ActorAuthentication signedIn, HttpServletRequest request) {
        if (owner == null) {
            ProvenIdentity.keep(identity, request.getSession(), clock.instant());
            return LINKING;
        }
        return LINKING + (owner.id().equals(signedIn.getPrincipal().accountId()) ? "?linked" : "?taken");
    }

    private void signIn(Account account, Identity identity, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        ProvenIdentity.forget(request.getSession());
        Authentication proven = firstStep.proven(account);
        if (proven instanceof ActorAuthentication) {
            audit.add(AuditKind.SIGNED_IN, account.id(), null, identity.through());
        }
        admission.admit(proven, request, response);
    }

    private static Identity identity(Authentication vouched) {
        if (vouched instanceof OAuth2AuthenticationToken token && token.getPrincipal() instanceof OidcUser user) {
            return Identity.of(token.getAuthorizedClientRegistrationId(), user);
        }
        throw new IllegalStateException("Not OpenID Connect: the scope openid is missing from keqiao.oidc");
    }
}
