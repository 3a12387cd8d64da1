package org.keqiao.web.fair;

import com.fasterxml.uuid.Generators;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairDay.Span;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes fairs and changes them. */
@Service
public class FairKeeping {

    private static final long ANY_VERSION = 0;

    private final Fairs fairs;
    private final Programmes programmes;
    private final FairClock clock;

    FairKeeping(Fairs fairs, Programmes programmes, FairClock clock) {
        this.fairs = fairs;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The fair, if this reader may know of it: drafts are the coordinators'. */
    @Transactional(readOnly = true)
    public Fair find(UUID id, @Nullable Actor reader) {
        return fairs.find(id)
                .filter(fair -> fair.state() != FairState.DRAFT || mayManage(reader))
                .orElseThrow(() -> new FairNotFound(id));
    }

    public boolean mayManage(@Nullable Actor reader) {
        return reader != null && reader.role().actsForOthers();
    }

    /** A draft, which nobody but coordinators sees. */
    @Transactional
    public Fair make(FairRequest request, boolean demonstration, Actor actor) {
        Instant now = clock.now();
        FairPlan plan = new FairReader(request, List.of(), now).read();
        Fair fair = new Fair(
                Generators.timeBasedEpochGenerator().generate(),
                1,
                FairState.DRAFT,
                plan.profile(),
                plan.startsAt(),
                plan.endsAt(),
                null,
                demonstration,
                actor.accountId(),
                now,
                now);
        fairs.add(fair);
        programmes.set(fair.id(), plan.slots(), plan.rooms(), plan.walks());
        return fair;
    }

    /**
     * Changes a fair. Once its timetable is published, times and tables stay as they are: what is lost then is a matter of the timetable.
     *
     * @param version that the actor has seen, or 0 when it does not matter
     */
    @Transactional
    public Fair change(UUID id, long version, FairRequest request) {
        Fair before = fairs.lock(id);
        if (version != ANY_VERSION && version != before.version()) {
            throw new FairChanged(id, version, before.version());
        }
        if (before.state().isOver()) {
            throw new WrongFairState(before, "change");
        }
        FairPlan plan = new FairReader(request, before.profile().days(), clock.now()).read();
        Fair after = before.as(plan.profile(), plan.startsAt(), plan.endsAt(), clock.now());
        fairs.replace(after);
        if (before.state() != FairState.PUBLISHED) {
            programmes.set(id, plan.slots(), plan.rooms(), plan.walks());
        } else if (isOther(plan, programmes.of(id))) {
            throw new WrongFairState(before, "change-programme");
        }
        return after;
    }

    private static boolean isOther(FairPlan plan, Programme programme) {
        List<Span> slots = programme.slots().stream()
                .map(slot -> new Span(slot.start(), slot.end()))
                .toList();
        return !plan.slots().equals(slots) || !plan.rooms().equals(RoomPlan.of(programme.tables()));
    }
}
