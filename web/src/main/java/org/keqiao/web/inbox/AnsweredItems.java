package org.keqiao.web.inbox;

import java.time.Clock;
import java.time.Instant;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.answer.AnswerDesk;
import org.keqiao.web.answer.PairingAnswered;
import org.keqiao.web.pairing.GivenAnswer;
import org.keqiao.web.pairing.Pairings;
import org.keqiao.web.pairing.StoredPairing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What an answer does to the two inboxes at once: who declines is rid of the item, who wants to see it later finds it then, and the
 * interest of one side puts it on top of the other's.
 */
@Component
class AnsweredItems {

    private final InboxItems items;
    private final Pairings pairings;
    private final AnswerDesk answers;
    private final InboxBell bell;
    private final Clock clock;

    AnsweredItems(InboxItems items, Pairings pairings, AnswerDesk answers, InboxBell bell, Clock clock) {
        this.items = items;
        this.pairings = pairings;
        this.answers = answers;
        this.bell = bell;
        this.clock = clock;
    }

    @EventListener
    void onAnswered(PairingAnswered answered) {
        Pairing pairing =
                pairings.find(answered.pairingId()).map(StoredPairing::pairing).orElseThrow();
        Instant now = clock.instant();
        switch (answered.answer()) {
            case INTERESTED -> {
                show(pairing, answered, now);
                items.raise(pairing.id(), answered.organisationId(), now);
            }
            case NOT_FOR_US -> items.drop(answered.organisationId(), pairing.id());
            case LATER -> {
                show(pairing, answered, now);
                answers.find(pairing.id(), answered.listingId())
                        .map(GivenAnswer::until)
                        .ifPresent(until -> items.hide(answered.organisationId(), pairing.id(), until));
            }
        }
        bell.ringFor(pairing.result().listingId());
        bell.ringFor(pairing.demand().listingId());
    }

    /** It may be gone after a "no", or hidden. */
    private void show(Pairing pairing, PairingAnswered answered, Instant now) {
        if (pairing.state() == PairingState.RECOMMENDED) {
            items.add(pairing.id(), answered.listingId(), now);
        }
        items.hide(answered.organisationId(), pairing.id(), null);
        items.markRead(answered.organisationId(), pairing.id(), now);
    }
}
