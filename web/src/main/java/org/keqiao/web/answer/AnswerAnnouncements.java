package org.keqiao.web.answer;

import java.time.Instant;
import java.util.UUID;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.EventTypes;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingAnswer;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.messaging.consumer.EventTopics;
import org.keqiao.messaging.outbox.Outbox;
import org.keqiao.messaging.outbox.OutgoingEvent;
import org.keqiao.web.pairing.GivenAnswer;
import org.keqiao.web.trace.CurrentTrace;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells matching-service what the sides say. Who said it stays here. */
@Component
class AnswerAnnouncements {

    private static final String SOURCE = "/keqiao/web";

    private final Outbox outbox;
    private final CurrentTrace trace;
    private final JsonMapper json;

    AnswerAnnouncements(Outbox outbox, CurrentTrace trace, JsonMapper json) {
        this.outbox = outbox;
        this.trace = trace;
        this.json = json;
    }

    @Bean
    static NewTopics pairingAnswerTopic() {
        return EventTopics.compacted(Topics.PAIRING_ANSWERS);
    }

    /** In the transaction that stored this revision. */
    void announce(UUID id, Pairing judged, GivenAnswer given, Instant at) {
        PairingAnswer answer = new PairingAnswer(
                id,
                given.revision(),
                judged.id(),
                side(judged.result(), given.resultRevision()),
                side(judged.demand(), given.demandRevision()),
                given.listingId(),
                given.answer(),
                given.reason(),
                given.until(),
                judged.modelVersion(),
                judged.parts(),
                at);
        String key = id.toString();
        EventHeaders headers = new EventHeaders(
                key + "/" + given.revision(), EventTypes.PAIRING_ANSWERED, SOURCE, key, at, trace.traceparent());
        outbox.add(new OutgoingEvent(Topics.PAIRING_ANSWERS, key, headers, json.writeValueAsBytes(answer)));
    }

    /** Announces a revision that takes the place of those before, which hold words that are to be forgotten. */
    void replace(UUID id, Pairing judged, GivenAnswer given, Instant at) {
        outbox.forget(id.toString());
        announce(id, judged, given, at);
    }

    private static PairingSide side(PairingSide side, long revision) {
        return new PairingSide(side.listingId(), side.reference(), revision, side.title());
    }
}
