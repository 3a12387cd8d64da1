package org.keqiao.web.identity;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * A person as an issuer knows them.
 *
 * @param through id of the configured issuer
 * @param issuer its address; with the subject it is what counts
 * @param label what the person knows the identity by: an address or a username
 * @param fullName may be empty
 * @param verifiedEmail an address of which the issuer says that it is the person's, lower case
 */
public record Identity(
        String through,
        String issuer,
        String subject,
        String label,
        String fullName,
        @Nullable String verifiedEmail) implements Serializable {

    public static Identity of(String through, OidcUser user) {
        String subject = Objects.requireNonNull(user.getSubject());
        String email = Objects.requireNonNullElse(user.getEmail(), "");
        String username = Objects.requireNonNullElse(user.getPreferredUsername(), subject);
        boolean verified = email.contains("@") && Boolean.TRUE.equals(user.getEmailVerified());
        return new Identity(
                through,
                String.valueOf(user.getIssuer()),
                subject,
                shortened(email.isEmpty() ? username : email),
                shortened(Objects.requireNonNullElse(user.getFullName(), "")),
                verified ? email.toLowerCase(Locale.ROOT) : null);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }

    @Override
    public String toString() {
        return "Identity[" + issuer + "]";
    }
}
