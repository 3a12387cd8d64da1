package org.keqiao.web.introduction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;

/** The next version of an introduction in the making. */
final class IntroductionChange {

    private final Introduction before;
    private final @Nullable IntroductionSide movedBy;
    private final Instant now;
    private IntroductionState state;
    private Party result;
    private Party demand;
    private @Nullable Instant introducedAt;
    private @Nullable Deal deal;
    private @Nullable Landing landing;
    private @Nullable Closure closure;

    IntroductionChange(Introduction before, @Nullable IntroductionSide movedBy, Instant now) {
        this.before = before;
        this.movedBy = movedBy;
        this.now = now;
        this.state = before.state();
        this.result = before.result();
        this.demand = before.demand();
        this.introducedAt = before.introducedAt();
        this.deal = before.deal();
        this.landing = before.landing();
        this.closure = before.closure();
    }

    IntroductionChange state(IntroductionState value) {
        state = value;
        return this;
    }

    IntroductionChange party(IntroductionSide side, Party value) {
        if (side == IntroductionSide.RESULT) {
            result = value;
        } else {
            demand = value;
        }
        return this;
    }

    IntroductionChange introducedAt(Instant value) {
        introducedAt = value;
        return this;
    }

    IntroductionChange deal(Deal value) {
        deal = value;
        return this;
    }

    IntroductionChange landing(Landing value) {
        landing = value;
        return this;
    }

    IntroductionChange closure(Closure value) {
        closure = value;
        return this;
    }

    Introduction next() {
        return new Introduction(
                before.id(),
                before.version() + 1,
                state,
                before.origin(),
                before.pairingId(),
                before.fairId(),
                result,
                demand,
                before.initiator(),
                before.note(),
                before.openedAt(),
                introducedAt,
                now,
                movedBy,
                deal,
                landing,
                closure);
    }
}
