package org.keqiao.web.link;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where links lead and what signs them.
 *
 * @param address where people reach the platform, without a path
 * @param secret signs links; whoever knows it can make some
 */
@Validated
@ConfigurationProperties("keqiao.link")
record LinkProperties(URI address, @NotBlank String secret) {}
