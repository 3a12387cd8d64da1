package org.keqiao.matching.servicetoken;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A caller's token must be meant for this service and must not live long. */
class CallersTokenValidator implements OAuth2TokenValidator<Jwt> {

    private static final String AUDIENCE = "matching-service";
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final Clock clock;

    CallersTokenValidator(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        List<String> audience = token.getAudience();
        if (audience == null || !audience.contains(AUDIENCE)) {
            return refused("The token is not for " + AUDIENCE);
        }
        Instant expires = token.getExpiresAt();
        Instant latest = clock.instant().plus(ServiceTokens.LIFE).plus(CLOCK_SKEW);
        if (expires == null || expires.isAfter(latest)) {
            return refused("The token lives longer than " + ServiceTokens.LIFE.toMinutes() + " minutes");
        }
        return OAuth2TokenValidatorResult.success();
    }

    private static OAuth2TokenValidatorResult refused(String reason) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", reason, null));
    }
}
