package org.keqiao.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Makes the session that of whoever has proved who they are, and sends them on. It gets another id with the rights, as after a password. */
final class Admission {

    private final SignedInBrowser next = new SignedInBrowser();

    void admit(Authentication proven, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(proven);
        SecurityContextHolder.setContext(context);
        request.getSession();
        request.changeSessionId();
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        next.onAuthenticationSuccess(request, response, proven);
    }
}
