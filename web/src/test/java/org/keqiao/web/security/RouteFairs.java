package org.keqiao.web.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.TimetableStanding;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.link.Links;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The things of {@link RouteWorld} that belong to a fair, each at a fair of its own.
 *
 * @param listings posts a listing of an owner and a kind
 */
record RouteFairs(
        FairStory story,
        Actor coordinator,
        Actor member,
        Actor partner,
        BiFunction<Actor, String, UUID> listings,
        JdbcClient jdbc,
        JsonMapper json,
        Links links) {

    /** Their makers by name. */
    Map<String, Supplier<List<Object>>> things() {
        Map<String, Supplier<List<Object>>> things = new LinkedHashMap<>();
        things.put("fair", () -> List.of(fair()));
        things.put("participant", this::participant);
        things.put("timetable", this::timetable);
        things.put("scheduled", this::scheduled);
        things.put("vacancy", this::vacancy);
        things.put("offer", this::offer);
        things.put("partner", this::partnerAtFair);
        things.put("fairmeeting", this::fairMeeting);
        things.put(
                "checkin", () -> List.of(links.sign("fair-check-in", attendee().toString(), null)));
        things.put(
                "calendar",
                () -> List.of(
                        links.sign("fair-calendar", participant().getLast().toString(), null)));
        return things;
    }

    private UUID fair() {
        return story.open(coordinator, "route fair " + UUID.randomUUID()).id();
    }

    private List<Object> participant() {
        UUID fair = fair();
        return List.of(fair, story.register(member, fair, listings.apply(member, "RESULT")));
    }

    /** Somebody whom the member could meet. */
    private List<Object> partnerAtFair() {
        List<Object> own = participant();
        UUID fair = (UUID) own.getFirst();
        return List.of(fair, story.register(partner, fair, listings.apply(partner, "DEMAND")));
    }

    /** One that the member is asked for. */
    private List<Object> fairMeeting() {
        List<Object> own = participant();
        UUID fair = (UUID) own.getFirst();
        story.register(partner, fair, listings.apply(partner, "DEMAND"));
        JsonNode asked =
                story.post(partner, "/api/v1/fairs/" + fair + "/meetings", Map.of("other", own.getLast()), 200);
        return List.of(fair, UUID.fromString(asked.path("id").asString()));
    }

    private UUID attendee() {
        return jdbc.sql("SELECT id FROM fair_attendee WHERE participant_id = :participant")
                .param("participant", participant().getLast())
                .query(UUID.class)
                .single();
    }

    /** A fair and the number of a timetable of it, without meetings. */
    private List<Object> timetable() {
        UUID fair = fair();
        FairProblem nothing =
                new FairProblem(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
        Timetable empty = new Timetable(List.of(), 0, 0, 1, List.of(), 0, 0, List.of(), List.of());
        jdbc.sql("""
                INSERT INTO timetable_version (id, fair_id, number, cause, fair_order, state, standing, timetable, sent_at, ordered_by,
                    ordered_at, ended_at)
                VALUES (gen_random_uuid(), :fair, 1, 'NEW', CAST(:order AS jsonb), 'DONE', CAST(:standing AS jsonb),
                    CAST(:timetable AS jsonb), now(), :by, now(), now())""")
                .param("fair", fair)
                .param("order", json.writeValueAsString(new TimetableOrder(nothing, List.of(), true, 1)))
                .param("standing", json.writeValueAsString(TimetableStanding.of(empty)))
                .param("timetable", json.writeValueAsString(empty))
                .param("by", member.accountId())
                .update();
        return List.of(fair, 1);
    }

    /** A fair and a meeting of the member at it. */
    private List<Object> scheduled() {
        List<Object> own = participant();
        UUID fair = (UUID) own.getFirst();
        UUID other = story.register(partner, fair, listings.apply(partner, "DEMAND"));
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO fair_meeting (id, fair_id, participant_id, other_id, state, note, changed_at, slot_id, table_id)
                SELECT :id, :fair, :own, :other, 'SCHEDULED', '', now(),
                    (SELECT id FROM fair_slot WHERE fair_id = :fair LIMIT 1),
                    (SELECT id FROM fair_table WHERE fair_id = :fair LIMIT 1)""")
                .param("id", id)
                .param("fair", fair)
                .param("own", own.getLast())
                .param("other", other)
                .update();
        return List.of(fair, id);
    }

    /** A fair and a time that a meeting of the member has left. */
    private List<Object> vacancy() {
        List<Object> own = scheduled();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO fair_vacancy (id, fair_id, slot_id, vacated_at)
                SELECT :id, fair_id, slot_id, now() FROM fair_meeting WHERE id = :meeting""").param("id", id).param("meeting", own.getLast()).update();
        return List.of(own.getFirst(), id);
    }

    /** A fair and a time that the member is offered. */
    private List<Object> offer() {
        List<Object> own = scheduled();
        UUID vacancy = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO fair_vacancy (id, fair_id, slot_id, vacated_at, outcome, ended_at)
                SELECT :id, fair_id, slot_id, now(), 'STOPPED', now() FROM fair_meeting WHERE id = :meeting""").param("id", vacancy).param("meeting", own.getLast()).update();
        jdbc.sql("""
                INSERT INTO fair_offer (id, vacancy_id, first_id, second_id, state, offered_at, expires_at)
                SELECT :id, :vacancy, least(participant_id::text, other_id::text)::uuid,
                    greatest(participant_id::text, other_id::text)::uuid, 'OPEN', now(), now() + interval '1 day'
                FROM fair_meeting WHERE id = :meeting""")
                .param("id", id)
                .param("vacancy", vacancy)
                .param("meeting", own.getLast())
                .update();
        return List.of(own.getFirst(), id);
    }
}
