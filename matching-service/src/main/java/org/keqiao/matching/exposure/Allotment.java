package org.keqiao.matching.exposure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Chooses pairs so that no party has more than its places and the sum of values is as large as can be: a b-matching, solved by an
 * auction (Bertsekas 1988). Demands bid for places of results; a place costs what the last bid left, and who is outbid bids again. A
 * place of low number comes with the bonus of its result, a demand's first pairs with the bonus of the demand. What is found is at most
 * {@link #STEP} times the number of pairs below the optimum.
 */
public final class Allotment {

    /** By how much a bid must exceed, in thousandths. */
    static final int STEP = 1;

    private static final int NOBODY_BIDS = -2;
    private static final int NOBODY = -1;

    /** A pair that may be chosen: indexes of its parties, and what it is worth, above 0. */
    public record Offer(int result, int demand, int value) {}

    /**
     * One of the two listings of pairs.
     *
     * @param places most pairs
     * @param bonuses what its first, second, … pair is worth beside the pair's value, falling
     */
    public record Party(int places, List<Integer> bonuses) {

        public Party {
            bonuses = List.copyOf(bonuses);
        }

        int bonus(int pair) {
            return pair < bonuses.size() ? bonuses.get(pair) : 0;
        }
    }

    /** A place of a result: whose offer has it, and what it costs to take it. */
    private static final class Place {
        private int price;
        private int offer = NOBODY;

        Place(int price) {
            this.price = price;
        }
    }

    private final List<Offer> offers;
    private final List<Party> demands;
    private final List<PriorityQueue<Place>> places = new ArrayList<>();
    private final int[][] offersOf;
    private final boolean[] chosen;
    private final int[] held;

    private Allotment(List<Offer> offers, List<Party> results, List<Party> demands) {
        this.offers = offers;
        this.demands = demands;
        this.chosen = new boolean[offers.size()];
        this.held = new int[demands.size()];
        this.offersOf = byDemand(offers, demands.size());
        for (int result = 0; result < results.size(); result++) {
            Party party = results.get(result);
            PriorityQueue<Place> own = new PriorityQueue<>((one, other) -> Integer.compare(one.price, other.price));
            for (int place = 0; place < party.places(); place++) {
                own.add(new Place(-party.bonus(place)));
            }
            places.add(own);
        }
    }

    /** The offers that are chosen, in the order in which they were given. */
    public static List<Offer> solve(List<Offer> offers, List<Party> results, List<Party> demands) {
        Allotment allotment = new Allotment(List.copyOf(offers), results, demands);
        allotment.run();
        List<Offer> chosen = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            if (allotment.chosen[i]) {
                chosen.add(offers.get(i));
            }
        }
        return chosen;
    }

    private void run() {
        Deque<Integer> bidders = new ArrayDeque<>();
        for (int demand = 0; demand < demands.size(); demand++) {
            bidders.add(demand);
        }
        while (!bidders.isEmpty()) {
            int demand = bidders.remove();
            while (held[demand] < demands.get(demand).places()) {
                int outbid = bid(demand);
                if (outbid == NOBODY_BIDS) {
                    break;
                }
                if (outbid >= 0 && outbid != demand) {
                    bidders.add(outbid);
                }
            }
        }
    }

    /** Takes the place that is worth most to this demand; says whose it was. */
    private int bid(int demand) {
        int best = -1;
        int bestWorth = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (int offer : offersOf[demand]) {
            Place cheapest = chosen[offer]
                    ? null
                    : places.get(offers.get(offer).result()).peek();
            if (cheapest != null) {
                int worth = offers.get(offer).value() - cheapest.price;
                if (worth > bestWorth) {
                    second = bestWorth;
                    best = offer;
                    bestWorth = worth;
                } else if (worth > second) {
                    second = worth;
                }
            }
        }
        int own = demands.get(demand).bonus(held[demand]);
        if (best < 0 || bestWorth + own <= 0) {
            return NOBODY_BIDS;
        }
        return take(best, bestWorth - Math.max(second, -own) + STEP);
    }

    private int take(int offer, int raise) {
        PriorityQueue<Place> own = places.get(offers.get(offer).result());
        Place place = own.remove();
        int before = place.offer;
        place.price += raise;
        place.offer = offer;
        own.add(place);
        chosen[offer] = true;
        held[offers.get(offer).demand()]++;
        if (before < 0) {
            return NOBODY;
        }
        chosen[before] = false;
        held[offers.get(before).demand()]--;
        return offers.get(before).demand();
    }

    private static int[][] byDemand(List<Offer> offers, int demands) {
        int[] count = new int[demands];
        offers.forEach(offer -> count[offer.demand()]++);
        int[][] byDemand = new int[demands][];
        Arrays.setAll(byDemand, demand -> new int[count[demand]]);
        for (int i = offers.size() - 1; i >= 0; i--) {
            int demand = offers.get(i).demand();
            byDemand[demand][--count[demand]] = i;
        }
        return byDemand;
    }
}
