package org.keqiao.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.pairing.ElementPair;
import org.keqiao.contracts.pairing.Evidence;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingAnswer;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.IndicatorOperator;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.IpWish;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Ownership;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.contracts.vocabulary.TextElement;
import org.keqiao.contracts.vocabulary.Verdict;
import org.keqiao.contracts.vocabulary.Zone;

/** Messages with every field filled. */
final class Examples {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID RESULT_ID = UUID.fromString("01932f00-0000-7000-8000-000000000001");
    private static final UUID DEMAND_ID = UUID.fromString("01932f00-0000-7000-8000-000000000002");

    private Examples() {}

    static ListingSnapshot solidElectrolyte() {
        return new ListingSnapshot(
                RESULT_ID,
                "BJ-R-20261123-0001",
                3,
                ListingKind.RESULT,
                ListingState.PUBLISHED,
                true,
                "硫化物固态电解质粉体",
                "公斤级制备",
                "采用机械化学球磨结合低温退火合成。",
                List.of("固态电池"),
                List.of(Industry.NEW_MATERIALS),
                List.of("H01M 10/0562"),
                Zone.HUAIROU,
                5,
                List.of(CooperationMode.LICENCE),
                new OrganisationRef(
                        UUID.fromString("01932f00-0000-7000-8000-0000000000aa"), "燕北材料大学", OrganisationKind.UNIVERSITY),
                "9f2c",
                "zh",
                NOW,
                NOW.plusSeconds(86_400),
                NOW,
                NOW,
                new ResultDetails(
                        "比液态电解液不易燃", "固态离子学课题组", IpStatus.GRANTED, List.of("ZL202310000001.X"), Ownership.UNIT_OWNED),
                null);
    }

    static ListingSnapshot solidElectrolyteWanted() {
        return new ListingSnapshot(
                DEMAND_ID,
                "BJ-D-20261123-0001",
                1,
                ListingKind.DEMAND,
                ListingState.PUBLISHED,
                true,
                "寻求高离子电导率固态电解质",
                "",
                "",
                List.of(),
                List.of(Industry.NEW_ENERGY_VEHICLES),
                List.of(),
                null,
                null,
                List.of(),
                null,
                "77ab",
                "zh",
                NOW,
                null,
                null,
                NOW,
                null,
                new DemandDetails(
                        "软包电芯循环后界面阻抗翻倍",
                        List.of(new Indicator(
                                "离子电导率",
                                IndicatorOperator.RANGE,
                                new BigDecimal("3"),
                                new BigDecimal("8"),
                                "mS/cm",
                                true,
                                true)),
                        LocalDate.of(2027, 6, 30),
                        new BigDecimal("100"),
                        new BigDecimal("300"),
                        IpWish.SHARED,
                        true));
    }

    static ListingIndexed indexed() {
        return new ListingIndexed(RESULT_ID, 3, ListingKind.RESULT, true, NOW);
    }

    static Pairing pairing() {
        return new Pairing(
                UUID.fromString("01932f00-0000-5000-8000-0000000000bb"),
                1,
                PairingState.RECOMMENDED,
                PairingCause.BY_HAND,
                "两家已有合作基础",
                new PairingSide(RESULT_ID, "BJ-R-20261123-0001", 3, "硫化物固态电解质粉体"),
                new PairingSide(DEMAND_ID, "BJ-D-20261123-0001", 1, "寻求高离子电导率固态电解质"),
                0.6,
                List.of(
                        new ScorePart(PartName.MEANING, 0.8, 0.75, 0.6),
                        new ScorePart(PartName.READINESS, 0.2, null, 0)),
                List.of(new Reason("readiness.unknown", Verdict.OPEN, Map.of("result", List.of("5")))),
                new Evidence(
                        List.of("固态电解质"),
                        "采用机械化学球磨结合低温退火合成。",
                        "软包电芯循环后界面阻抗翻倍",
                        List.of(new ElementPair(TextElement.METHOD, "机械化学球磨", null, false))),
                "weighted-1",
                NOW,
                NOW);
    }

    static PairingAnswer declined() {
        return answer(Answer.NOT_FOR_US, DeclineReason.TOO_EARLY, null);
    }

    static PairingAnswer later() {
        return answer(Answer.LATER, null, LocalDate.of(2026, 12, 24));
    }

    static PairingAnswer answer(Answer answer, @Nullable DeclineReason reason, @Nullable LocalDate until) {
        Pairing pairing = pairing();
        return new PairingAnswer(
                UUID.fromString("01932f00-0000-5000-8000-0000000000cc"),
                2,
                pairing.id(),
                pairing.result(),
                pairing.demand(),
                DEMAND_ID,
                answer,
                reason,
                until,
                pairing.modelVersion(),
                pairing.parts(),
                NOW);
    }
}
