package org.keqiao.matching.pairing;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Ids of pairings: UUIDv5 of the two listings' ids, so that the same pair always has the same. */
final class PairingIds {

    private static final UUID NAMESPACE = UUID.fromString("6a4e6f4e-2f0b-5c7d-9d3a-7c1f6b0a9e21");

    private PairingIds() {}

    static UUID of(UUID resultId, UUID demandId) {
        return Generators.nameBasedGenerator(NAMESPACE).generate(resultId + "/" + demandId);
    }
}
