package org.keqiao.web.fair.day;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a fair came to.
 *
 * @param agreed meetings on which two sides had agreed beforehand, and {@code agreedPlaced} of them that got a time
 * @param satisfaction mean of what participants said, 1 to 5; missing when nobody said anything
 * @param answers how many said something
 * @param introductions that came of it, {@code introduced} of them with contacts exchanged, {@code signed} with a contract
 * @param amount of the contracts, in 10,000 yuan
 */
public record FairReport(
        long participants,
        long people,
        long arrived,
        long scheduled,
        long held,
        long noShows,
        long cancelled,
        long agreed,
        long agreedPlaced,
        @Nullable Double satisfaction,
        long answers,
        long introductions,
        long introduced,
        long signed,
        BigDecimal amount) {

    /** Of the meetings of which somebody said what happened: how many percent took place. Missing when nobody has. */
    public @Nullable Long kept() {
        long known = held + noShows;
        return known == 0 ? null : Math.round(100.0 * held / known);
    }

    /** Meetings of which nobody has said what happened. */
    public long unknown() {
        return scheduled - held - noShows;
    }
}
