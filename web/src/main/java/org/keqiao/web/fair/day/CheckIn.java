package org.keqiao.web.fair.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairState;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.link.Links;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.reach.SystemReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks people in by the link behind their code. The link is the proof, so that nobody signs in at the door. */
@Service
class CheckIn {

    static final String PATH = "/fairs/check-in/";

    private static final String PURPOSE = "fair-check-in";
    private static final Duration EARLY = Duration.ofHours(3);
    private static final Duration GRACE = Duration.ofDays(1);

    private final Links links;
    private final JdbcClient jdbc;
    private final FairClock clock;
    private final SystemReach system;

    CheckIn(Links links, JdbcClient jdbc, FairClock clock, SystemReach system) {
        this.links = links;
        this.jdbc = jdbc;
        this.clock = clock;
        this.system = system;
    }

    /**
     * Whose code it is.
     *
     * @param open whether the door is open: from three hours before the first meeting to the end
     */
    record Guest(
            UUID id,
            String name,
            String organisation,
            UUID fairId,
            String fair,
            FairState state,
            Instant startsAt,
            Instant endsAt,
            @Nullable Instant checkedInAt,
            boolean open) {

        /** Local time. */
        public @Nullable LocalDateTime checkedIn() {
            return checkedInAt == null ? null : LocalDateTime.ofInstant(checkedInAt, TimeSlot.TIME_ZONE);
        }
    }

    String link(Fair fair, UUID attendeeId) {
        String token = links.sign(PURPOSE, attendeeId.toString(), fair.endsAt().plus(GRACE));
        return links.absolute(PATH + token);
    }

    /** Empty when the link is not ours, has expired, or its person comes no more. */
    Optional<Guest> read(String token) {
        return links.verify(PURPOSE, token).flatMap(FieldReader::id).flatMap(this::find);
    }

    /** Checking in twice changes nothing. */
    @Transactional
    public void checkIn(Guest guest) {
        if (guest.open()) {
            system.run(() -> jdbc.sql(
                            "UPDATE fair_attendee SET checked_in_at = :now WHERE id = :id AND checked_in_at IS NULL")
                    .param("id", guest.id())
                    .param("now", clock.now().atOffset(ZoneOffset.UTC))
                    .update());
        }
    }

    private Optional<Guest> find(UUID attendeeId) {
        Instant now = clock.now();
        return system.get(() -> jdbc.sql("""
                SELECT a.id, a.name, o.name AS organisation, f.id AS fair_id, f.profile ->> 'title' AS fair, f.state, f.starts_at,
                    f.ends_at, a.checked_in_at,
                    f.state IN ('PUBLISHED', 'HELD') AND f.starts_at <= :opening AND f.ends_at >= :now AS open
                FROM fair_attendee a JOIN fair_participant p ON p.id = a.participant_id
                    JOIN organisation o ON o.id = p.organisation_id JOIN fair f ON f.id = p.fair_id
                WHERE a.id = :id AND p.withdrawn_at IS NULL""")
                .param("id", attendeeId)
                .param("opening", now.plus(EARLY).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Guest.class)
                .optional());
    }
}
