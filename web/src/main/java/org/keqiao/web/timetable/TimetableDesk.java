package org.keqiao.web.timetable;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.web.account.Actor;
import org.keqiao.web.audit.AuditKind;
import org.keqiao.web.audit.AuditLog;
import org.keqiao.web.fair.meeting.Pair;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with a fair's timetables. */
@Service
class TimetableDesk {

    private final Ordering ordering;
    private final TimetableVersions versions;
    private final TimetableMarks marks;
    private final TimetableClient client;
    private final PartyNames names;
    private final AuditLog audit;

    TimetableDesk(
            Ordering ordering,
            TimetableVersions versions,
            TimetableMarks marks,
            TimetableClient client,
            PartyNames names,
            AuditLog audit) {
        this.ordering = ordering;
        this.versions = versions;
        this.marks = marks;
        this.client = client;
        this.names = names;
        this.audit = audit;
    }

    @Transactional
    public TimetableVersion make(UUID fairId, TimetableRules rules, Actor by) {
        if (marks.setRules(fairId, rules)) {
            audit.add(AuditKind.TIMETABLE_RULES_CHANGED, by.accountId(), fairId, null);
        }
        return ordering.anew(fairId, by);
    }

    @Transactional
    public TimetableVersion repair(UUID fairId, int base, Actor by) {
        return ordering.from(ready(fairId, base), VersionCause.REPAIR, by);
    }

    /** Pins two to a place, and makes room for them. */
    @Transactional
    public TimetableVersion move(UUID fairId, int base, Move move, Actor by) {
        TimetableVersion version = ready(fairId, base);
        FairProblem problem = ordering.problem(fairId);
        MoveCheck.check(problem, names.of(fairId), move);
        marks.pin(pair(problem, move.wish()), new TimetableMarks.Place(move.slot(), move.table()));
        return ordering.from(version, VersionCause.BY_HAND, by);
    }

    /** For the versions to come. */
    @Transactional
    public void unpin(UUID fairId, String wish) {
        marks.pins(fairId).keySet().stream()
                .filter(pair -> WishIds.of(pair).equals(wish))
                .forEach(pair -> marks.pin(pair, null));
    }

    /**
     * Forbids two to meet in a slot, and goes on without.
     *
     * @param slot missing for all slots
     */
    @Transactional
    public TimetableVersion forbid(UUID fairId, int base, String wish, @Nullable UUID slot, Actor by) {
        TimetableVersion version = ready(fairId, base);
        FairProblem problem = ordering.problem(fairId);
        Pair pair = pair(problem, wish);
        Set<UUID> slots = slot != null
                ? Set.of(slot)
                : problem.slots().stream().map(one -> UUID.fromString(one.id())).collect(Collectors.toSet());
        marks.forbid(pair, slots);
        marks.pin(pair).filter(place -> slots.contains(place.slotId())).ifPresent(place -> marks.pin(pair, null));
        return ordering.from(version, VersionCause.BY_HAND, by);
    }

    /** Allows two to meet again, in the versions to come. */
    @Transactional
    public void allow(UUID fairId, String wish) {
        marks.forbidden(fairId).keySet().stream()
                .filter(pair -> WishIds.of(pair).equals(wish))
                .forEach(marks::allow);
    }

    /** Ends with the best so far. */
    void stop(UUID fairId, int number) {
        client.cancel(version(fairId, number).id());
    }

    TimetableVersion version(UUID fairId, int number) {
        return versions.find(fairId, number).orElseThrow(() -> new VersionNotFound(fairId, number));
    }

    TimetableVersion ready(UUID fairId, int number) {
        TimetableVersion version = version(fairId, number);
        if (!version.isReady()) {
            throw new VersionNotReady(version);
        }
        return version;
    }

    private static Pair pair(FairProblem problem, String wish) {
        return problem.wishes().stream()
                .filter(one -> one.id().equals(wish))
                .findFirst()
                .map((Wish one) -> WishIds.pair(one))
                .orElseThrow(() -> new CannotMove("gone"));
    }
}
