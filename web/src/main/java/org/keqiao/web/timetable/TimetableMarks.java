package org.keqiao.web.timetable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PlacingRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What coordinators lay down for a fair's timetables: rules, pins, and what they forbid. */
@Repository
class TimetableMarks implements PlacingRules {

    private static final String OF_FAIR =
            " JOIN fair_participant p ON p.id = m.first_id WHERE p.fair_id = :fair AND p.withdrawn_at IS NULL";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TimetableMarks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Where two are to meet. */
    record Place(UUID slotId, @Nullable UUID tableId) {}

    TimetableRules rules(UUID fairId) {
        return jdbc.sql("SELECT everyone_first, seconds, levels::text FROM timetable_rules WHERE fair_id = :fair")
                .param("fair", fairId)
                .query((row, number) -> new TimetableRules(
                        row.getBoolean("everyone_first"),
                        row.getInt("seconds"),
                        json.readValue(
                                row.getString("levels"), new TypeReference<Map<SchedulingRule, RuleLevel>>() {})))
                .optional()
                .orElse(TimetableRules.USUAL);
    }

    /** Says whether they are others than before. */
    boolean setRules(UUID fairId, TimetableRules rules) {
        return jdbc.sql("""
                        INSERT INTO timetable_rules VALUES (:fair, :everyone, :seconds, CAST(:levels AS jsonb))
                        ON CONFLICT (fair_id) DO UPDATE SET everyone_first = excluded.everyone_first, seconds = excluded.seconds,
                            levels = excluded.levels
                        WHERE (timetable_rules.everyone_first, timetable_rules.seconds, timetable_rules.levels)
                            IS DISTINCT FROM (excluded.everyone_first, excluded.seconds, excluded.levels)
                        """)
                        .param("fair", fairId)
                        .param("everyone", rules.everyoneFirst())
                        .param("seconds", rules.seconds())
                        .param("levels", json.writeValueAsString(rules.levels()))
                        .update()
                == 1;
    }

    Map<Pair, Place> pins(UUID fairId) {
        Map<Pair, Place> pins = new HashMap<>();
        jdbc.sql("SELECT m.* FROM timetable_pin m" + OF_FAIR)
                .param("fair", fairId)
                .query((row, number) -> pins.put(
                        Pair.of(row.getObject("first_id", UUID.class), row.getObject("second_id", UUID.class)),
                        new Place(row.getObject("slot_id", UUID.class), row.getObject("table_id", UUID.class))))
                .list();
        return pins;
    }

    Optional<Place> pin(Pair pair) {
        return jdbc.sql("SELECT slot_id, table_id FROM timetable_pin WHERE first_id = ? AND second_id = ?")
                .params(pair.first(), pair.second())
                .query(Place.class)
                .optional();
    }

    /** @param place missing to unpin */
    void pin(Pair pair, @Nullable Place place) {
        jdbc.sql("DELETE FROM timetable_pin WHERE first_id = ? AND second_id = ?")
                .params(pair.first(), pair.second())
                .update();
        if (place != null) {
            jdbc.sql("INSERT INTO timetable_pin VALUES (:first, :second, :slot, :table)")
                    .param("first", pair.first())
                    .param("second", pair.second())
                    .param("slot", place.slotId())
                    .param("table", place.tableId())
                    .update();
        }
    }

    @Override
    public Map<SchedulingRule, RuleLevel> levels(UUID fairId) {
        return rules(fairId).levels();
    }

    @Override
    public Map<Pair, Set<UUID>> forbidden(UUID fairId) {
        Map<Pair, Set<UUID>> forbidden = new HashMap<>();
        jdbc.sql("SELECT m.* FROM timetable_forbidden m" + OF_FAIR)
                .param("fair", fairId)
                .query((row, number) -> forbidden
                        .computeIfAbsent(
                                Pair.of(row.getObject("first_id", UUID.class), row.getObject("second_id", UUID.class)),
                                pair -> new HashSet<>())
                        .add(row.getObject("slot_id", UUID.class)))
                .list();
        return forbidden;
    }

    void forbid(Pair pair, Set<UUID> slots) {
        slots.forEach(slot -> jdbc.sql("INSERT INTO timetable_forbidden VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(pair.first(), pair.second(), slot)
                .update());
    }

    void allow(Pair pair) {
        jdbc.sql("DELETE FROM timetable_forbidden WHERE first_id = ? AND second_id = ?")
                .params(pair.first(), pair.second())
                .update();
    }
}
