package org.keqiao.web.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An identity that an issuer has just vouched for and that belongs to no account yet. It waits in the session for what the person decides. */
public record ProvenIdentity(Identity identity, Instant at) implements Serializable {

    private static final String WAITING = "keqiao.identity";
    private static final String COME_BACK = "keqiao.identity.come-back";
    private static final Duration LIFE = Duration.ofMinutes(15);

    public static Optional<Identity> in(HttpSession session, Instant now) {
        return session.getAttribute(WAITING) instanceof ProvenIdentity proven
                        && proven.at().plus(LIFE).isAfter(now)
                ? Optional.of(proven.identity())
                : Optional.empty();
    }

    public static void keep(Identity identity, HttpSession session, Instant now) {
        session.setAttribute(WAITING, new ProvenIdentity(identity, now));
    }

    public static void forget(HttpSession session) {
        session.removeAttribute(WAITING);
        session.removeAttribute(COME_BACK);
    }

    /** Where the issuer's answer is waited for: a path of ours. */
    public static void comeBackTo(String path, HttpSession session) {
        session.setAttribute(COME_BACK, path);
    }

    public static Optional<String> comeBack(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(COME_BACK));
    }
}
