package org.keqiao.web.fair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** When and where people can meet at a fair: slots in the order of time, tables in the order of rooms. */
public record Programme(List<TimeSlot> slots, List<FairTable> tables, List<RoomWalk> walks) {

    public Programme {
        slots = List.copyOf(slots);
        tables = List.copyOf(tables);
        walks = List.copyOf(walks);
    }

    public Optional<TimeSlot> slot(UUID id) {
        return slots.stream().filter(slot -> slot.id().equals(id)).findFirst();
    }

    public Optional<FairTable> table(UUID id) {
        return tables.stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** Minutes from one room to another, or 0 when they are next door. */
    public int walk(String room, String other) {
        return walks.stream()
                .filter(walk -> Set.of(walk.room(), walk.otherRoom()).equals(Set.copyOf(List.of(room, other))))
                .mapToInt(RoomWalk::minutes)
                .max()
                .orElse(0);
    }

    /** In the order of time. */
    public Map<LocalDate, List<TimeSlot>> slotsByDay() {
        return slots.stream()
                .collect(Collectors.groupingBy(slot -> slot.start().toLocalDate(), TreeMap::new, Collectors.toList()));
    }
}
