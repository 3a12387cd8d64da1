package org.keqiao.web.membership;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.keqiao.web.account.PasswordResets;
import org.keqiao.web.mail.Letter;
import org.keqiao.web.mail.Letters;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails a link for a new password to the confirmed address of an account. */
@Service
class ForgottenPassword {

    private final JdbcClient jdbc;
    private final PasswordResets resets;
    private final Letters letters;
    private final SystemReach system;

    ForgottenPassword(JdbcClient jdbc, PasswordResets resets, Letters letters, SystemReach system) {
        this.jdbc = jdbc;
        this.resets = resets;
        this.letters = letters;
        this.system = system;
    }

    boolean canHelp() {
        return letters.canPost();
    }

    /** Tells nobody whether there is such an account, or whether it has an address. */
    @Transactional
    public void ask(String username, Locale language) {
        system.get(() -> jdbc.sql("""
                SELECT id, display_name, email FROM account
                WHERE username = :username AND email IS NOT NULL AND closed_at IS NULL""")
                        .param("username", username.strip().toLowerCase(Locale.ROOT))
                        .query(Addressee.class)
                        .optional())
                .filter(found -> !resets.wasAskedLately(found.id()))
                .ifPresent(found -> post(found, language));
    }

    private void post(Addressee to, Locale language) {
        String link = resets.link(to.id());
        letters.post(
                new Letter(to.email(), language, "password", List.of(to.displayName()), link),
                to.id(),
                "password:" + UUID.randomUUID());
    }

    private record Addressee(UUID id, String displayName, String email) {}
}
