package org.keqiao.local.demonstration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An introduction of the past, as web's API takes it. Steps without a day did not happen.
 *
 * @param result the organisation's name, a slash and the source id
 * @param demand likewise
 */
public record PastIntroduction(
        String result,
        String demand,
        String initiator,
        LocalDate interestedOn,
        @Nullable LocalDate introducedOn,
        @Nullable LocalDate negotiatingOn,
        @Nullable String contractType,
        @Nullable String amount,
        @Nullable LocalDate signedOn,
        @Nullable String zone,
        @Nullable LocalDate landedOn,
        @Nullable String reason,
        @Nullable LocalDate closedOn) {}
