package org.keqiao.search.security;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are believed.
 *
 * @param trustedKeys file with the public keys of the services that may ask, as a JSON Web Key Set
 */
@Validated
@ConfigurationProperties("keqiao.service-token")
record ServiceTokenProperties(@NotNull Path trustedKeys) {}
