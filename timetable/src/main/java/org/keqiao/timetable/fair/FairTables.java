package org.keqiao.timetable.fair;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.FairParty;
import org.keqiao.contracts.timetable.FairSlot;
import org.keqiao.contracts.timetable.FairTable;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.Walk;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;
import org.keqiao.timetable.grid.Draft;
import org.keqiao.timetable.grid.Grid;
import org.keqiao.timetable.grid.TableChoice;

/** Tables that differ: a meeting takes a free one that suits it, or one from which others can move on to tables that suit them (Kuhn 1955). */
final class FairTables implements TableChoice {

    private static final int NONE = Draft.NONE;

    private final FairModel model;
    private final Grid grid;
    private final List<FairTable> tables;
    private final Map<List<String>, Integer> minutes = new HashMap<>();
    private final int[] pinnedTable;
    private final int[] wishedTable;
    private final int longestWalk;
    private boolean warningsBind = true;

    FairTables(FairModel model) {
        this.model = model;
        grid = model.grid();
        tables = model.problem().tables();
        pinnedTable = new int[grid.wishes()];
        Arrays.fill(pinnedTable, NONE);
        wishedTable = pinnedTable.clone();
        for (Pin pin : model.problem().pins()) {
            String table = pin.table();
            pinnedTable[model.wish(pin.wish())] = table == null ? NONE : model.table(table);
        }
        int longest = 0;
        for (Walk walk : model.problem().walks()) {
            minutes.merge(List.of(walk.room(), walk.otherRoom()), walk.minutes(), Math::max);
            minutes.merge(List.of(walk.otherRoom(), walk.room()), walk.minutes(), Math::max);
            longest = Math.max(longest, walk.minutes());
        }
        longestWalk = longest;
    }

    /** Says whether a rule that only warns may be broken. */
    void letWarningsPass(boolean pass) {
        warningsBind = !pass;
    }

    /** Prefers a table for a wish, where it was before. */
    void prefer(int wish, int table) {
        wishedTable[wish] = table;
    }

    /** Whether all tables are as good as each other for every meeting, so that counting them is enough. */
    boolean areAlike() {
        return model.problem().pins().isEmpty()
                && tables.stream().allMatch(table -> table.closed().isEmpty())
                && (longestWalk == 0 || !binds(SchedulingRule.TIME_TO_WALK))
                && wishesSuitEveryTable();
    }

    private boolean wishesSuitEveryTable() {
        for (int wish = 0; wish < grid.wishes(); wish++) {
            for (FairTable table : tables) {
                if (!tableSeatsAll(wish, table) || !remoteNeedsScreen(wish, table)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public boolean placeAtTable(Draft draft, int wish, int slot) {
        int[] occupant = new int[tables.size()];
        Arrays.fill(occupant, NONE);
        for (int i = 0; i < draft.count(slot); i++) {
            occupant[draft.tableOf(draft.inSlot(slot, i))] = draft.inSlot(slot, i);
        }
        int[] seated = occupant.clone();
        if (!seat(draft, wish, slot, seated, new boolean[tables.size()])) {
            return false;
        }
        for (int table = 0; table < occupant.length; table++) {
            if (occupant[table] != NONE && occupant[table] != seated[table]) {
                draft.remove(occupant[table]);
            }
        }
        for (int table = 0; table < seated.length; table++) {
            if (seated[table] != NONE && occupant[table] != seated[table]) {
                draft.placeAt(seated[table], slot, table);
            }
        }
        return true;
    }

    private boolean seat(Draft draft, int wish, int slot, int[] seated, boolean[] tried) {
        int wished = wishedTable[wish];
        if (wished != NONE && seated[wished] == NONE && suits(draft, wish, slot, wished)) {
            seated[wished] = wish;
            return true;
        }
        return seatFreely(draft, wish, slot, seated) || seatByMoving(draft, wish, slot, seated, tried);
    }

    private boolean seatFreely(Draft draft, int wish, int slot, int[] seated) {
        for (int table = 0; table < seated.length; table++) {
            if (seated[table] == NONE && suits(draft, wish, slot, table)) {
                seated[table] = wish;
                return true;
            }
        }
        return false;
    }

    private boolean seatByMoving(Draft draft, int wish, int slot, int[] seated, boolean[] tried) {
        for (int table = 0; table < seated.length; table++) {
            if (!tried[table] && suits(draft, wish, slot, table)) {
                tried[table] = true;
                int other = seated[table];
                seated[table] = wish;
                if (seat(draft, other, slot, seated, tried)) {
                    return true;
                }
                seated[table] = other;
            }
        }
        return false;
    }

    private boolean suits(Draft draft, int wish, int slot, int number) {
        FairTable table = tables.get(number);
        return (pinnedTable[wish] == NONE || pinnedTable[wish] == number)
                && tableIsOpen(slot, table)
                && tableSeatsAll(wish, table)
                && remoteNeedsScreen(wish, table)
                && timeToWalk(draft, wish, slot, table);
    }

    private boolean tableIsOpen(int slot, FairTable table) {
        return !table.closed().contains(model.slotId(slot));
    }

    private boolean tableSeatsAll(int wish, FairTable table) {
        return !binds(SchedulingRule.TABLE_SEATS_ALL)
                || onSite(model.party(grid.first(wish))) + onSite(model.party(grid.second(wish))) <= table.seats();
    }

    private static int onSite(FairParty party) {
        return party.remote() ? 0 : party.persons();
    }

    private boolean remoteNeedsScreen(int wish, FairTable table) {
        return !binds(SchedulingRule.REMOTE_NEEDS_SCREEN)
                || table.screen()
                || !(model.party(grid.first(wish)).remote()
                        || model.party(grid.second(wish)).remote());
    }

    private boolean timeToWalk(Draft draft, int wish, int slot, FairTable table) {
        return longestWalk == 0
                || !binds(SchedulingRule.TIME_TO_WALK)
                || (timeToWalkOf(draft, grid.first(wish), slot, table)
                        && timeToWalkOf(draft, grid.second(wish), slot, table));
    }

    private boolean timeToWalkOf(Draft draft, int party, int slot, FairTable table) {
        if (model.party(party).remote()) {
            return true;
        }
        for (int other = 0; other < grid.slots(); other++) {
            int meeting = other == slot ? NONE : draft.meetingAt(party, other);
            if (meeting != NONE
                    && minutes(table.room(), tables.get(draft.tableOf(meeting)).room()) > gap(slot, other)) {
                return false;
            }
        }
        return true;
    }

    private int minutes(@Nullable String room, @Nullable String other) {
        return room == null || other == null ? 0 : minutes.getOrDefault(List.of(room, other), 0);
    }

    private long gap(int slot, int other) {
        FairSlot earlier = model.problem().slots().get(Math.min(slot, other));
        FairSlot later = model.problem().slots().get(Math.max(slot, other));
        return Duration.between(earlier.end(), later.start()).toMinutes();
    }

    private boolean binds(SchedulingRule rule) {
        RuleLevel level = model.problem().levels().getOrDefault(rule, RuleLevel.BLOCK);
        return level == RuleLevel.BLOCK || (level == RuleLevel.WARN && warningsBind);
    }
}
