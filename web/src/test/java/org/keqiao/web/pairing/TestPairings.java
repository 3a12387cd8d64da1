package org.keqiao.web.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.ElementPair;
import org.keqiao.contracts.pairing.Evidence;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.contracts.vocabulary.TextElement;
import org.keqiao.contracts.vocabulary.Verdict;

/** Pairings as matching-service tells them. */
public final class TestPairings {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private TestPairings() {}

    public static Pairing solidElectrolyte() {
        return between(UUID.randomUUID(), UUID.randomUUID());
    }

    /** 72.4 points; readiness is unknown. */
    public static Pairing between(UUID resultId, UUID demandId) {
        return new Pairing(
                UUID.randomUUID(),
                1,
                PairingState.RECOMMENDED,
                PairingCause.MATCHED,
                null,
                new PairingSide(resultId, "BJ-R-20261123-0001", 3, "硫化物固态电解质粉体的公斤级制备"),
                new PairingSide(demandId, "BJ-D-20261123-0001", 1, "寻求高离子电导率的固态电解质"),
                0.724,
                List.of(
                        new ScorePart(PartName.WORDS, 0.2, 0.63, 0.126),
                        new ScorePart(PartName.MEANING, 0.3, 0.81, 0.243),
                        new ScorePart(PartName.TERMS, 0.15, 0.8, 0.12),
                        new ScorePart(PartName.INDUSTRY, 0.15, 1.0, 0.15),
                        new ScorePart(PartName.READINESS, 0.1, null, 0),
                        new ScorePart(PartName.COOPERATION, 0.05, 1.0, 0.05),
                        new ScorePart(PartName.ZONE, 0.04, 0.7, 0.028),
                        new ScorePart(PartName.FRESHNESS, 0.01, 0.7, 0.007)),
                List.of(
                        new Reason("words.shared", Verdict.FITS, Map.of("percent", List.of("63"))),
                        new Reason("meaning.strong", Verdict.FITS, Map.of("percent", List.of("81"))),
                        new Reason("terms.shared", Verdict.FITS, Map.of("terms", List.of("固态电解质", "离子电导率"))),
                        new Reason("industry.shared", Verdict.FITS, Map.of("industries", List.of("NEW_MATERIALS"))),
                        new Reason("readiness.unknown", Verdict.OPEN, Map.of("result", List.of("5"))),
                        new Reason("cooperation.shared", Verdict.FITS, Map.of("modes", List.of("LICENCE", "EQUITY"))),
                        new Reason(
                                "zone.apart",
                                Verdict.AGAINST,
                                Map.of("result", List.of("HUAIROU"), "demand", List.of("OUTSIDE_BEIJING"))),
                        new Reason("freshness.recent", Verdict.FITS, Map.of("days", List.of("121")))),
                new Evidence(
                        List.of("固态电解质", "离子电导率"),
                        "采用机械化学球磨结合低温退火合成高结晶度固态电解质粉体，室温离子电导率达到 6 mS/cm。",
                        "目前软包电芯循环两百次后界面阻抗翻倍，希望换用离子电导率更高的固态电解质。",
                        List.of(new ElementPair(TextElement.MATERIAL, "固态电解质粉体", "固态电解质", true))),
                "weighted-1",
                NOW,
                NOW);
    }

    public static Pairing next(Pairing pairing, PairingState state) {
        PairingCause cause = switch (state) {
            case RECOMMENDED -> PairingCause.MATCHED;
            case SUPERSEDED -> PairingCause.OUTRANKED;
            case WITHDRAWN -> PairingCause.LISTING_CLOSED;
        };
        return next(pairing, state, cause, null);
    }

    /** As a coordinator recommends it. */
    public static Pairing byHand(Pairing pairing, String note) {
        return next(pairing, PairingState.RECOMMENDED, PairingCause.BY_HAND, note);
    }

    /** As it is withdrawn when a side says that it does not suit. */
    public static Pairing declined(Pairing pairing) {
        return next(pairing, PairingState.WITHDRAWN, PairingCause.DECLINED, null);
    }

    private static Pairing next(Pairing pairing, PairingState state, PairingCause cause, @Nullable String note) {
        return new Pairing(
                pairing.id(),
                pairing.version() + 1,
                state,
                cause,
                note,
                pairing.result(),
                pairing.demand(),
                pairing.score(),
                pairing.parts(),
                pairing.reasons(),
                pairing.evidence(),
                pairing.modelVersion(),
                pairing.recommendedAt(),
                pairing.changedAt().plusSeconds(60));
    }
}
