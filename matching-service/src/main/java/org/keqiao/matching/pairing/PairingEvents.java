package org.keqiao.matching.pairing;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.event.EventHeaders;
import org.keqiao.contracts.event.EventTypes;
import org.keqiao.contracts.event.Topics;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.messaging.outbox.Outbox;
import org.keqiao.messaging.outbox.OutgoingEvent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the others of changes of the ledger. */
@Component
class PairingEvents {

    private static final String SOURCE = "/keqiao/matching-service";

    private final Outbox outbox;
    private final JsonMapper json;

    PairingEvents(Outbox outbox, JsonMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** In the transaction that stored this version. */
    void publish(Pairing pairing, @Nullable String traceparent) {
        String id = pairing.id().toString();
        EventHeaders headers = new EventHeaders(
                id + "/" + pairing.version(), type(pairing.state()), SOURCE, id, pairing.changedAt(), traceparent);
        outbox.add(new OutgoingEvent(Topics.PAIRINGS, id, headers, json.writeValueAsBytes(pairing)));
    }

    private static String type(PairingState state) {
        return switch (state) {
            case RECOMMENDED -> EventTypes.PAIRING_RECOMMENDED;
            case SUPERSEDED -> EventTypes.PAIRING_SUPERSEDED;
            case WITHDRAWN -> EventTypes.PAIRING_WITHDRAWN;
        };
    }
}
