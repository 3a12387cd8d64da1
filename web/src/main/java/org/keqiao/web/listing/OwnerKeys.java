package org.keqiao.web.listing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Keys that are equal for listings of one organisation, and from which nobody without the secret learns which one it is. */
@Component
class OwnerKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    OwnerKeys(ListingProperties properties) {
        this.secret = new SecretKeySpec(properties.ownerKeySecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String of(UUID organisationId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of()
                    .formatHex(mac.doFinal(organisationId.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }
}
