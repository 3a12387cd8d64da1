package org.keqiao.web.introduction;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.web.answer.PairingAnswered;
import org.keqiao.web.ledger.LedgerKind;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.pairing.Pairings;
import org.keqiao.web.pairing.StoredPairing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a side answers to a recommended pairing opens, joins or ends an introduction, in the answer's transaction. */
@Component
class PairingAnswerListener {

    private final Pairings pairings;
    private final Listings listings;
    private final Interests interests;
    private final Introductions introductions;
    private final IntroductionRecorder recorder;
    private final Moment moment;

    PairingAnswerListener(
            Pairings pairings,
            Listings listings,
            Interests interests,
            Introductions introductions,
            IntroductionRecorder recorder,
            Moment moment) {
        this.pairings = pairings;
        this.listings = listings;
        this.interests = interests;
        this.introductions = introductions;
        this.recorder = recorder;
        this.moment = moment;
    }

    @EventListener
    void on(PairingAnswered answered) {
        Optional<Pairing> pairing = pairings.find(answered.pairingId()).map(StoredPairing::pairing);
        if (pairing.isEmpty() || answered.answer() == Answer.LATER) {
            return;
        }
        if (answered.answer() == Answer.INTERESTED) {
            express(answered, pairing.get());
        } else if (answered.reason() != null) {
            decline(answered, pairing.get(), answered.reason());
        }
    }

    private void express(PairingAnswered answered, Pairing pairing) {
        IntroductionSide side = side(answered, pairing);
        UUID otherListing = side == IntroductionSide.RESULT
                ? pairing.demand().listingId()
                : pairing.result().listingId();
        listings.find(otherListing)
                .map(Listing::organisationId)
                .filter(other -> !other.equals(answered.organisationId()))
                .ifPresent(other -> interests.express(
                        new Interests.Interest(
                                side, answered.organisationId(), answered.listingId(), other, otherListing, "", null),
                        answered.accountId()));
    }

    private void decline(PairingAnswered answered, Pairing pairing, DeclineReason reason) {
        String matter = pairing.result().listingId() + "/" + pairing.demand().listingId();
        IntroductionSide side = side(answered, pairing);
        introductions
                .lockOpen(matter)
                .filter(open -> open.state() == IntroductionState.INTERESTED)
                .ifPresent(open -> recorder.step(
                        LedgerKind.CLOSED,
                        open,
                        open.closed(new Closure(reason, side, ""), moment.now()),
                        new Step(answered.accountId(), side),
                        Map.of("reason", reason.name(), "side", side.name())));
    }

    private static IntroductionSide side(PairingAnswered answered, Pairing pairing) {
        return pairing.result().listingId().equals(answered.listingId())
                ? IntroductionSide.RESULT
                : IntroductionSide.DEMAND;
    }
}
