package org.keqiao.web.fair;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.keqiao.web.fair.FairDay.Span;

/** Everything that a coordinator says of a fair, checked. */
record FairPlan(FairProfile profile, List<RoomPlan> rooms, List<RoomWalk> walks) {

    FairPlan {
        rooms = List.copyOf(rooms);
        walks = List.copyOf(walks);
    }

    List<Span> slots() {
        return profile.days().stream()
                .flatMap(day -> day.slots().stream())
                .sorted(Comparator.comparing(Span::start))
                .toList();
    }

    Instant startsAt() {
        return slots().getFirst().start().atZone(TimeSlot.TIME_ZONE).toInstant();
    }

    Instant endsAt() {
        return slots().getLast().end().atZone(TimeSlot.TIME_ZONE).toInstant();
    }
}
