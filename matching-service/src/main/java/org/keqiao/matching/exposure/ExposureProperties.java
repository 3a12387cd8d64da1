package org.keqiao.matching.exposure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much a listing is recommended.
 *
 * @param perListing most pairings that a listing has at a time: what people read in one sitting
 * @param perPeriod most pairings that are recommended to a listing for the first time within the period: its places, filled twice
 * @param period over which these are counted
 * @param bonuses what a listing's first, second, … pairing is worth beside its score, in thousandths; how many there are is how many
 *     pairings everybody should have
 * @param newcomerPercent how much more than others' the bonuses of new listings are worth, and again those of owners with few
 * @param newcomerAge until which a listing is new
 * @param smallOwner listings of an owner up to which it is small
 * @param margin by how much a pairing must be better to take another's place, in thousandths, so that inboxes are calm
 */
@Validated
@ConfigurationProperties("keqiao.exposure")
public record ExposureProperties(
        @DefaultValue("8") @Min(1) @Max(200) int perListing,
        @DefaultValue("16") @Min(1) int perPeriod,
        @DefaultValue("7d") @NotNull Duration period,
        @DefaultValue({"100", "60", "30"}) @NotNull List<Integer> bonuses,
        @DefaultValue("50") @Min(0) @Max(200) int newcomerPercent,
        @DefaultValue("30d") @NotNull Duration newcomerAge,
        @DefaultValue("3") @Min(0) int smallOwner,
        @DefaultValue("20") @Min(0) @Max(1000) int margin) {

    public ExposureProperties {
        bonuses = List.copyOf(bonuses);
    }

    /** What one more pairing is worth to a listing that has so many. */
    public int bonus(int open) {
        return open < bonuses.size() ? bonuses.get(open) : 0;
    }

    /** So many pairings everybody should have: these are not taken for another's sake. */
    public int few() {
        return bonuses.size();
    }
}
