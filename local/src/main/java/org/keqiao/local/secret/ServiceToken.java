package org.keqiao.local.secret;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** A signed JWT (RFC 7519, ES256) that tells a service who asks it and for what; good for five minutes. */
public record ServiceToken(String audience, String scope) {

    private static final Duration LIFE = Duration.ofMinutes(5);

    public String signedBy(SigningKey key, Instant now) {
        ObjectNode header = json().put("alg", "ES256").put("typ", "JWT").put("kid", key.name());
        ObjectNode claims = json().put("iss", "keqiao")
                .put("sub", key.name())
                .put("scope", scope)
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(LIFE).getEpochSecond());
        claims.putArray("aud").add(audience);
        String signed = base64(utf8(header.toString())) + "." + base64(utf8(claims.toString()));
        return signed + "." + base64(key.sign(utf8(signed)));
    }

    private static ObjectNode json() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
