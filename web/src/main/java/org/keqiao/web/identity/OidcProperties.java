package org.keqiao.web.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.validation.annotation.Validated;

/**
 * The issuers through which people may sign in, by a short name of the operator's; none without configuration. The short name is part
 * of the address to which the issuer sends people back: {@code /login/oauth2/code/NAME}.
 */
@Validated
@ConfigurationProperties("keqiao.oidc")
record OidcProperties(@DefaultValue Map<@Pattern(regexp = "[a-z0-9-]{1,40}") String, @Valid Issuer> issuers) {

    OidcProperties {
        // In the order in which the operator names them.
        issuers = Collections.unmodifiableMap(new LinkedHashMap<>(issuers));
    }

    /**
     * One issuer.
     *
     * @param name as people know it, for the button
     * @param issuer its address, under which it describes itself ({@code /.well-known/openid-configuration})
     * @param clientSecret missing for a public client
     * @param algorithm with which it signs
     * @param emailDomains the domains for whose addresses it may speak: whoever it says to have such an address, verified, is the account
     *     that has confirmed this address. Empty: identities are linked by people themselves only
     */
    record Issuer(
            @NotBlank String name,
            @NotBlank @Pattern(regexp = "https?://.+") String issuer,
            @NotBlank String clientId,
            @Nullable String clientSecret,
            @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
            @DefaultValue("RS256") SignatureAlgorithm algorithm,
            @DefaultValue List<String> emailDomains) {

        boolean speaksFor(String email) {
            String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
            return emailDomains.stream().anyMatch(domain::equalsIgnoreCase);
        }

        @Override
        public String toString() {
            return "Issuer[" + issuer + "]";
        }
    }
}
