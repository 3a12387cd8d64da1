package org.keqiao.timetable.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.keqiao.timetable.grid.Grid;

/** The parties on two sides, joined by those of the wishes that are looked at. */
final class FlowNetwork {

    private final int lefts;
    private final boolean bipartite;
    private final int[] leftNode;
    private final int[] rightNode;
    private final int[] leftOf;
    private final int[] rightOf;
    private final int[] capacity;
    private int[][] wishesOf;

    FlowNetwork(Grid grid, BitSet wishes) {
        bipartite = grid.isBipartite();
        leftNode = new int[grid.parties()];
        rightNode = new int[grid.parties()];
        lefts = number(grid, leftNode, 0, 1);
        capacity = new int[number(grid, rightNode, lefts, 2)];
        leftOf = new int[grid.wishes()];
        rightOf = new int[grid.wishes()];
        for (int wish = 0; wish < grid.wishes(); wish++) {
            boolean turned = bipartite && grid.side(grid.first(wish)) == 2;
            leftOf[wish] = leftNode[turned ? grid.second(wish) : grid.first(wish)];
            rightOf[wish] = rightNode[turned ? grid.first(wish) : grid.second(wish)];
        }
        wishesOf = new int[0][];
        use(wishes);
    }

    private int number(Grid grid, int[] nodeOf, int from, int side) {
        int next = from;
        for (int party = 0; party < nodeOf.length; party++) {
            nodeOf[party] = !bipartite || grid.side(party) == side ? next++ : -1;
        }
        return next;
    }

    /** Says how many meetings each party can have. */
    void limit(IntUnaryOperator capacityOfParty) {
        for (int party = 0; party < leftNode.length; party++) {
            for (int node : new int[] {leftNode[party], rightNode[party]}) {
                if (node >= 0) {
                    capacity[node] = capacityOfParty.applyAsInt(party);
                }
            }
        }
    }

    /** Looks at these wishes only. */
    final void use(BitSet wishes) {
        int[] counts = new int[capacity.length];
        wishes.stream().forEach(wish -> {
            counts[leftOf[wish]]++;
            counts[rightOf[wish]]++;
        });
        wishesOf = new int[capacity.length][];
        Arrays.setAll(wishesOf, node -> new int[counts[node]]);
        wishes.stream().forEach(wish -> {
            wishesOf[leftOf[wish]][--counts[leftOf[wish]]] = wish;
            wishesOf[rightOf[wish]][--counts[rightOf[wish]]] = wish;
        });
    }

    /** What one more meeting would be worth to a party in a flow. */
    long price(MeetingFlow flow, int party) {
        long left = leftNode[party] < 0 ? 0 : flow.price(leftNode[party]);
        long right = rightNode[party] < 0 ? 0 : flow.price(rightNode[party]);
        return Math.max(left, right);
    }

    int wishes() {
        return leftOf.length;
    }

    int lefts() {
        return lefts;
    }

    int nodes() {
        return capacity.length;
    }

    int capacity(int node) {
        return capacity[node];
    }

    int left(int wish) {
        return leftOf[wish];
    }

    int right(int wish) {
        return rightOf[wish];
    }

    int[] wishesOf(int node) {
        return wishesOf[node];
    }
}
