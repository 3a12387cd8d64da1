package org.keqiao.web.timetable;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.WrongFairState;
import org.keqiao.web.fair.meeting.Amendments;
import org.keqiao.web.matching.MatchingUnavailable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Orders versions. Those that make no sense are refused before anything is kept; when the solving service is away, the order waits for it. */
@Component
class Ordering {

    private final Fairs fairs;
    private final FairOrders orders;
    private final TimetableVersions versions;
    private final TimetableMarks marks;
    private final Amendments amendments;
    private final TimetableFollower follower;
    private final PinViews pins;
    private final FairClock clock;

    Ordering(
            Fairs fairs,
            FairOrders orders,
            TimetableVersions versions,
            TimetableMarks marks,
            Amendments amendments,
            TimetableFollower follower,
            PinViews pins,
            FairClock clock) {
        this.fairs = fairs;
        this.orders = orders;
        this.versions = versions;
        this.marks = marks;
        this.amendments = amendments;
        this.follower = follower;
        this.pins = pins;
        this.clock = clock;
    }

    /** What a timetable would be made of now. */
    FairProblem problem(UUID fairId) {
        return orders.problem(fairId);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    TimetableVersion anew(UUID fairId, Actor by) {
        return order(fairId, VersionCause.NEW, null, by);
    }

    /** Goes on from a version, moving as little as it can. */
    @Transactional(propagation = Propagation.MANDATORY)
    TimetableVersion from(TimetableVersion base, VersionCause cause, Actor by) {
        return order(base.fairId(), cause, base, by);
    }

    private TimetableVersion order(UUID fairId, VersionCause cause, @Nullable TimetableVersion base, Actor by) {
        Fair fair = fairs.lock(fairId);
        if (!fair.takesTimetable()) {
            throw new WrongFairState(fair, "schedule");
        }
        FairProblem problem = orders.problem(fairId);
        TimetableRules rules = marks.rules(fairId);
        TimetableOrder order =
                new TimetableOrder(problem, current(base, problem), rules.everyoneFirst(), rules.seconds());
        UUID id = UUID.randomUUID();
        Integer number = base == null ? null : base.number();
        TimetableVersion fresh =
                versions.add(new NewVersion(id, fairId, cause, number, order), by.accountId(), clock.now());
        send(fresh, problem);
        return fresh;
    }

    /** The base as it stands now. Meetings of pairs that may meet no more are left out; slots and tables that are gone make a meeting lose its place. */
    private List<PlannedMeeting> current(@Nullable TimetableVersion base, FairProblem problem) {
        if (base == null) {
            return List.of();
        }
        List<String> known = problem.wishes().stream().map(wish -> wish.id()).toList();
        Timetable timetable = versions.timetable(base.id()).orElseThrow(() -> new VersionNotReady(base));
        return new Amended(amendments.since(base.fairId(), base.orderedAt()))
                .meetings(timetable.meetings()).stream()
                        .filter(meeting -> known.contains(meeting.wish()))
                        .toList();
    }

    private void send(TimetableVersion fresh, FairProblem problem) {
        try {
            follower.send(fresh.id());
        } catch (OrderRefused e) {
            if (e.pin().isEmpty()) {
                throw ContradictoryOrder.of(e);
            }
            Pin pin = problem.pins().get(e.pin().getAsInt());
            throw ContradictoryOrder.ofPin(e, pins.sentence(fresh.fairId(), problem, pin));
        } catch (MatchingUnavailable e) {
            // The follower offers it again until it is taken.
        }
    }
}
