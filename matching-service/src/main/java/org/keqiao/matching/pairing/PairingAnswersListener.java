package org.keqiao.matching.pairing;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.pairing.PairingAnswer;
import org.keqiao.messaging.consumer.EventReader;
import org.keqiao.messaging.consumer.UnprocessableEventException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what the sides say to pairings. */
@Component
class PairingAnswersListener {

    private static final Logger log = LoggerFactory.getLogger(PairingAnswersListener.class);

    private final EventReader reader;
    private final OpinionRecorder recorder;
    private final Recommender recommender;

    PairingAnswersListener(EventReader reader, OpinionRecorder recorder, Recommender recommender) {
        this.reader = reader;
        this.recorder = recorder;
        this.recommender = recommender;
    }

    @KafkaListener(id = "pairing-answers", idIsGroup = false, topics = Topics.PAIRING_ANSWERS)
    void onAnswer(ConsumerRecord<String, byte[]> message) {
        PairingAnswer answer = reader.read(message, PairingAnswer.class);
        check(answer);
        Effect effect = recorder.record(AnswerOpinion.of(answer), recommender.occasion(Traceparents.of(message)));
        if (effect == Effect.TO_BE_MATCHED) {
            recommender.match(answer.demand().listingId());
        }
        log.atInfo()
                .addKeyValue("pairingId", answer.pairingId())
                .addKeyValue("revision", answer.revision())
                .addKeyValue("effect", effect)
                .log("Answer recorded");
    }

    @SuppressWarnings("NullAway") // JSON may lack what the record promises
    private static void check(PairingAnswer answer) {
        if (answer.pairingId() == null || answer.revision() < 1 || answer.answeredAt() == null) {
            throw new UnprocessableEventException(
                    "the message lacks pairingId, answeredAt or a revision of at least 1");
        }
        if (!answer.pairingId()
                .equals(PairingIds.of(
                        answer.result().listingId(), answer.demand().listingId()))) {
            throw new UnprocessableEventException("its pairing is not that of its two listings");
        }
    }
}
