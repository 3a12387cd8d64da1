package org.keqiao.timetable.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.keqiao.timetable.grid.Grid;

/**
 * A bound that knows who is there when. Each slot is a matching of its own, the best of which is found exactly; that a wish is met once only, and a party
 * as often as it likes only, is paid for by prices (Lagrangian relaxation). Whatever the prices, the sum is a bound; subgradient steps after Polyak
 * bring it down. It begins with the prices of the flow, and so is never above that bound.
 */
public final class SlotBound {

    /** Prices are counted in these parts of the unit of the values. */
    private static final int PARTS = 256;

    private final Grid grid;
    private final FlowNetwork net;
    private final BitSet[] wishesIn;
    private final double[] wishPrice;
    private final double[] partyPrice;
    private final int[] met;
    private final int[] meetings;
    private final long[] reduced;
    private double boldness = 1;
    private long best = Long.MAX_VALUE;

    public SlotBound(Grid grid) {
        this.grid = grid;
        reduced = new long[grid.wishes()];
        wishPrice = new double[grid.wishes()];
        partyPrice = new double[grid.parties()];
        met = new int[grid.wishes()];
        meetings = new int[grid.parties()];
        BitSet possible = new BitSet(grid.wishes());
        IntStream.range(0, grid.wishes()).filter(grid::isPossible).forEach(possible::set);
        net = new FlowNetwork(grid, possible);
        wishesIn = new BitSet[grid.slots()];
        Arrays.setAll(wishesIn, this::wishesIn);
        takePricesOf(grid);
    }

    private BitSet wishesIn(int slot) {
        BitSet wishes = new BitSet(grid.wishes());
        IntStream.range(0, grid.wishes())
                .filter(wish -> grid.isAllowed(wish, slot))
                .forEach(wishes::set);
        return wishes;
    }

    private void takePricesOf(Grid fair) {
        net.limit(fair::capacity);
        int total = IntStream.range(0, fair.slots()).map(fair::mostMeetings).sum();
        MeetingFlow flow = new MeetingFlow(net, fair.values(), 0, total);
        flow.run();
        for (int wish = 0; wish < fair.wishes(); wish++) {
            wishPrice[wish] = fair.isPossible(wish) ? (double) PARTS * Math.max(0, -flow.reducedCost(wish)) : 0;
        }
        for (int party = 0; party < partyPrice.length; party++) {
            partyPrice[party] = isLimited(party) ? (double) PARTS * net.price(flow, party) : 0;
        }
    }

    /** Whether a party is there for more meetings than it likes to have. */
    private boolean isLimited(int party) {
        return grid.capacity(party) < grid.slotsPresent(party);
    }

    /** The lowest bound so far. */
    public long best() {
        return best;
    }

    /** One step, towards what a known timetable is worth. */
    public void step(long known) {
        long bound = bound();
        if (bound / PARTS < best) {
            best = bound / PARTS;
        } else {
            boldness *= 0.9;
        }
        move(Math.max(0, bound - (double) PARTS * known));
    }

    private long bound() {
        for (int wish = 0; wish < reduced.length; wish++) {
            reduced[wish] = Math.round((double) PARTS * grid.value(wish)
                    - wishPrice[wish]
                    - partyPrice[grid.first(wish)]
                    - partyPrice[grid.second(wish)]);
        }
        Arrays.fill(met, 0);
        Arrays.fill(meetings, 0);
        double sum = reduced.length; // what rounding may hide
        for (double price : wishPrice) {
            sum += price;
        }
        for (int party = 0; party < partyPrice.length; party++) {
            sum += partyPrice[party] * grid.capacity(party);
        }
        for (int slot = 0; slot < grid.slots(); slot++) {
            sum += matching(slot);
        }
        return (long) Math.ceil(sum);
    }

    private long matching(int slot) {
        net.use(wishesIn[slot]);
        net.limit(party -> grid.isPresent(party, slot) ? 1 : 0);
        MeetingFlow flow = new MeetingFlow(net, reduced, 0, grid.tables(slot));
        flow.run();
        long sum = 0;
        boolean[] chosen = flow.chosen();
        for (int wish = 0; wish < chosen.length; wish++) {
            if (chosen[wish]) {
                sum += reduced[wish];
                met[wish]++;
                meetings[grid.first(wish)]++;
                meetings[grid.second(wish)]++;
            }
        }
        return sum;
    }

    private void move(double distance) {
        double norm = 0;
        for (int wish = 0; wish < met.length; wish++) {
            norm += square(direction(met[wish] - 1, wishPrice[wish]));
        }
        for (int party = 0; party < meetings.length; party++) {
            norm += square(partyDirection(party));
        }
        double step = norm == 0 ? 0 : boldness * distance / norm;
        for (int wish = 0; wish < met.length; wish++) {
            wishPrice[wish] = Math.max(0, wishPrice[wish] + step * direction(met[wish] - 1, wishPrice[wish]));
        }
        for (int party = 0; party < meetings.length; party++) {
            partyPrice[party] = Math.max(0, partyPrice[party] + step * partyDirection(party));
        }
    }

    private int partyDirection(int party) {
        return isLimited(party) ? direction(meetings[party] - grid.capacity(party), partyPrice[party]) : 0;
    }

    /** A price of nothing can't fall. */
    private static int direction(int excess, double price) {
        return price == 0 ? Math.max(0, excess) : excess;
    }

    private static double square(double number) {
        return number * number;
    }
}
