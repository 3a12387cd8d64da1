package org.keqiao.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is dear or tempting enough to be counted: reading the register by machine, guessing, and what costs minutes of work. */
enum LimitedUse {
    SEARCH,
    EXPORT,
    HARVEST,
    IMPORT,
    REVEAL,
    JOIN,
    PROOF,
    INVITE;

    private static final Pattern API = Pattern.compile("^/api/v1(?=/)");
    private static final Pattern EXPORTS = Pattern.compile(".*/export(/.*|\\..*)?|/introductions/deals");
    private static final Pattern IMPORTS = Pattern.compile("/imports(/[^/]+/import)?|/fairs/[^/]+/participants/import");
    private static final Pattern SEARCHES = Pattern.compile("/search(/.*)?|/suggestions");
    private static final Pattern STEPS_TO_CONTACTS =
            Pattern.compile("/introductions(/.*)?|/listings/[^/]+/interest.*|/pairings/[^/]+/answer");
    private static final Pattern PROOFS = Pattern.compile("/account/(identities(/.*)?|leave|password|two-step/.*)");
    /** Both send a letter to whatever address is written there. */
    private static final Pattern LETTERS = Pattern.compile("/organisations/[^/]+/(invitations|details)");

    private static final Pattern WITHOUT_ACCOUNT = Pattern.compile("/join|/password(/.*)?|/invitations/.*");

    /** Missing for what is free. */
    static @Nullable LimitedUse of(HttpServletRequest request) {
        // The decoded path, as controllers are found by it: /%73earch is a search too.
        String path = API.matcher(request.getServletPath()).replaceFirst("");
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD")
                ? ofReading(path)
                : ofActing(path);
    }

    private static @Nullable LimitedUse ofReading(String path) {
        if (EXPORTS.matcher(path).matches()) {
            return EXPORT;
        }
        if (path.equals("/feed")) {
            return HARVEST;
        }
        return SEARCHES.matcher(path).matches() ? SEARCH : null;
    }

    private static @Nullable LimitedUse ofActing(String path) {
        if (IMPORTS.matcher(path).matches()) {
            return IMPORT;
        }
        if (STEPS_TO_CONTACTS.matcher(path).matches()) {
            return REVEAL;
        }
        if (PROOFS.matcher(path).matches()) {
            return PROOF;
        }
        if (LETTERS.matcher(path).matches()) {
            return INVITE;
        }
        return WITHOUT_ACCOUNT.matcher(path).matches() ? JOIN : null;
    }
}
