package org.keqiao.web.fair;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.keqiao.web.fair.FairDay.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The programmes of all fairs. */
@Repository
public class Programmes {

    private final JdbcClient jdbc;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Programme of(UUID fairId) {
        return new Programme(slots(fairId), tables(fairId), walks(fairId));
    }

    private List<TimeSlot> slots(UUID fairId) {
        return jdbc.sql(
                        "SELECT id, starts AS start, ends AS \"end\" FROM fair_slot WHERE fair_id = :fair ORDER BY starts")
                .param("fair", fairId)
                .query(TimeSlot.class)
                .list();
    }

    private List<FairTable> tables(UUID fairId) {
        Map<UUID, Set<UUID>> closed = new HashMap<>();
        jdbc.sql("""
                SELECT c.table_id, c.slot_id FROM fair_table_closed c JOIN fair_table t ON t.id = c.table_id
                WHERE t.fair_id = :fair""")
                .param("fair", fairId)
                .query((row, number) -> closed.computeIfAbsent(
                                row.getObject("table_id", UUID.class), table -> new HashSet<>())
                        .add(row.getObject("slot_id", UUID.class)))
                .list();
        return jdbc.sql(
                        "SELECT id, room, number, seats, screen FROM fair_table WHERE fair_id = :fair ORDER BY position")
                .param("fair", fairId)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new FairTable(
                            id,
                            row.getString("room"),
                            row.getInt("number"),
                            row.getInt("seats"),
                            row.getBoolean("screen"),
                            closed.getOrDefault(id, Set.of()));
                })
                .list();
    }

    private List<RoomWalk> walks(UUID fairId) {
        return jdbc.sql(
                        "SELECT room, other_room, minutes FROM fair_walk WHERE fair_id = :fair ORDER BY room, other_room")
                .param("fair", fairId)
                .query(RoomWalk.class)
                .list();
    }

    /** A table can't be used in a slot from now on, or can again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(UUID tableId, UUID slotId, boolean closed) {
        String change = closed
                ? "INSERT INTO fair_table_closed (table_id, slot_id) VALUES (:table, :slot) ON CONFLICT DO NOTHING"
                : "DELETE FROM fair_table_closed WHERE table_id = :table AND slot_id = :slot";
        jdbc.sql(change).param("table", tableId).param("slot", slotId).update();
    }

    /** Slots and tables that stay as they were keep their ids, and with them who is there when. */
    void set(UUID fairId, List<Span> slots, List<RoomPlan> rooms, List<RoomWalk> walks) {
        setSlots(fairId, slots);
        setTables(fairId, rooms);
        jdbc.sql("DELETE FROM fair_walk WHERE fair_id = :fair")
                .param("fair", fairId)
                .update();
        walks.forEach(walk -> jdbc.sql("""
                INSERT INTO fair_walk (fair_id, room, other_room, minutes)
                VALUES (:fair, least(:room, :other), greatest(:room, :other), :minutes)""")
                .param("fair", fairId)
                .param("room", walk.room())
                .param("other", walk.otherRoom())
                .param("minutes", walk.minutes())
                .update());
    }

    private void setSlots(UUID fairId, List<Span> slots) {
        Set<Span> wanted = new HashSet<>(slots);
        for (TimeSlot known : slots(fairId)) {
            if (!wanted.remove(new Span(known.start(), known.end()))) {
                jdbc.sql("DELETE FROM fair_slot WHERE id = :id")
                        .param("id", known.id())
                        .update();
            }
        }
        slots.stream()
                .filter(wanted::contains)
                .forEach(slot -> jdbc.sql("""
                INSERT INTO fair_slot (id, fair_id, starts, ends) VALUES (:id, :fair, :starts, :ends)""")
                        .param("id", ids.generate())
                        .param("fair", fairId)
                        .param("starts", slot.start())
                        .param("ends", slot.end())
                        .update());
    }

    private void setTables(UUID fairId, List<RoomPlan> rooms) {
        Set<UUID> kept = new HashSet<>();
        int position = 0;
        for (RoomPlan room : rooms) {
            for (int number = 1; number <= room.tables(); number++) {
                kept.add(setTable(fairId, room, number, position++));
            }
        }
        jdbc.sql("DELETE FROM fair_table WHERE fair_id = :fair AND id NOT IN (:kept)")
                .param("fair", fairId)
                .param("kept", kept)
                .update();
    }

    private UUID setTable(UUID fairId, RoomPlan room, int number, int position) {
        return jdbc.sql("""
                INSERT INTO fair_table (id, fair_id, room, number, seats, screen, position)
                VALUES (:id, :fair, :room, :number, :seats, :screen, :position)
                ON CONFLICT (fair_id, room, number) DO UPDATE
                    SET seats = excluded.seats, screen = excluded.screen, position = excluded.position
                RETURNING id""")
                .param("id", ids.generate())
                .param("fair", fairId)
                .param("room", room.name())
                .param("number", number)
                .param("seats", room.seats())
                .param("screen", room.screen())
                .param("position", position)
                .query(UUID.class)
                .single();
    }
}
