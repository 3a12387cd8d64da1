package org.keqiao.web.introduction;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.IntroductionOrigin;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.web.pairing.Pairings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens an introduction by the first interest, or adds the interest of the other side to the one that is open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Interests {

    /**
     * Whose interest in what.
     *
     * @param fair at which the two met
     */
    record Interest(
            IntroductionSide side,
            UUID own,
            @Nullable UUID ownListing,
            UUID other,
            UUID otherListing,
            String note,
            @Nullable UUID fair) {}

    private final Introductions introductions;
    private final IntroductionRecorder recorder;
    private final Pairings pairings;
    private final Moment moment;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    Interests(Introductions introductions, IntroductionRecorder recorder, Pairings pairings, Moment moment) {
        this.introductions = introductions;
        this.recorder = recorder;
        this.pairings = pairings;
        this.moment = moment;
    }

    Introduction express(Interest interest, UUID accountId) {
        Introduction opened = opened(interest);
        Step step = new Step(accountId, interest.side());
        return recorder.open(opened, step) ? opened : join(opened, step);
    }

    private Introduction join(Introduction wished, Step step) {
        Introduction open = introductions.lockOpen(wished.matter()).orElseThrow();
        IntroductionSide side = wished.initiator();
        boolean knownAlready = open.party(side).interestedAt() != null || open.state() != IntroductionState.INTERESTED;
        return knownAlready ? open : recorder.interested(open.interested(side, moment.now()), side, step);
    }

    private Introduction opened(Interest interest) {
        Instant now = moment.now();
        Party own = new Party(interest.own(), interest.ownListing(), now, null);
        Party other = new Party(interest.other(), interest.otherListing(), null, null);
        boolean isResult = interest.side() == IntroductionSide.RESULT;
        Party result = isResult ? own : other;
        Party demand = isResult ? other : own;
        UUID pairing =
                pairing(result.listingId(), demand.listingId()).map(Pairing::id).orElse(null);
        return new Introduction(
                ids.generate(),
                1,
                IntroductionState.INTERESTED,
                origin(interest, pairing),
                pairing,
                interest.fair(),
                result,
                demand,
                interest.side(),
                interest.note(),
                now,
                null,
                now,
                interest.side(),
                null,
                null,
                null);
    }

    private static IntroductionOrigin origin(Interest interest, @Nullable UUID pairing) {
        if (interest.fair() != null) {
            return IntroductionOrigin.FAIR;
        }
        return pairing == null ? IntroductionOrigin.FOUND : IntroductionOrigin.RECOMMENDED;
    }

    private Optional<Pairing> pairing(@Nullable UUID resultId, @Nullable UUID demandId) {
        return resultId == null || demandId == null
                ? Optional.empty()
                : pairings.recommendedBetween(resultId, demandId);
    }
}
