package org.keqiao.web.fair.standby;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.registration.BroughtListing;

/**
 * An offered time as one of the two meets it.
 *
 * @param partner name of the other
 * @param listings with which the other comes
 * @param accepted whether this side has said yes; likewise {@code partnerAccepted}
 */
public record OfferView(
        UUID id,
        TimeSlot slot,
        UUID partnerId,
        String partner,
        List<BroughtListing> listings,
        boolean remote,
        boolean accepted,
        boolean partnerAccepted,
        Instant answerBy) {

    public OfferView {
        listings = List.copyOf(listings);
    }

    /** Local time until which an answer is awaited. */
    @JsonIgnore
    public LocalDateTime answerByLocal() {
        return LocalDateTime.ofInstant(answerBy, TimeSlot.TIME_ZONE);
    }
}
