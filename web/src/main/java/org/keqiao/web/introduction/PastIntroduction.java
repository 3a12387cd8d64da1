package org.keqiao.web.introduction;

import org.jspecify.annotations.Nullable;

/**
 * An introduction that happened before it is written down, as a coordinator's earlier ledger has it. Steps without a day did not
 * happen.
 *
 * @param result id of the listing, or the organisation's full name, a slash and the source id
 * @param demand likewise
 * @param initiator side that was interested first
 * @param amount in 10,000 yuan
 * @param zone where it went into use
 * @param reason why it ended, with {@code closedOn}
 */
public record PastIntroduction(
        @Nullable String result,
        @Nullable String demand,
        @Nullable String initiator,
        @Nullable String interestedOn,
        @Nullable String introducedOn,
        @Nullable String negotiatingOn,
        @Nullable String contractType,
        @Nullable String amount,
        @Nullable String signedOn,
        @Nullable String zone,
        @Nullable String landedOn,
        @Nullable String reason,
        @Nullable String closedOn) {}
