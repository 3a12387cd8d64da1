package org.keqiao.web.board;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.pairing.WhyNot;
import org.keqiao.contracts.vocabulary.Gate;
import org.keqiao.contracts.vocabulary.PairingObstacle;
import org.keqiao.web.pairing.ReasonLine;
import org.keqiao.web.pairing.ScoreBar;

/**
 * Why two listings are not recommended to each other, to be shown in the order in which a match looks at things.
 *
 * @param bar missing when the two can't be scored
 */
record WhyNotView(WhyNot found, @Nullable ScoreBar bar, List<ReasonLine> reasons) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /**
     * A gate.
     *
     * @param closedTo the listings to which it is closed; empty also when it is closed to the pair as a pair
     */
    public record GateLine(Gate gate, boolean open, List<PairingSide> closedTo) {}

    WhyNotView {
        reasons = List.copyOf(reasons);
    }

    static WhyNotView of(WhyNot found, List<ReasonLine> reasons) {
        ScoreBar bar = found.score() == null ? null : ScoreBar.of(found.score(), found.parts());
        return new WhyNotView(found, bar, reasons);
    }

    public List<GateLine> gates() {
        return Stream.of(Gate.values()).map(this::line).toList();
    }

    private GateLine line(Gate gate) {
        boolean open = found.gates().stream().noneMatch(closed -> closed.gate() == gate);
        List<PairingSide> closedTo = Stream.of(found.result(), found.demand())
                .filter(side -> found.gates().stream()
                        .anyMatch(closed ->
                                closed.gate() == gate && side.listingId().equals(closed.listingId())))
                .toList();
        return new GateLine(gate, open, closedTo);
    }

    public String minimum() {
        return ScoreBar.ofHundred(found.minimumScore());
    }

    public boolean isEnough() {
        return found.score() != null && found.score() >= found.minimumScore();
    }

    /** When the ledger changed last. */
    public @Nullable ZonedDateTime changedInBeijing() {
        Pairing pairing = found.pairing();
        return pairing == null ? null : pairing.changedAt().atZone(BEIJING);
    }

    public boolean isRecommended() {
        return found.obstacle() == PairingObstacle.NONE;
    }

    /** Whether a coordinator's ruling would be followed: what another coordinator withdrew may be recommended again, other gates hold. */
    public boolean mayRule() {
        return found.gates().stream().allMatch(closed -> closed.gate() == Gate.NOT_CORRECTED);
    }
}
