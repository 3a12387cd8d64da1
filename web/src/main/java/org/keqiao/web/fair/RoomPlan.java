package org.keqiao.web.fair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A room as a coordinator plans it: so many equal tables.
 *
 * @param seats at each table, for persons on site
 * @param screen whether remote participants can be seen at its tables
 */
record RoomPlan(String name, int tables, int seats, boolean screen) {

    /** The plan of which these tables came. */
    static List<RoomPlan> of(List<FairTable> tables) {
        Map<String, List<FairTable>> byRoom = new LinkedHashMap<>();
        tables.forEach(table ->
                byRoom.computeIfAbsent(table.room(), room -> new ArrayList<>()).add(table));
        return byRoom.values().stream()
                .map(room -> new RoomPlan(
                        room.getFirst().room(),
                        room.size(),
                        room.getFirst().seats(),
                        room.getFirst().screen()))
                .toList();
    }
}
