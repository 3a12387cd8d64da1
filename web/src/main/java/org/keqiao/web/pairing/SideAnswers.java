package org.keqiao.web.pairing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.account.Actor;

/**
 * What a reader sees of the answers to a pairing. One's own side's is seen whole; of the other's only that it is interested, for a "no"
 * and its reason are not the other's business. Coordinators see both.
 */
public record SideAnswers(Pairing pairing, List<GivenAnswer> given, Actor reader) {

    public SideAnswers {
        given = List.copyOf(given);
    }

    /** What this side says, as far as the reader may know it. */
    public @Nullable GivenAnswer visible(UUID listingId, boolean own) {
        GivenAnswer answer = of(listingId);
        boolean visible = answer != null
                && !isOutdated(answer)
                && (own || reader.role().actsForOthers() || answer.answer() == Answer.INTERESTED);
        return visible ? answer : null;
    }

    boolean mayAnswer(UUID listingId, boolean own) {
        return (own || reader.role().actsForOthers()) && isOpen(listingId);
    }

    /** A pairing can be answered while both listings live; after a "no" only the side that said it may say otherwise. */
    public boolean isOpen(UUID listingId) {
        if (pairing.state() != PairingState.WITHDRAWN) {
            return true;
        }
        GivenAnswer answer = of(listingId);
        return pairing.cause() == PairingCause.DECLINED && answer != null && answer.answer() == Answer.NOT_FOR_US;
    }

    /** Recommended anew after a "no", because a listing has changed. */
    private boolean isOutdated(GivenAnswer answer) {
        return answer.answer() == Answer.NOT_FOR_US
                && pairing.state() == PairingState.RECOMMENDED
                && (answer.resultRevision() != pairing.result().revision()
                        || answer.demandRevision() != pairing.demand().revision());
    }

    private @Nullable GivenAnswer of(UUID listingId) {
        return given.stream()
                .filter(answer -> answer.listingId().equals(listingId))
                .findFirst()
                .orElse(null);
    }
}
