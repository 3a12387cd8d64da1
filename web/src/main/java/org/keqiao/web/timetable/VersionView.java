package org.keqiao.web.timetable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.contracts.vocabulary.SchedulingRule;

/** A version with its meetings, in names: what the grids, the comparison and the lists are made of. */
final class VersionView {

    private final FairProblem problem;
    private final Timetable timetable;
    private final Map<UUID, String> names;
    private final Map<String, String> tableNames;
    private final Map<String, Wish> wishes;
    private final Set<String> pinned;
    private final Map<String, MeetingView> meetings = new HashMap<>();

    VersionView(FairProblem problem, Timetable timetable, Map<UUID, String> names, Map<String, String> tableNames) {
        this.problem = problem;
        this.timetable = timetable;
        this.names = names;
        this.tableNames = tableNames;
        wishes = problem.wishes().stream().collect(Collectors.toMap(Wish::id, Function.identity()));
        pinned = problem.pins().stream().map(Pin::wish).collect(Collectors.toSet());
        Map<String, List<SchedulingRule>> breaches = timetable.breaches().stream()
                .collect(Collectors.groupingBy(
                        RuleBreach::wish, Collectors.mapping(RuleBreach::rule, Collectors.toList())));
        timetable.meetings().forEach(meeting -> meetings.put(meeting.wish(), meeting(meeting, breaches)));
    }

    private MeetingView meeting(PlannedMeeting meeting, Map<String, List<SchedulingRule>> breaches) {
        Wish wish = wish(meeting.wish());
        return new MeetingView(
                wish.id(),
                name(wish.party()),
                name(wish.otherParty()),
                meeting.slot(),
                meeting.table(),
                tableName(meeting.table()),
                percent(wish),
                isMust(wish),
                pinned.contains(wish.id()),
                breaches.getOrDefault(wish.id(), List.of()));
    }

    List<SlotView> slots() {
        List<SlotView> slots = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        for (FairSlot slot : problem.slots()) {
            slots.add(SlotView.of(slot, !slot.start().toLocalDate().equals(day)));
            day = slot.start().toLocalDate();
        }
        return slots;
    }

    /** Tables by id, as they stand on the sign. */
    Map<String, String> tables() {
        return tableNames;
    }

    GridView parties() {
        Map<String, Map<String, MeetingView>> bySlot = new HashMap<>();
        for (MeetingView meeting : meetings.values()) {
            Wish wish = wish(meeting.wish());
            for (String party : List.of(wish.party(), wish.otherParty())) {
                bySlot.computeIfAbsent(party, id -> new HashMap<>()).put(meeting.slot(), meeting);
            }
        }
        Map<String, FairParty> byId =
                problem.parties().stream().collect(Collectors.toMap(FairParty::id, Function.identity()));
        return new GridView(
                slots(),
                names.keySet().stream()
                        .map(UUID::toString)
                        .filter(byId::containsKey)
                        .map(id -> row(requireNonNull(byId.get(id)), bySlot.getOrDefault(id, Map.of())))
                        .toList());
    }

    private GridView.Row row(FairParty party, Map<String, MeetingView> bySlot) {
        return new GridView.Row(
                party.id(), name(party.id()), bySlot.size(), party.capacity(), cells(bySlot, party.absent()));
    }

    GridView tableGrid() {
        Map<String, Map<String, MeetingView>> bySlot = new HashMap<>();
        for (MeetingView meeting : meetings.values()) {
            bySlot.computeIfAbsent(meeting.table(), id -> new HashMap<>()).put(meeting.slot(), meeting);
        }
        return new GridView(
                slots(),
                problem.tables().stream()
                        .map(table -> row(table, bySlot.getOrDefault(table.id(), Map.of())))
                        .toList());
    }

    private GridView.Row row(FairTable table, Map<String, MeetingView> bySlot) {
        return new GridView.Row(
                table.id(),
                tableName(table.id()),
                bySlot.size(),
                problem.slots().size() - table.closed().size(),
                cells(bySlot, table.closed()));
    }

    private List<GridView.Cell> cells(Map<String, MeetingView> bySlot, Set<String> closed) {
        return problem.slots().stream()
                .map(slot -> new GridView.Cell(slot.id(), !closed.contains(slot.id()), bySlot.get(slot.id())))
                .toList();
    }

    @Nullable
    MeetingView meeting(String wish) {
        return meetings.get(wish);
    }

    Map<String, MeetingView> meetings() {
        return Map.copyOf(meetings);
    }

    /** The wish as the version knew it; missing when it didn't. */
    @Nullable
    Wish known(String wish) {
        return wishes.get(wish);
    }

    Timetable timetable() {
        return timetable;
    }

    FairProblem problem() {
        return problem;
    }

    Wish wish(String id) {
        return requireNonNull(wishes.get(id), id);
    }

    String name(String party) {
        return names.getOrDefault(UUID.fromString(party), "?");
    }

    private String tableName(String table) {
        return tableNames.getOrDefault(table, "?");
    }

    static int percent(Wish wish) {
        return (int) Math.round(100 * wish.score());
    }

    static boolean isMust(Wish wish) {
        return wish.preference() == Preference.MUST || wish.otherPreference() == Preference.MUST;
    }
}
