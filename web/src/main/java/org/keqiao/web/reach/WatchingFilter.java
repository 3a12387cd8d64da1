package org.keqiao.web.reach;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What watches the platform counts all rows: a gauge that only saw those of whoever reads it would always be at zero. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WatchingFilter extends OncePerRequestFilter {

    private static final String WATCHED = "/actuator/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(WATCHED);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CurrentReach.markAsSystem(true);
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentReach.markAsSystem(false);
        }
    }
}
