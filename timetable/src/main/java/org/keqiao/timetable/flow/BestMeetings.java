package org.keqiao.timetable.flow;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.keqiao.timetable.grid.Grid;

/**
 * The meetings that are worth most if only numbers bind.
 *
 * @param wishes which they are
 * @param value what they are worth with the bonuses for first meetings: no timetable is worth more
 * @param worth what they are worth without the bonuses
 * @param loss of every wish that isn't chosen: by how much a timetable with it falls short of {@code value} at least
 */
public record BestMeetings(BitSet wishes, long value, long worth, Loss loss) {

    /** By how much a timetable with a wish falls short of the bound at least; 0 for those that cost nothing. */
    @FunctionalInterface
    public interface Loss {
        long of(int wish);
    }

    /** Up to so many wishes the whole network is searched at once. */
    private static final int FEW = 20_000;

    /** With more wishes, the best of each party beyond its capacity are looked at first. */
    private static final int SPARE = 8;

    public static BestMeetings of(Grid grid, long firstMeeting) {
        BitSet used = firstChoice(grid);
        FlowNetwork net = new FlowNetwork(grid, used);
        net.limit(grid::capacity);
        MeetingFlow flow = run(net, grid, firstMeeting);
        while (addMissed(grid, used, flow)) {
            net.use(used);
            flow = run(net, grid, firstMeeting);
        }
        return result(grid, flow, firstMeeting);
    }

    private static MeetingFlow run(FlowNetwork net, Grid grid, long firstMeeting) {
        int total = IntStream.range(0, grid.slots()).map(grid::mostMeetings).sum();
        MeetingFlow flow = new MeetingFlow(net, grid.values(), firstMeeting, total);
        flow.run();
        return flow;
    }

    private static BitSet firstChoice(Grid grid) {
        BitSet used = new BitSet(grid.wishes());
        if (grid.wishes() <= FEW) {
            IntStream.range(0, grid.wishes()).filter(grid::isPossible).forEach(used::set);
            return used;
        }
        for (int party = 0; party < grid.parties(); party++) {
            IntStream.of(grid.wishesOf(party))
                    .filter(grid::isPossible)
                    .boxed()
                    .sorted((one, other) -> Long.compare(grid.value(other), grid.value(one)))
                    .limit(grid.capacity(party) + SPARE)
                    .forEach(used::set);
        }
        return used;
    }

    private static boolean addMissed(Grid grid, BitSet used, MeetingFlow flow) {
        int before = used.cardinality();
        for (int wish = 0; wish < grid.wishes(); wish++) {
            if (!used.get(wish) && grid.isPossible(wish) && flow.reducedCost(wish) < 0) {
                used.set(wish);
            }
        }
        return used.cardinality() > before;
    }

    private static BestMeetings result(Grid grid, MeetingFlow flow, long firstMeeting) {
        BitSet wishes = new BitSet(grid.wishes());
        long worth = 0;
        for (int wish = 0; wish < grid.wishes(); wish++) {
            if (flow.chosen()[wish]) {
                wishes.set(wish);
                worth += grid.value(wish);
            }
        }
        return new BestMeetings(wishes, worth + firstMeeting * flow.served(), worth, flow::reducedCost);
    }
}
