package org.keqiao.matching.pairing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.keqiao.contracts.pairing.PairingRoom;
import org.keqiao.matching.exposure.ExposureProperties;
import org.springframework.stereotype.Component;

/** How much room listings have for further recommendations. */
@Component
class Rooms {

    private final PairingLedger ledger;
    private final Options options;
    private final ExposureProperties properties;

    Rooms(PairingLedger ledger, Options options, ExposureProperties properties) {
        this.ledger = ledger;
        this.options = options;
        this.properties = properties;
    }

    PairingRoom of(UUID listing, Instant now) {
        Load load =
                ledger.loads(List.of(listing), now.minus(properties.period())).getOrDefault(listing, Load.NONE);
        return new PairingRoom(
                load.open(),
                options.reserved(List.of(listing)).getOrDefault(listing, 0),
                properties.perListing(),
                load.fresh(),
                properties.perPeriod(),
                ledger.weakestScoreOf(listing).orElse(null));
    }
}
