package org.keqiao.web.timetable;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keqiao.web.link.Links;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Addresses under which calendars follow participants' timetables. Whoever knows one can read it, so a participant can have a new one, and the old ones lead nowhere
 * from then on.
 */
@Component
class CalendarAddresses {

    private static final String PURPOSE = "fair-calendar";
    private static final Pattern SUBJECT = Pattern.compile("([0-9a-f-]{36})(?:/(\\d{1,9}))?");

    private final JdbcClient jdbc;
    private final Links links;

    CalendarAddresses(JdbcClient jdbc, Links links) {
        this.jdbc = jdbc;
        this.links = links;
    }

    String of(UUID participantId) {
        int number = number(participantId).orElseThrow();
        String subject = number == 0 ? participantId.toString() : participantId + "/" + number;
        return links.absolute("/calendar/" + links.sign(PURPOSE, subject, null));
    }

    /** Whose it is; empty when it is not ours, or was replaced. */
    Optional<UUID> read(String token) {
        return links.verify(PURPOSE, token)
                .map(SUBJECT::matcher)
                .filter(Matcher::matches)
                .flatMap(subject -> {
                    UUID participant = UUID.fromString(subject.group(1));
                    int number = subject.group(2) == null ? 0 : Integer.parseInt(subject.group(2));
                    return number(participant)
                            .filter(newest -> newest == number)
                            .map(newest -> participant);
                });
    }

    void replace(UUID participantId) {
        jdbc.sql("UPDATE fair_participant SET calendar_number = calendar_number + 1 WHERE id = :id")
                .param("id", participantId)
                .update();
    }

    private Optional<Integer> number(UUID participantId) {
        return jdbc.sql("SELECT calendar_number FROM fair_participant WHERE id = :id")
                .param("id", participantId)
                .query(Integer.class)
                .optional();
    }
}
