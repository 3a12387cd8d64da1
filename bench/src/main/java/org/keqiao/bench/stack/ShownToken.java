package org.keqiao.bench.stack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.keqiao.local.secret.ServiceToken;
import org.keqiao.local.secret.SigningKey;

/** A token as services show it: the same one for some minutes, for to sign and to check one costs more than many a request. */
final class ShownToken implements Supplier<String> {

    private static final Duration SHOWN = Duration.ofMinutes(3);

    private final ServiceToken token;
    private final SigningKey key;
    private final Clock clock;
    private String signed = "";
    private Instant until = Instant.MIN;

    ShownToken(ServiceToken token, SigningKey key, Clock clock) {
        this.token = token;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public synchronized String get() {
        Instant now = clock.instant();
        if (now.isAfter(until)) {
            signed = token.signedBy(key, now);
            until = now.plus(SHOWN);
        }
        return signed;
    }
}
