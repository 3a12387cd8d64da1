package org.keqiao.matching.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.keqiao.matching.exposure.Allotment.Offer;
import org.keqiao.matching.exposure.Allotment.Party;

class AllotmentTests {

    private static final List<Integer> NONE = List.of();

    @Test
    void nobodyGetsMoreThanItsPlaces() {
        List<Offer> offers = new ArrayList<>();
        for (int demand = 0; demand < 30; demand++) {
            for (int result = 0; result < 5; result++) {
                offers.add(new Offer(result, demand, 900 - result * 10));
            }
        }
        List<Offer> chosen = Allotment.solve(offers, parties(5, 4, NONE), parties(30, 2, NONE));

        assertThat(chosen).hasSize(20);
        for (int result = 0; result < 5; result++) {
            int wanted = result;
            assertThat(chosen.stream().filter(offer -> offer.result() == wanted))
                    .hasSize(4);
        }
        assertThat(chosen).doesNotHaveDuplicates();
    }

    @Test
    void whoHasAnAlternativeGivesWayToWhoHasNone() {
        List<Offer> offers = List.of(new Offer(0, 0, 900), new Offer(1, 0, 800), new Offer(0, 1, 850));

        assertThat(Allotment.solve(offers, parties(2, 1, NONE), parties(2, 1, NONE)))
                .containsExactly(new Offer(1, 0, 800), new Offer(0, 1, 850));
    }

    @Test
    void theBonusOfAFirstPairBringsItToWhoHasNone() {
        List<Offer> offers = List.of(new Offer(0, 0, 700), new Offer(1, 0, 650));
        List<Party> demand = List.of(new Party(1, NONE));

        assertThat(Allotment.solve(offers, List.of(new Party(9, NONE), new Party(9, List.of(100))), demand))
                .containsExactly(new Offer(1, 0, 650));
        assertThat(Allotment.solve(offers, List.of(new Party(9, NONE), new Party(9, NONE)), demand))
                .containsExactly(new Offer(0, 0, 700));
    }

    @Test
    void whatIsFoundIsAsGoodAsTheBestButForTheStep() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Party> results = randomParties(random, 4);
            List<Party> demands = randomParties(random, 4);
            List<Offer> offers = randomOffers(random, 4, 4, 11);
            List<Offer> chosen = Allotment.solve(offers, results, demands);

            assertThat(worth(chosen, results, demands))
                    .as("round %d", round)
                    .isGreaterThanOrEqualTo(best(offers, results, demands) - chosen.size() * Allotment.STEP - 2);
        }
    }

    private static List<Party> parties(int count, int places, List<Integer> bonuses) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Party(places, bonuses))
                .toList();
    }

    private static List<Party> randomParties(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Party(1 + random.nextInt(3), random.nextBoolean() ? List.of(100, 60, 30) : NONE))
                .toList();
    }

    private static List<Offer> randomOffers(Random random, int results, int demands, int most) {
        List<Offer> offers = new ArrayList<>();
        for (int result = 0; result < results; result++) {
            for (int demand = 0; demand < demands && offers.size() < most; demand++) {
                if (random.nextInt(3) > 0) {
                    offers.add(new Offer(result, demand, 480 + random.nextInt(520)));
                }
            }
        }
        return offers;
    }

    /** The best of all subsets. */
    private static int best(List<Offer> offers, List<Party> results, List<Party> demands) {
        int best = 0;
        for (int subset = 0; subset < 1 << offers.size(); subset++) {
            List<Offer> chosen = new ArrayList<>();
            for (int i = 0; i < offers.size(); i++) {
                if ((subset & 1 << i) != 0) {
                    chosen.add(offers.get(i));
                }
            }
            best = Math.max(best, worth(chosen, results, demands));
        }
        return best;
    }

    /** Sum of values and bonuses; -1 when somebody has more than its places. */
    private static int worth(List<Offer> chosen, List<Party> results, List<Party> demands) {
        int[] ofResult = new int[results.size()];
        int[] ofDemand = new int[demands.size()];
        int worth = 0;
        for (Offer offer : chosen) {
            worth += offer.value()
                    + results.get(offer.result()).bonus(ofResult[offer.result()]++)
                    + demands.get(offer.demand()).bonus(ofDemand[offer.demand()]++);
            if (ofResult[offer.result()] > results.get(offer.result()).places()
                    || ofDemand[offer.demand()] > demands.get(offer.demand()).places()) {
                return -1;
            }
        }
        return worth;
    }
}
