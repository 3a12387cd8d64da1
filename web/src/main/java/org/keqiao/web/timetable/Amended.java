package org.keqiao.web.timetable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.web.fair.meeting.Amendment;

/** A version's meetings with what was agreed, called off or held back since it was ordered. */
final class Amended {

    private final Map<String, Amendment> last = new HashMap<>();

    /** @param amendments in the order in which they were made */
    Amended(List<Amendment> amendments) {
        amendments.forEach(one -> last.put(WishIds.of(one.pair()), one));
    }

    List<PlannedMeeting> meetings(List<PlannedMeeting> planned) {
        List<PlannedMeeting> amended = new ArrayList<>(planned);
        amended.removeIf(meeting -> last.containsKey(meeting.wish()));
        last.forEach((wish, amendment) -> {
            if (amendment.kind() == Amendment.Kind.PLACED) {
                amended.add(new PlannedMeeting(
                        wish, amendment.slotId().toString(), amendment.tableId().toString()));
            }
        });
        return amended;
    }

    /** How many of the changes that participants made themselves the version does not have: publishing it would undo them. */
    int undoneBy(List<PlannedMeeting> planned) {
        return (int) last.entrySet().stream()
                .filter(one -> isUndone(one.getKey(), one.getValue(), planned))
                .count();
    }

    private static boolean isUndone(String wish, Amendment amendment, List<PlannedMeeting> planned) {
        return switch (amendment.kind()) {
            case PLACED ->
                planned.stream()
                        .noneMatch(meeting -> meeting.wish().equals(wish)
                                && meeting.slot().equals(amendment.slotId().toString())
                                && meeting.table().equals(amendment.tableId().toString()));
            case CALLED_OFF ->
                planned.stream().anyMatch(meeting -> meeting.wish().equals(wish));
            case HELD_BACK -> false;
        };
    }
}
