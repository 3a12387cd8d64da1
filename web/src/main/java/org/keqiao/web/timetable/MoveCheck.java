package org.keqiao.web.timetable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.contracts.timetable.FairParty;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.FairTable;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;

/** Says in the coordinator's words why two can't be put there. What the rules of the whole timetable forbid besides, the solver says. */
final class MoveCheck {

    private final FairProblem problem;
    private final Map<UUID, String> names;
    private final Move move;
    private final Wish wish;
    private final List<FairParty> parties;

    private MoveCheck(FairProblem problem, Map<UUID, String> names, Move move) {
        this.problem = problem;
        this.names = names;
        this.move = move;
        wish = problem.wishes().stream()
                .filter(one -> one.id().equals(move.wish()))
                .findFirst()
                .orElseThrow(() -> new CannotMove("gone"));
        parties = problem.parties().stream()
                .filter(party -> party.id().equals(wish.party()) || party.id().equals(wish.otherParty()))
                .toList();
    }

    /** @throws CannotMove with the first reason */
    static void check(FairProblem problem, Map<UUID, String> names, Move move) {
        MoveCheck check = new MoveCheck(problem, names, move);
        check.wanted();
        check.present();
        check.notPinnedElsewhere();
        UUID table = move.table();
        if (table != null) {
            check.table(problem.tables().stream()
                    .filter(one -> one.id().equals(table.toString()))
                    .findFirst()
                    .orElseThrow(() -> new CannotMove("gone")));
        }
    }

    private void wanted() {
        if (wish.preference() == Preference.NO) {
            throw new CannotMove("no", name(wish.party()));
        }
        if (wish.otherPreference() == Preference.NO) {
            throw new CannotMove("no", name(wish.otherParty()));
        }
        if (wish.forbidden().contains(slot())) {
            throw new CannotMove("forbidden");
        }
    }

    private void present() {
        parties.stream()
                .filter(party -> party.absent().contains(slot()))
                .findFirst()
                .ifPresent(party -> {
                    throw new CannotMove("absent", name(party.id()));
                });
    }

    private void notPinnedElsewhere() {
        for (Pin pin : problem.pins()) {
            if (pin.slot().equals(slot()) && !pin.wish().equals(wish.id())) {
                Wish other = problem.wishes().stream()
                        .filter(one -> one.id().equals(pin.wish()))
                        .findFirst()
                        .orElseThrow();
                parties.stream()
                        .filter(party ->
                                party.id().equals(other.party()) || party.id().equals(other.otherParty()))
                        .findFirst()
                        .ifPresent(party -> {
                            throw new CannotMove("pinned", name(party.id()));
                        });
                if (move.table() != null && move.table().toString().equals(pin.table())) {
                    throw new CannotMove("table-pinned");
                }
            }
        }
    }

    private void table(FairTable table) {
        if (table.closed().contains(slot())) {
            throw new CannotMove("closed");
        }
        int persons = parties.stream()
                .filter(party -> !party.remote())
                .mapToInt(FairParty::persons)
                .sum();
        if (blocks(SchedulingRule.TABLE_SEATS_ALL) && persons > table.seats()) {
            throw new CannotMove("seats", persons, table.seats());
        }
        if (blocks(SchedulingRule.REMOTE_NEEDS_SCREEN)
                && !table.screen()
                && parties.stream().anyMatch(FairParty::remote)) {
            throw new CannotMove("screen");
        }
    }

    private boolean blocks(SchedulingRule rule) {
        return problem.levels().getOrDefault(rule, RuleLevel.BLOCK) == RuleLevel.BLOCK;
    }

    private String slot() {
        return move.slot().toString();
    }

    private String name(String party) {
        return names.getOrDefault(UUID.fromString(party), party);
    }
}
