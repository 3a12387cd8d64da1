package org.keqiao.web.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.identity.OidcProperties.Issuer;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.JwsAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.stereotype.Component;

/** The configured issuers. Each is asked what it can do when somebody first signs in with it: one that is down keeps nothing from starting. */
@Component
public class Issuers implements ClientRegistrationRepository {

    private final OidcProperties properties;
    private final Map<String, ClientRegistration> discovered = new ConcurrentHashMap<>();

    Issuers(OidcProperties properties) {
        this.properties = properties;
    }

    public List<IssuerChoice> all() {
        return properties.issuers().entrySet().stream()
                .map(entry -> new IssuerChoice(entry.getKey(), entry.getValue().name()))
                .toList();
    }

    public Optional<IssuerChoice> find(String id) {
        return all().stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    /** How an issuer of that address is called; the address itself when it is configured no more. */
    public String nameOf(String address) {
        return properties.issuers().values().stream()
                .filter(issuer -> issuer.issuer().equals(address))
                .map(Issuer::name)
                .findFirst()
                .orElse(address);
    }

    /** With which algorithm an issuer must have signed. */
    public JwsAlgorithm algorithm(String id) {
        Issuer issuer = properties.issuers().get(id);
        return issuer == null ? SignatureAlgorithm.RS256 : issuer.algorithm();
    }

    boolean speaksFor(String id, String email) {
        Issuer issuer = properties.issuers().get(id);
        return issuer != null && issuer.speaksFor(email);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        ClientRegistration known = discovered.get(id);
        Issuer issuer = properties.issuers().get(id);
        if (known != null || issuer == null) {
            return known;
        }
        ClientRegistration fresh = discover(id, issuer);
        discovered.put(id, fresh);
        return fresh;
    }

    private static ClientRegistration discover(String id, Issuer issuer) {
        ClientRegistration.Builder builder = ClientRegistrations.fromOidcIssuerLocation(issuer.issuer())
                .registrationId(id)
                .clientId(issuer.clientId())
                .scope(issuer.scopes())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build());
        return issuer.clientSecret() == null
                ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : builder.clientSecret(issuer.clientSecret()).build();
    }
}
