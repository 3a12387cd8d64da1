package org.keqiao.web.fair.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.FairTable;
import org.keqiao.web.fair.Programme;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.reach.SystemReach;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds a time and a table for two in a published timetable, so that no other meeting moves. A rule that only warns is kept too: whether to break it is for a
 * coordinator to say.
 */
@Component
public class FreePlaces {

    private final Programmes programmes;
    private final Meetings meetings;
    private final Times times;
    private final PlacingRules rules;
    private final FairClock clock;
    private final SystemReach system;

    FreePlaces(
            Programmes programmes,
            Meetings meetings,
            Times times,
            PlacingRules rules,
            FairClock clock,
            SystemReach system) {
        this.programmes = programmes;
        this.meetings = meetings;
        this.times = times;
        this.rules = rules;
        this.clock = clock;
        this.system = system;
    }

    /** Two who look for a place, with what they have already. */
    private record Search(
            Programme programme,
            Participant one,
            Participant other,
            List<Meeting> placed,
            Map<SchedulingRule, RuleLevel> levels) {

        Pair pair() {
            return Pair.of(one.id(), other.id());
        }

        boolean keeps(SchedulingRule rule) {
            return levels.getOrDefault(rule, RuleLevel.BLOCK) != RuleLevel.IGNORE;
        }
    }

    /**
     * The first place that is free. Who asks has locked both; from then on the slot that is answered is locked too, so that its tables stay as they are.
     * What of others' meetings stands in the way is beyond the reach of the two: the platform looks.
     *
     * @param slots in which they could meet, in the order of time
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PlacedMeeting> first(UUID fairId, Participant one, Participant other, Collection<UUID> slots) {
        return system.get(() -> find(fairId, one, other, slots));
    }

    private Optional<PlacedMeeting> find(UUID fairId, Participant one, Participant other, Collection<UUID> slots) {
        Programme programme = programmes.of(fairId);
        Search search = new Search(programme, one, other, placed(one, other), rules.levels(fairId));
        Set<UUID> taken = new HashSet<>(times.engaged(one.id()));
        taken.addAll(times.engaged(other.id()));
        taken.addAll(one.absent());
        taken.addAll(other.absent());
        taken.addAll(rules.forbidden(fairId).getOrDefault(search.pair(), Set.of()));
        return programme.slots().stream()
                .filter(slot -> slots.contains(slot.id()) && !taken.contains(slot.id()))
                .filter(slot -> slot.startsAt().isAfter(clock.now()))
                .flatMap(slot -> Optional.ofNullable(table(search, slot)).stream()
                        .map(table -> new PlacedMeeting(search.pair(), slot.id(), table.id())))
                .findFirst();
    }

    /** Whether both have promised fewer meetings than they take. */
    public boolean haveRoom(Participant one, Participant other) {
        return times.hasPlace(one) && times.hasPlace(other);
    }

    private List<Meeting> placed(Participant one, Participant other) {
        List<Meeting> placed = new ArrayList<>(meetings.ofParticipant(one.id()));
        placed.addAll(meetings.ofParticipant(other.id()));
        placed.removeIf(meeting -> !meeting.state().isPlaced());
        return placed;
    }

    private @Nullable FairTable table(Search search, TimeSlot slot) {
        Set<UUID> occupied = meetings.lockTables(slot.id());
        return search.programme().tables().stream()
                .filter(table ->
                        !occupied.contains(table.id()) && !table.closed().contains(slot.id()))
                .filter(table -> suits(search, table) && canBeReached(search, slot, table))
                .findFirst()
                .orElse(null);
    }

    private static boolean suits(Search search, FairTable table) {
        int persons = 0;
        boolean remote = false;
        for (Participant side : List.of(search.one(), search.other())) {
            persons += side.remote() ? 0 : side.persons();
            remote |= side.remote();
        }
        return (persons <= table.seats() || !search.keeps(SchedulingRule.TABLE_SEATS_ALL))
                && (!remote || table.screen() || !search.keeps(SchedulingRule.REMOTE_NEEDS_SCREEN));
    }

    private static boolean canBeReached(Search search, TimeSlot slot, FairTable table) {
        return !search.keeps(SchedulingRule.TIME_TO_WALK)
                || List.of(search.one(), search.other()).stream()
                        .filter(side -> !side.remote())
                        .flatMap(side -> search.placed().stream().filter(meeting -> meeting.isOf(side.id())))
                        .allMatch(meeting -> timeToWalk(search.programme(), meeting, slot, table));
    }

    private static boolean timeToWalk(Programme programme, Meeting known, TimeSlot slot, FairTable table) {
        UUID otherSlot = known.slotId();
        UUID otherTable = known.tableId();
        if (otherSlot == null || otherTable == null) {
            return true;
        }
        TimeSlot other = programme.slot(otherSlot).orElseThrow();
        String room = programme.table(otherTable).orElseThrow().room();
        Duration gap = other.start().isBefore(slot.start())
                ? Duration.between(other.end(), slot.start())
                : Duration.between(slot.end(), other.start());
        return programme.walk(room, table.room()) <= gap.toMinutes();
    }
}
