package org.keqiao.bench.timetable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks an answer over, knowing nothing of how it was found. */
final class AnswerCheck {

    private final Instance instance;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> meetings = new HashMap<>();
    private BigDecimal value = BigDecimal.ZERO;

    private AnswerCheck(Instance instance) {
        this.instance = instance;
    }

    /**
     * What an answer is worth, and what is wrong with it.
     *
     * @param meetings of every party that has any; the key is {@code left F1} or {@code right T3}
     */
    record Outcome(BigDecimal value, List<String> faults, Map<String, Integer> meetings) {

        Outcome {
            faults = List.copyOf(faults);
            meetings = Map.copyOf(meetings);
        }
    }

    static Outcome of(Instance instance, List<Meeting> answer) {
        AnswerCheck check = new AnswerCheck(instance);
        Map<String, BigDecimal> weights = new HashMap<>();
        instance.pairs().forEach(pair -> weights.put(pair.left() + "\n" + pair.right(), pair.weight()));
        for (Meeting meeting : answer) {
            check.look(meeting, weights);
        }
        check.parties("left", instance.left(), answer);
        check.parties("right", instance.right(), answer);
        return new Outcome(check.value, check.faults, check.meetings);
    }

    private void look(Meeting meeting, Map<String, BigDecimal> weights) {
        BigDecimal weight = weights.remove(meeting.left() + "\n" + meeting.right());
        expect(weight != null, meeting, "is no pair of the instance, or meets twice");
        expect(meeting.slot() >= 0 && meeting.slot() < instance.slots(), meeting, "is in no slot of the fair");
        expect(meeting.table() >= 0 && meeting.table() < instance.tables(), meeting, "is at no table of the fair");
        expect(taken.add("table " + meeting.table() + " " + meeting.slot()), meeting, "is at a table that is taken");
        expect(taken.add("left " + meeting.left() + " " + meeting.slot()), meeting, "double-books its left party");
        expect(taken.add("right " + meeting.right() + " " + meeting.slot()), meeting, "double-books its right party");
        meetings.merge("left " + meeting.left(), 1, Integer::sum);
        meetings.merge("right " + meeting.right(), 1, Integer::sum);
        value = value.add(weight == null ? BigDecimal.ZERO : weight);
    }

    private void parties(String side, List<Instance.Party> parties, List<Meeting> answer) {
        Map<String, Instance.Party> byId = new HashMap<>();
        for (Instance.Party party : parties) {
            byId.put(party.id(), party);
            if (meetings.getOrDefault(side + " " + party.id(), 0) > party.cap()) {
                faults.add(side + " " + party.id() + " has more meetings than its cap " + party.cap());
            }
        }
        for (Meeting meeting : answer) {
            Instance.Party party = byId.get(side.equals("left") ? meeting.left() : meeting.right());
            expect(
                    party != null && !party.absent().contains(meeting.slot()),
                    meeting,
                    "has a " + side + " party that isn't there");
        }
    }

    private void expect(boolean right, Meeting meeting, String fault) {
        if (!right) {
            faults.add(meeting + " " + fault);
        }
    }
}
