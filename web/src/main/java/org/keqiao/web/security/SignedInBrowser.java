package org.keqiao.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.BrowserName;
import org.keqiao.web.account.HalfSignedIn;
import org.keqiao.web.account.Sessions;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Notes in the new session which browser it is, so that its owner knows it again, and goes on to the page that was asked for. */
final class SignedInBrowser extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        request.getSession().setAttribute(Sessions.BROWSER, BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT)));
        if (signedIn instanceof HalfSignedIn) {
            getRedirectStrategy().sendRedirect(request, response, SecondStepPage.PATH);
            return;
        }
        super.onAuthenticationSuccess(request, response, signedIn);
    }

    /** Whoever asked for no page: coordinators begin with what waits for them. */
    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        return signedIn != null
                        && signedIn.getPrincipal() instanceof Actor actor
                        && actor.role().actsForOthers()
                ? "/desk"
                : super.determineTargetUrl(request, response, signedIn);
    }
}
