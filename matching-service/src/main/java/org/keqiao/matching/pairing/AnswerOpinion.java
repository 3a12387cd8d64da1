package org.keqiao.matching.pairing;

import org.keqiao.contracts.pairing.PairingAnswer;

/** An answer as an opinion of its side. */
final class AnswerOpinion {

    private AnswerOpinion() {}

    static Opinion of(PairingAnswer answer) {
        boolean result = answer.listingId().equals(answer.result().listingId());
        return new Opinion(
                answer.pairingId(),
                result ? Opinion.Speaker.RESULT : Opinion.Speaker.DEMAND,
                answer.revision(),
                answer.result(),
                answer.demand(),
                switch (answer.answer()) {
                    case INTERESTED -> Opinion.Says.FOR;
                    case NOT_FOR_US -> Opinion.Says.AGAINST;
                    case LATER -> Opinion.Says.NOTHING;
                },
                answer.reason(),
                null,
                answer.parts(),
                answer.answeredAt());
    }
}
