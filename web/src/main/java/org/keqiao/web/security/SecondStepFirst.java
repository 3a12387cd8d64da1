package org.keqiao.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.keqiao.web.account.HalfSignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.savedrequest.RequestCache;

/** Sends whoever still owes the second step there, and remembers where they wanted to go; others are refused as usual. */
final class SecondStepFirst extends AccessDeniedHandlerImpl {

    private final RequestCache asked;

    SecondStepFirst(RequestCache asked) {
        this.asked = asked;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof HalfSignedIn) {
            asked.saveRequest(request, response);
            response.sendRedirect(SecondStepPage.PATH);
            return;
        }
        super.handle(request, response, cause);
    }
}
