package org.keqiao.web.answer;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a person says to a pairing.
 *
 * @param listingId the side that is answered for; may be missing when the person's organisation has one of the two
 * @param reason needed with {@code NOT_FOR_US}, and only there
 * @param until the day on which to ask again; needed with {@code LATER}, and only there
 */
public record AnswerRequest(
        @Nullable UUID listingId,
        @Nullable Answer answer,
        @Nullable DeclineReason reason,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until) {}
