package org.keqiao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What is dear or tempting enough to be counted: reading the register by machine, guessing, and what costs minutes of work. */
enum LimitedUse {
    SEARCH,
    EXPORT,
    IMPORT,
    REVEAL,
    JOIN;

    /** Missing for what is free. */
    static @Nullable LimitedUse of(HttpServletRequest request) {
        String path = request.getRequestURI().replaceFirst("^/api/v1", "");
        boolean asks = request.getMethod().equals("GET");
        if (asks && path.matches(".*/export(/.*|\\..*)?")) {
            return EXPORT;
        }
        if (asks && path.matches("/search(/.*)?")) {
            return SEARCH;
        }
        if (asks) {
            return null;
        }
        if (path.equals("/imports")) {
            return IMPORT;
        }
        if (path.matches("/introductions(/.*)?|/listings/[^/]+/interest.*")) {
            return REVEAL;
        }
        return path.matches("/join|/password(/.*)?|/invitations/.*") ? JOIN : null;
    }
}
