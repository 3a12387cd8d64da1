package org.keqiao.web.fair.registration;

import com.fasterxml.uuid.Generators;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What participants bring, who comes for them, and when they aren't there. */
@Repository
class ParticipantDetails {

    private final JdbcClient jdbc;

    ParticipantDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By participant. */
    record Of(
            Map<UUID, List<BroughtListing>> listings,
            Map<UUID, List<Attendee>> attendees,
            Map<UUID, Set<UUID>> absent) {}

    Of of(Collection<UUID> participants) {
        return new Of(listings(participants), attendees(participants), absent(participants));
    }

    private Map<UUID, List<BroughtListing>> listings(Collection<UUID> participants) {
        Map<UUID, List<BroughtListing>> found = new HashMap<>();
        jdbc.sql("""
                SELECT p.participant_id, l.id, l.reference, l.kind, l.content ->> 'title' AS title
                FROM fair_participant_listing p JOIN listing l ON l.id = p.listing_id
                WHERE p.participant_id IN (:participants) ORDER BY p.position""")
                .param("participants", participants)
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("participant_id", UUID.class), id -> new ArrayList<>())
                        .add(new BroughtListing(
                                row.getObject("id", UUID.class),
                                row.getString("reference"),
                                ListingKind.valueOf(row.getString("kind")),
                                row.getString("title"))))
                .list();
        return found;
    }

    private Map<UUID, List<Attendee>> attendees(Collection<UUID> participants) {
        Map<UUID, List<Attendee>> found = new HashMap<>();
        jdbc.sql("""
                SELECT participant_id, id, name, function, checked_in_at FROM fair_attendee
                WHERE participant_id IN (:participants) ORDER BY position""")
                .param("participants", participants)
                .query((row, number) -> {
                    Timestamp checkedIn = row.getTimestamp("checked_in_at");
                    return found.computeIfAbsent(row.getObject("participant_id", UUID.class), id -> new ArrayList<>())
                            .add(new Attendee(
                                    row.getObject("id", UUID.class),
                                    row.getString("name"),
                                    row.getString("function"),
                                    checkedIn == null ? null : checkedIn.toInstant()));
                })
                .list();
        return found;
    }

    private Map<UUID, Set<UUID>> absent(Collection<UUID> participants) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        jdbc.sql("SELECT participant_id, slot_id FROM fair_absence WHERE participant_id IN (:participants)")
                .param("participants", participants)
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("participant_id", UUID.class), id -> new HashSet<>())
                        .add(row.getObject("slot_id", UUID.class)))
                .list();
        return found;
    }

    void setListings(UUID participantId, List<UUID> listings) {
        jdbc.sql("DELETE FROM fair_participant_listing WHERE participant_id = :participant")
                .param("participant", participantId)
                .update();
        for (int i = 0; i < listings.size(); i++) {
            jdbc.sql("""
                    INSERT INTO fair_participant_listing (participant_id, listing_id, position)
                    VALUES (:participant, :listing, :position)""")
                    .param("participant", participantId)
                    .param("listing", listings.get(i))
                    .param("position", i)
                    .update();
        }
    }

    /** People of the same name stay who they were: their codes are printed already. */
    void setAttendees(UUID participantId, List<Registration.Person> people) {
        List<String> names = people.stream().map(Registration.Person::name).toList();
        jdbc.sql("DELETE FROM fair_attendee WHERE participant_id = :participant AND name NOT IN (:names)")
                .param("participant", participantId)
                .param("names", names.isEmpty() ? List.of("") : names)
                .update();
        for (int i = 0; i < people.size(); i++) {
            jdbc.sql("""
                    INSERT INTO fair_attendee (id, participant_id, name, function, position)
                    VALUES (:id, :participant, :name, :function, :position)
                    ON CONFLICT (participant_id, name) DO UPDATE
                        SET function = excluded.function, position = excluded.position""")
                    .param("id", Generators.timeBasedEpochGenerator().generate())
                    .param("participant", participantId)
                    .param("name", people.get(i).name())
                    .param("function", people.get(i).function())
                    .param("position", i)
                    .update();
        }
    }

    void setAbsent(UUID participantId, Set<UUID> slots) {
        jdbc.sql("DELETE FROM fair_absence WHERE participant_id = :participant")
                .param("participant", participantId)
                .update();
        slots.forEach(
                slot -> jdbc.sql("INSERT INTO fair_absence (participant_id, slot_id) VALUES (:participant, :slot)")
                        .param("participant", participantId)
                        .param("slot", slot)
                        .update());
    }
}
