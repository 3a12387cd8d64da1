package org.keqiao.web.account;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of people, on whatever instance of web they began. */
@Component
public class Sessions {

    /** Attribute of a session: which browser began it. */
    public static final String BROWSER = "keqiao.browser";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Signs the person out everywhere: what they may do, or how they sign in, has changed. */
    public void endAll(String username) {
        sessions.findByPrincipalName(username).keySet().forEach(sessions::deleteById);
    }

    /** In how many browsers the person is signed in. */
    public long count(String username) {
        return sessions.findByPrincipalName(username).values().stream()
                .filter(session -> !session.isExpired())
                .count();
    }

    /** Those of a person, last used first. */
    List<SignedInSession> of(String username, String currentId) {
        return sessions.findByPrincipalName(username).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new SignedInSession(
                        handle(session.getId()),
                        session.getAttributeOrDefault(BROWSER, ""),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(currentId)))
                .sorted(Comparator.comparing(SignedInSession::usedAt).reversed())
                .toList();
    }

    /** Ends one of the person's; false when there is none of that handle. */
    boolean end(String username, String handle) {
        List<String> found = sessions.findByPrincipalName(username).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .toList();
        found.forEach(sessions::deleteById);
        return !found.isEmpty();
    }

    void endOthers(String username, String currentId) {
        sessions.findByPrincipalName(username).keySet().stream()
                .filter(id -> !id.equals(currentId))
                .forEach(sessions::deleteById);
    }

    private static String handle(String id) {
        return HexFormat.of().formatHex(LinkSecret.sha256(id), 0, 16);
    }
}
