package org.keqiao.web.answer;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Ids of answers: UUIDv5 of pairing and side, so that one side has one answer to a pairing. */
final class AnswerIds {

    private static final UUID NAMESPACE = UUID.fromString("0b6c0c52-7a0e-5a55-8f0a-52d2a7d3a1c4");

    private AnswerIds() {}

    static UUID of(UUID pairingId, UUID listingId) {
        return Generators.nameBasedGenerator(NAMESPACE).generate(pairingId + "/" + listingId);
    }
}
