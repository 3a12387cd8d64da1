package org.keqiao.matching.servicetoken;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Keys of the tokens that services show each other.
 *
 * @param privateKey file with one private EC key (P-256) as a JWK whose {@code kid} is this service's name
 * @param trustedKeys file with the JWK set of the public keys of all who may call
 */
@Validated
@ConfigurationProperties("keqiao.service-token")
record ServiceTokenProperties(
        @NotNull Path privateKey, @NotNull Path trustedKeys) {}
