package org.keqiao.web.fair;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;

/**
 * What a fair is about and by which rules it runs.
 *
 * @param venue address, for everybody to read; empty for an online fair
 * @param onlineLink where remote participants enter; for participants only
 * @param zone where it takes place, for the ledger
 * @param mostMeetings of a participant who doesn't ask for fewer
 * @param answerHours within which a request for a meeting is answered; then it lapses
 */
public record FairProfile(
        String title,
        String description,
        List<Industry> industries,
        FairFormat format,
        String venue,
        @Nullable String onlineLink,
        @Nullable Zone zone,
        Instant registerUntil,
        Instant wishesUntil,
        int mostMeetings,
        int answerHours,
        List<FairDay> days) {

    public FairProfile {
        industries = List.copyOf(industries);
        days = List.copyOf(days);
    }
}
