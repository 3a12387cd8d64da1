package org.keqiao.web.fair;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;

/**
 * A fair as everybody may read it.
 *
 * @param start in the fair's local time; likewise {@code end}
 * @param slots with how many meetings can take place at a time: {@code tables}
 * @param participants how many organisations have registered
 * @param cancellation why it does not take place
 */
public record FairView(
        UUID id,
        long version,
        FairState state,
        String title,
        String description,
        List<Industry> industries,
        FairFormat format,
        String venue,
        @Nullable Zone zone,
        LocalDateTime start,
        LocalDateTime end,
        Instant registerUntil,
        Instant wishesUntil,
        boolean takesRegistrations,
        int mostMeetings,
        int answerHours,
        List<TimeSlot> slots,
        List<FairTable> tables,
        List<RoomWalk> walks,
        long participants,
        boolean demonstration,
        @Nullable String cancellation) {

    public FairView {
        industries = List.copyOf(industries);
        slots = List.copyOf(slots);
        tables = List.copyOf(tables);
        walks = List.copyOf(walks);
    }

    static FairView of(Fair fair, Programme programme, long participants, Instant now) {
        FairProfile profile = fair.profile();
        return new FairView(
                fair.id(),
                fair.version(),
                fair.state(),
                profile.title(),
                profile.description(),
                profile.industries(),
                profile.format(),
                profile.venue(),
                profile.zone(),
                LocalDateTime.ofInstant(fair.startsAt(), TimeSlot.TIME_ZONE),
                LocalDateTime.ofInstant(fair.endsAt(), TimeSlot.TIME_ZONE),
                profile.registerUntil(),
                profile.wishesUntil(),
                fair.takesRegistrations(now),
                profile.mostMeetings(),
                profile.answerHours(),
                programme.slots(),
                programme.tables(),
                programme.walks(),
                participants,
                fair.demonstration(),
                fair.cancellation());
    }

    /** Whether it begins and ends on the same day. */
    public boolean oneDay() {
        return start.toLocalDate().equals(end.toLocalDate());
    }

    /** Local time on which registration ends. */
    public LocalDateTime registerBy() {
        return LocalDateTime.ofInstant(registerUntil, TimeSlot.TIME_ZONE);
    }

    /** Local time after which nobody says any more whom they want to meet. */
    public LocalDateTime wishesBy() {
        return LocalDateTime.ofInstant(wishesUntil, TimeSlot.TIME_ZONE);
    }
}
