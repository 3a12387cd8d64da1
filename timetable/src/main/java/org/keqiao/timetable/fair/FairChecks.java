package org.keqiao.timetable.fair;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.keqiao.contracts.timetable.FairParty;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.FairSlot;
import org.keqiao.contracts.timetable.FairTable;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;

/** Whether an order makes sense; the first thing that doesn't is told by its field and the remedy. */
final class FairChecks {

    private static final int MOST_SECONDS = 600;
    private static final Set<SchedulingRule> SOFTENABLE =
            EnumSet.of(SchedulingRule.TABLE_SEATS_ALL, SchedulingRule.REMOTE_NEEDS_SCREEN, SchedulingRule.TIME_TO_WALK);

    private final FairProblem problem;
    private final Set<String> slots;
    private final Set<String> tables;
    private final Set<String> parties;
    private final Set<String> wishes;

    private FairChecks(FairProblem problem) {
        this.problem = problem;
        slots = ids("problem.slots", problem.slots(), FairSlot::id);
        tables = ids("problem.tables", problem.tables(), FairTable::id);
        parties = ids("problem.parties", problem.parties(), FairParty::id);
        wishes = ids("problem.wishes", problem.wishes(), Wish::id);
    }

    static void check(TimetableOrder order) {
        if (order.seconds() < 1 || order.seconds() > MOST_SECONDS) {
            throw new InvalidFair("seconds", "must be 1 to " + MOST_SECONDS);
        }
        FairChecks checks = new FairChecks(order.problem());
        checks.slots();
        checks.tables();
        checks.parties();
        checks.wishes();
        checks.pins();
        checks.levels();
        for (int i = 0; i < order.current().size(); i++) {
            PlannedMeeting meeting = order.current().get(i);
            known(checks.wishes, meeting.wish(), "current[" + i + "].wish", "wish");
        }
    }

    private static <T> Set<String> ids(String field, List<T> list, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!ids.add(id.apply(list.get(i)))) {
                throw new InvalidFair(field + "[" + i + "].id", "is there twice; give each its own id");
            }
        }
        return ids;
    }

    private void slots() {
        for (int i = 0; i < problem.slots().size(); i++) {
            FairSlot slot = problem.slots().get(i);
            if (!slot.end().isAfter(slot.start())) {
                throw new InvalidFair("problem.slots[" + i + "].end", "must be after its start");
            }
            if (i > 0 && slot.start().isBefore(problem.slots().get(i - 1).end())) {
                throw new InvalidFair(
                        "problem.slots[" + i + "].start", "must not be before the end of the slot before it");
            }
        }
    }

    private void tables() {
        for (int i = 0; i < problem.tables().size(); i++) {
            String field = "problem.tables[" + i + "]";
            atLeast(problem.tables().get(i).seats(), 0, field + ".seats");
            allKnown(slots, problem.tables().get(i).closed(), field + ".closed", "slot");
        }
        for (int i = 0; i < problem.walks().size(); i++) {
            atLeast(problem.walks().get(i).minutes(), 0, "problem.walks[" + i + "].minutes");
        }
    }

    private void parties() {
        for (int i = 0; i < problem.parties().size(); i++) {
            String field = "problem.parties[" + i + "]";
            FairParty party = problem.parties().get(i);
            atLeast(party.capacity(), 0, field + ".capacity");
            atLeast(party.persons(), 1, field + ".persons");
            allKnown(slots, party.absent(), field + ".absent", "slot");
        }
    }

    private void wishes() {
        Set<Set<String>> pairs = new HashSet<>();
        for (int i = 0; i < problem.wishes().size(); i++) {
            String field = "problem.wishes[" + i + "]";
            Wish wish = problem.wishes().get(i);
            known(parties, wish.party(), field + ".party", "party");
            known(parties, wish.otherParty(), field + ".otherParty", "party");
            if (wish.party().equals(wish.otherParty())) {
                throw new InvalidFair(field + ".otherParty", "must be another than party");
            }
            if (!pairs.add(Set.of(wish.party(), wish.otherParty()))) {
                throw new InvalidFair(field, "joins two parties that a wish before it joins; leave one out");
            }
            if (!(wish.score() >= 0 && wish.score() <= 1)) {
                throw new InvalidFair(field + ".score", "must be 0 to 1");
            }
            allKnown(slots, wish.forbidden(), field + ".forbidden", "slot");
        }
    }

    private void pins() {
        for (int i = 0; i < problem.pins().size(); i++) {
            String field = "problem.pins[" + i + "]";
            Pin pin = problem.pins().get(i);
            known(wishes, pin.wish(), field + ".wish", "wish");
            known(slots, pin.slot(), field + ".slot", "slot");
            String table = pin.table();
            if (table != null) {
                known(tables, table, field + ".table", "table");
            }
        }
    }

    private void levels() {
        problem.levels().forEach((rule, level) -> {
            if (level != RuleLevel.BLOCK && !SOFTENABLE.contains(rule)) {
                throw new InvalidFair("problem.levels." + rule, "must be BLOCK; only " + SOFTENABLE + " can be less");
            }
        });
    }

    private static void atLeast(int number, int least, String field) {
        if (number < least) {
            throw new InvalidFair(field, "must be at least " + least);
        }
    }

    private static void allKnown(Set<String> all, Set<String> ids, String field, String what) {
        ids.forEach(id -> known(all, id, field, what));
    }

    private static void known(Set<String> all, String id, String field, String what) {
        if (!all.contains(id)) {
            throw new InvalidFair(field, "names a " + what + " \"" + id + "\" that the fair doesn't have");
        }
    }
}
