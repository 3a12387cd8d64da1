package org.keqiao.web.fair.meeting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes that requests have lapsed, and tells those who asked. Nothing waits for it: a request past its time can't be accepted anyway. */
@Component
class Lapsing {

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final Fairs fairs;
    private final Participants participants;
    private final Meetings meetings;
    private final MeetingNotices notices;
    private final FairClock clock;
    private final TransactionTemplate transaction;

    Lapsing(
            JdbcClient jdbc,
            Fairs fairs,
            Participants participants,
            Meetings meetings,
            MeetingNotices notices,
            FairClock clock,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.fairs = fairs;
        this.participants = participants;
        this.meetings = meetings;
        this.notices = notices;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${keqiao.fair.lapse-check:PT30S}")
    void run() {
        lapse(clock.now());
    }

    void lapse(Instant now) {
        List<UUID> due = due(now);
        while (!due.isEmpty()) {
            due.forEach(id -> transaction.executeWithoutResult(status -> lapse(id, now)));
            due = due.size() < AT_ONCE ? List.of() : due(now);
        }
    }

    private List<UUID> due(Instant now) {
        return jdbc.sql("""
                SELECT id FROM fair_meeting WHERE state = 'REQUESTED' AND expires_at <= :now ORDER BY expires_at LIMIT :most""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", AT_ONCE)
                .query(UUID.class)
                .list();
    }

    /** Somebody may have answered in the very last moment, or another instance be faster. */
    private void lapse(UUID id, Instant now) {
        meetings.lock(id)
                .filter(meeting ->
                        meeting.state() == MeetingState.REQUESTED && meeting.stateAt(now) == MeetingState.EXPIRED)
                .ifPresent(meeting -> {
                    Fair fair = fairs.find(meeting.fairId()).orElseThrow();
                    Participant asking =
                            participants.find(meeting.participantId()).orElseThrow();
                    Participant asked = participants.find(meeting.otherId()).orElseThrow();
                    meetings.replace(meeting.in(MeetingState.EXPIRED, clock.now()));
                    notices.lapsed(fair, meeting, asking, asked);
                });
    }
}
