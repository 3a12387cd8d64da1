package org.keqiao.web.matching;

import java.time.Instant;
import java.util.List;
import org.keqiao.contracts.pairing.CandidatePlace;
import org.keqiao.contracts.pairing.ClosedGate;
import org.keqiao.contracts.pairing.ExposureReport;
import org.keqiao.contracts.pairing.KindExposure;
import org.keqiao.contracts.pairing.KindExposure.Spread;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingRoom;
import org.keqiao.contracts.pairing.WhyNot;
import org.keqiao.contracts.vocabulary.Gate;
import org.keqiao.contracts.vocabulary.PairingObstacle;

/** What matching-service answers. */
public final class TestAnswers {

    private static final CandidatePlace NOWHERE = new CandidatePlace(null, null, null, 100);

    private TestAnswers() {}

    /** The demand's deadline is over; the score would be enough. */
    public static WhyNot deadlineOver(Pairing pair) {
        return whyNot(
                pair,
                PairingObstacle.GATE,
                List.of(new ClosedGate(Gate.BEFORE_DEADLINE, pair.demand().listingId())));
    }

    /** Nothing but an earlier ruling stands between the two. */
    public static WhyNot withdrawnByACoordinator(Pairing pair) {
        return whyNot(pair, PairingObstacle.GATE, List.of(new ClosedGate(Gate.NOT_CORRECTED, null)));
    }

    public static WhyNot recommended(Pairing pair) {
        return whyNot(pair, PairingObstacle.NONE, List.of());
    }

    public static WhyNot neitherFindsTheOther(Pairing pair) {
        return whyNot(pair, PairingObstacle.NOT_A_CANDIDATE, List.of());
    }

    private static WhyNot whyNot(Pairing pair, PairingObstacle obstacle, List<ClosedGate> gates) {
        return new WhyNot(
                pair.id(),
                pair.result(),
                pair.demand(),
                obstacle,
                gates,
                pair.score(),
                0.48,
                "weighted-1",
                pair.parts(),
                pair.reasons(),
                obstacle == PairingObstacle.NOT_A_CANDIDATE ? NOWHERE : new CandidatePlace(7, 3, 21, 100),
                NOWHERE,
                new PairingRoom(20, 0, 20, 25, 60, 0.551),
                new PairingRoom(0, 0, 20, 0, 60, null),
                obstacle == PairingObstacle.NONE ? pair : null);
    }

    public static ExposureReport exposure() {
        return new ExposureReport(
                20,
                4_200,
                new KindExposure(1_100, new Spread(930, 610, 20, 0.412), new Spread(700, 420, 96, 0.655)),
                new KindExposure(600, new Spread(580, 540, 20, 0.281), new Spread(585, 560, 20, 0.241)),
                Instant.parse("2026-11-28T09:00:00Z"));
    }
}
