package org.keqiao.web.timetable;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.FairParty;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.Pair;

/**
 * What of a timetable is fixed: first what took place, then what a coordinator pinned, then times on which two agreed, as far as these leave room for them.
 */
final class Pins {

    private final Set<Pair> known;
    private final Map<Pair, Pin> pins = new HashMap<>();
    private final List<Pin> ordered = new ArrayList<>();
    private final Map<UUID, Set<UUID>> taken = new HashMap<>();
    private final Set<Pair> took = new HashSet<>();
    private final Map<UUID, Set<UUID>> takenBefore = new HashMap<>();

    /** @param known pairs that may meet; others can't be pinned */
    Pins(Set<Pair> known) {
        this.known = known;
    }

    void took(List<Meeting> settled) {
        for (Meeting meeting : settled) {
            UUID slot = requireNonNull(meeting.slotId());
            UUID table = requireNonNull(meeting.tableId());
            if (add(meeting.pair(), slot, table)) {
                took.add(meeting.pair());
                for (UUID one : List.of(meeting.participantId(), meeting.otherId(), table)) {
                    takenBefore.computeIfAbsent(one, id -> new HashSet<>()).add(slot);
                }
            }
        }
    }

    void pinned(Map<Pair, TimetableMarks.Place> marks) {
        marks.forEach((pair, place) -> add(pair, place.slotId(), place.tableId()));
    }

    /** @param agreed the slot on which two agreed */
    void agreed(Map<Pair, UUID> agreed, Map<UUID, FairParty> parties) {
        agreed.forEach((pair, slot) -> {
            if (canCome(pair.first(), slot, parties) && canCome(pair.second(), slot, parties)) {
                add(pair, slot, null);
            }
        });
    }

    private boolean canCome(UUID one, UUID slot, Map<UUID, FairParty> parties) {
        FairParty party = parties.get(one);
        Set<UUID> others = taken.getOrDefault(one, Set.of());
        return party != null
                && others.size() < party.capacity()
                && !others.contains(slot)
                && !party.absent().contains(slot.toString());
    }

    private boolean add(Pair pair, UUID slot, @Nullable UUID table) {
        Pin pin = new Pin(WishIds.of(pair), slot.toString(), table == null ? null : table.toString());
        if (!known.contains(pair) || pins.putIfAbsent(pair, pin) != null) {
            return false;
        }
        ordered.add(pin);
        taken.computeIfAbsent(pair.first(), id -> new HashSet<>()).add(slot);
        taken.computeIfAbsent(pair.second(), id -> new HashSet<>()).add(slot);
        return true;
    }

    List<Pin> all() {
        return List.copyOf(ordered);
    }

    boolean took(Pair pair) {
        return took.contains(pair);
    }

    Set<UUID> slotsTakenBy(UUID participant) {
        return takenBefore.getOrDefault(participant, Set.of());
    }

    Set<UUID> slotsTakenAt(UUID table) {
        return takenBefore.getOrDefault(table, Set.of());
    }
}
