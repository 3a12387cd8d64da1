package org.keqiao.timetable.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.FairParty;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.FairSlot;
import org.keqiao.contracts.timetable.FairTable;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.RuleBreach;
import org.keqiao.contracts.timetable.Walk;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;

/** Finds every breach of a rule that isn't ignored. */
public final class TimetableCheck {

    private final FairProblem problem;
    private final Map<String, FairSlot> slots;
    private final Map<String, FairTable> tables;
    private final Map<String, FairParty> parties;
    private final Map<String, Wish> wishes;
    private final List<RuleBreach> breaches = new ArrayList<>();

    private TimetableCheck(FairProblem problem) {
        this.problem = problem;
        slots = byId(problem.slots(), FairSlot::id);
        tables = byId(problem.tables(), FairTable::id);
        parties = byId(problem.parties(), FairParty::id);
        wishes = byId(problem.wishes(), Wish::id);
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        return list.stream().collect(Collectors.toMap(id, one -> one));
    }

    /** All breaches; empty when the timetable is right. A meeting that names what the fair doesn't have is an error of the caller. */
    public static List<RuleBreach> breaches(FairProblem problem, List<PlannedMeeting> meetings) {
        TimetableCheck check = new TimetableCheck(problem);
        Map<String, Integer> count = new HashMap<>();
        for (int i = 0; i < meetings.size(); i++) {
            check.alone(meetings.get(i), count);
            for (int j = 0; j < i; j++) {
                check.together(meetings.get(i), meetings.get(j));
            }
        }
        problem.pins().forEach(pin -> check.pinIsKept(pin, meetings));
        return List.copyOf(check.breaches);
    }

    private void alone(PlannedMeeting meeting, Map<String, Integer> count) {
        noMeansNever(meeting);
        tableIsOpen(meeting);
        tableSeatsAll(meeting);
        remoteNeedsScreen(meeting);
        for (FairParty party : partiesOf(meeting)) {
            partyIsThere(meeting, party);
            partyHasCapacity(meeting, party, count.merge(party.id(), 1, Integer::sum));
        }
    }

    private void together(PlannedMeeting one, PlannedMeeting other) {
        oneMeetingPerWish(one, other);
        oneMeetingPerTableAtATime(one, other);
        for (FairParty party : partiesOf(one)) {
            if (partiesOf(other).contains(party)) {
                oneMeetingPerPartyAtATime(one, other, party);
                timeToWalk(one, other, party);
            }
        }
    }

    private void oneMeetingPerWish(PlannedMeeting one, PlannedMeeting other) {
        add(one.wish().equals(other.wish()), SchedulingRule.ONE_MEETING_PER_WISH, one, other.slot());
    }

    private void oneMeetingPerTableAtATime(PlannedMeeting one, PlannedMeeting other) {
        boolean same = one.slot().equals(other.slot()) && one.table().equals(other.table());
        add(same, SchedulingRule.ONE_MEETING_PER_TABLE_AT_A_TIME, one, other.table());
    }

    private void oneMeetingPerPartyAtATime(PlannedMeeting one, PlannedMeeting other, FairParty party) {
        add(one.slot().equals(other.slot()), SchedulingRule.ONE_MEETING_PER_PARTY_AT_A_TIME, one, party.id());
    }

    private void timeToWalk(PlannedMeeting one, PlannedMeeting other, FairParty party) {
        FairSlot first = slot(one);
        FairSlot second = slot(other);
        Duration gap = first.start().isBefore(second.start())
                ? Duration.between(first.end(), second.start())
                : Duration.between(second.end(), first.start());
        boolean late = !first.equals(second) && !party.remote() && minutes(one, other) > gap.toMinutes();
        add(late, SchedulingRule.TIME_TO_WALK, one, party.id());
    }

    private long minutes(PlannedMeeting one, PlannedMeeting other) {
        String room = table(one).room();
        String otherRoom = table(other).room();
        return problem.walks().stream()
                .filter(walk -> joins(walk, room, otherRoom) || joins(walk, otherRoom, room))
                .mapToLong(Walk::minutes)
                .max()
                .orElse(0);
    }

    private static boolean joins(Walk walk, @Nullable String room, @Nullable String other) {
        return walk.room().equals(room) && walk.otherRoom().equals(other);
    }

    private void noMeansNever(PlannedMeeting meeting) {
        Wish wish = wish(meeting);
        boolean no = wish.preference() == Preference.NO || wish.otherPreference() == Preference.NO;
        add(no || wish.forbidden().contains(meeting.slot()), SchedulingRule.NO_MEANS_NEVER, meeting, meeting.slot());
    }

    private void partyIsThere(PlannedMeeting meeting, FairParty party) {
        add(party.absent().contains(meeting.slot()), SchedulingRule.PARTY_IS_THERE, meeting, party.id());
    }

    private void partyHasCapacity(PlannedMeeting meeting, FairParty party, int meetings) {
        add(meetings > party.capacity(), SchedulingRule.PARTY_HAS_CAPACITY, meeting, party.id());
    }

    private void tableIsOpen(PlannedMeeting meeting) {
        add(table(meeting).closed().contains(meeting.slot()), SchedulingRule.TABLE_IS_OPEN, meeting, meeting.table());
    }

    private void tableSeatsAll(PlannedMeeting meeting) {
        int persons = partiesOf(meeting).stream()
                .filter(party -> !party.remote())
                .mapToInt(FairParty::persons)
                .sum();
        add(persons > table(meeting).seats(), SchedulingRule.TABLE_SEATS_ALL, meeting, meeting.table());
    }

    private void remoteNeedsScreen(PlannedMeeting meeting) {
        boolean remote = partiesOf(meeting).stream().anyMatch(FairParty::remote);
        add(remote && !table(meeting).screen(), SchedulingRule.REMOTE_NEEDS_SCREEN, meeting, meeting.table());
    }

    private void pinIsKept(Pin pin, List<PlannedMeeting> meetings) {
        boolean kept = meetings.stream()
                .anyMatch(meeting -> meeting.wish().equals(pin.wish())
                        && meeting.slot().equals(pin.slot())
                        && (pin.table() == null || meeting.table().equals(pin.table())));
        if (!kept) {
            breaches.add(new RuleBreach(SchedulingRule.PIN_IS_KEPT, RuleLevel.BLOCK, pin.wish(), pin.slot()));
        }
    }

    private void add(boolean broken, SchedulingRule rule, PlannedMeeting meeting, String with) {
        RuleLevel level = problem.levels().getOrDefault(rule, RuleLevel.BLOCK);
        if (broken && level != RuleLevel.IGNORE) {
            breaches.add(new RuleBreach(rule, level, meeting.wish(), with));
        }
    }

    private List<FairParty> partiesOf(PlannedMeeting meeting) {
        Wish wish = wish(meeting);
        return List.of(known(parties, wish.party()), known(parties, wish.otherParty()));
    }

    private Wish wish(PlannedMeeting meeting) {
        return known(wishes, meeting.wish());
    }

    private FairSlot slot(PlannedMeeting meeting) {
        return known(slots, meeting.slot());
    }

    private FairTable table(PlannedMeeting meeting) {
        return known(tables, meeting.table());
    }

    private static <T> T known(Map<String, T> all, String id) {
        T one = all.get(id);
        if (one == null) {
            throw new IllegalArgumentException("the fair has no " + id);
        }
        return one;
    }
}
