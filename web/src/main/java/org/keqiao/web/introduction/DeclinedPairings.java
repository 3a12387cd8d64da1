package org.keqiao.web.introduction;

import java.util.UUID;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.web.answer.AnswerDesk;
import org.keqiao.web.answer.PairingAnswered;
import org.keqiao.web.pairing.Pairings;
import org.springframework.stereotype.Component;

/** A side that declines the other's interest has answered the pairing that it came from: it is recommended no more. */
@Component
class DeclinedPairings {

    private final Pairings pairings;
    private final AnswerDesk answers;

    DeclinedPairings(Pairings pairings, AnswerDesk answers) {
        this.pairings = pairings;
        this.answers = answers;
    }

    void keep(Introduction declined, Closure why, Step step) {
        UUID pairingId = declined.pairingId();
        IntroductionSide side = why.by();
        if (pairingId == null || side == null) {
            return;
        }
        Party party = declined.party(side);
        UUID listingId = party.listingId();
        if (listingId != null) {
            pairings.find(pairingId)
                    .ifPresent(stored -> answers.keepDeclined(
                            stored.pairing(),
                            new PairingAnswered(
                                    pairingId,
                                    listingId,
                                    party.organisationId(),
                                    step.accountId(),
                                    Answer.NOT_FOR_US,
                                    why.reason())));
        }
    }
}
