package org.keqiao.web.fair;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fair at one version. Slots and tables are its {@link Programme}.
 *
 * @param startsAt start of the first slot
 * @param endsAt end of the last slot
 * @param cancellation why it was cancelled, for everybody to read
 * @param demonstration whether it is made up to show the platform
 */
public record Fair(
        UUID id,
        long version,
        FairState state,
        FairProfile profile,
        Instant startsAt,
        Instant endsAt,
        @Nullable String cancellation,
        boolean demonstration,
        UUID createdBy,
        Instant createdAt,
        Instant changedAt) {

    public String title() {
        return profile.title();
    }

    /** Whether organisations can still register, change what they registered, or withdraw by themselves. */
    public boolean takesRegistrations(Instant now) {
        return state == FairState.OPEN && now.isBefore(profile.registerUntil());
    }

    /**
     * Whether participants can say whom they want to meet: until the deadline, and again once the timetable is published. Then meetings are put where there is
     * room, without moving others.
     */
    public boolean takesWishes(Instant now) {
        boolean waits = state == FairState.OPEN || state == FairState.CLOSED;
        return (waits || state == FairState.PUBLISHED) && now.isBefore(wishesEnd());
    }

    /** Until when participants can say whom they want to meet, as things stand. */
    public Instant wishesEnd() {
        return state == FairState.PUBLISHED ? endsAt : profile.wishesUntil();
    }

    /** Whether a timetable may become what participants get. */
    public boolean takesTimetable() {
        return Set.of(FairState.OPEN, FairState.CLOSED, FairState.PUBLISHED).contains(state);
    }

    Fair in(FairState next, @Nullable String why, Instant now) {
        return new Fair(
                id, version + 1, next, profile, startsAt, endsAt, why, demonstration, createdBy, createdAt, now);
    }

    Fair as(FairProfile newProfile, Instant starts, Instant ends, Instant now) {
        return new Fair(
                id,
                version + 1,
                state,
                newProfile,
                starts,
                ends,
                cancellation,
                demonstration,
                createdBy,
                createdAt,
                now);
    }
}
