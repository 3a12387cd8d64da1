package org.keqiao.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.CurrentActor;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 with the time to wait once the {@link RateLimits} are reached: a problem detail to programs, a page to people. */
final class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final ProblemWriter problems;
    private final AuditLog audit;

    RateLimitFilter(RateLimits limits, ProblemWriter problems, AuditLog audit) {
        this.limits = limits;
        this.problems = problems;
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LimitedUse use = LimitedUse.of(request);
        Duration wait = use == null ? Duration.ZERO : limits.count(use, who(request));
        if (wait.isZero()) {
            if (use == LimitedUse.EXPORT) {
                tellOfExport(request);
            }
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        if (request.getRequestURI().startsWith("/api/")) {
            problems.write(HttpStatus.TOO_MANY_REQUESTS, request, response);
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** Before it begins, so that nothing is taken away without a line. */
    private void tellOfExport(HttpServletRequest request) {
        Actor actor = CurrentActor.orNull();
        if (actor != null) {
            audit.add(AuditKind.EXPORTED, actor.accountId(), actor.organisationId(), request.getServletPath());
        }
    }

    private static String who(HttpServletRequest request) {
        Actor actor = CurrentActor.orNull();
        return actor == null ? request.getRemoteAddr() : actor.accountId().toString();
    }
}
