package org.keqiao.timetable.flow;

import java.util.Arrays;

/**
 * The most that a fair's meetings can be worth if only numbers of meetings bind: those of each party, and those of all slots together. Successive
 * shortest paths from the parties of one side to those of the other, all paths of one length at once (primal-dual); potentials keep reduced costs at
 * zero or more. Whatever timetable there is, it is worth no more.
 *
 * <p>In a fair where partners can't be put on two sides every party stands on both, which gives a weaker bound.
 */
final class MeetingFlow {

    static final long INFINITE = Long.MAX_VALUE / 4;

    private final FlowNetwork net;
    private final long[] value;
    private final long firstMeeting;
    private final int total;
    private final boolean[] chosen;
    private final int[] degree;
    private final long[] potential;
    private final long[] distance;
    private final boolean[] visited;
    private final NodeQueue queue;
    private long sinkPotential;
    private int meetings;

    /**
     * @param value of every wish
     * @param firstMeeting bonus for a party's first meeting
     * @param total most meetings in all
     */
    MeetingFlow(FlowNetwork net, long[] value, long firstMeeting, int total) {
        this.net = net;
        this.value = value;
        this.firstMeeting = firstMeeting;
        this.total = total;
        chosen = new boolean[net.wishes()];
        degree = new int[net.nodes()];
        potential = new long[net.nodes()];
        distance = new long[net.nodes()];
        visited = new boolean[net.nodes()];
        queue = new NodeQueue(distance);
        initialPotentials();
    }

    private void initialPotentials() {
        for (int node = 0; node < net.lefts(); node++) {
            potential[node] = -firstMeeting;
        }
        for (int node = net.lefts(); node < net.nodes(); node++) {
            long least = 0;
            for (int wish : net.wishesOf(node)) {
                least = Math.min(least, -firstMeeting - value[wish]);
            }
            potential[node] = least;
            sinkPotential = Math.min(sinkPotential, least - firstMeeting);
        }
    }

    void run() {
        boolean more = meetings < total;
        while (more) {
            more = findShortest() && augment() && meetings < total;
        }
    }

    boolean[] chosen() {
        return chosen;
    }

    /** What one more meeting for a party would be worth, 0 while it still could have more. */
    long price(int node) {
        return Math.max(0, node < net.lefts() ? potential[node] : sinkPotential - potential[node]);
    }

    /** What a wish costs beyond what its parties' other meetings are worth; below 0 for a wish that was left out of the network wrongly. */
    long reducedCost(int wish) {
        return potential[net.left(wish)] - value[wish] - potential[net.right(wish)];
    }

    private long entryCost(int left) {
        return (degree[left] == 0 ? -firstMeeting : 0) - potential[left];
    }

    private long exitCost(int right) {
        return (degree[right] == 0 ? -firstMeeting : 0) + potential[right] - sinkPotential;
    }

    /** Dijkstra; false when no path is worth anything any more. */
    private boolean findShortest() {
        Arrays.fill(distance, INFINITE);
        queue.clear();
        for (int left = 0; left < net.lefts(); left++) {
            if (degree[left] < net.capacity(left)) {
                reach(left, entryCost(left));
            }
        }
        long worthless = -sinkPotential;
        long shortest = worthless;
        while (!queue.isEmpty()) {
            int node = queue.poll();
            if (distance[node] >= shortest) {
                break;
            }
            shortest = node < net.lefts() ? goRight(node, shortest) : goLeft(node, shortest);
        }
        for (int node = 0; node < net.nodes(); node++) {
            potential[node] += Math.min(distance[node], shortest);
        }
        sinkPotential += shortest;
        return shortest < worthless;
    }

    private long goRight(int left, long shortest) {
        long base = distance[left] + potential[left];
        for (int wish : net.wishesOf(left)) {
            if (!chosen[wish]) {
                int right = net.right(wish);
                reachBefore(right, base - value[wish] - potential[right], shortest);
            }
        }
        return shortest;
    }

    private long goLeft(int right, long shortest) {
        long base = distance[right] + potential[right];
        for (int wish : net.wishesOf(right)) {
            if (chosen[wish]) {
                int left = net.left(wish);
                reachBefore(left, base + value[wish] - potential[left], shortest);
            }
        }
        return degree[right] < net.capacity(right) ? Math.min(shortest, distance[right] + exitCost(right)) : shortest;
    }

    private void reachBefore(int node, long length, long shortest) {
        if (length < shortest) {
            reach(node, length);
        }
    }

    private void reach(int node, long length) {
        if (length < distance[node]) {
            distance[node] = length;
            queue.raise(node);
        }
    }

    /** Takes all the shortest paths that don't stand in each other's way. */
    private boolean augment() {
        boolean any = false;
        boolean found = true;
        while (found && meetings < total) {
            Arrays.fill(visited, false);
            found = false;
            for (int left = 0; left < net.lefts(); left++) {
                found |= augmentFrom(left);
            }
            any |= found;
        }
        return any;
    }

    private boolean augmentFrom(int left) {
        boolean any = false;
        while (meetings < total
                && degree[left] < net.capacity(left)
                && entryCost(left) == 0
                && !visited[left]
                && advance(left)) {
            degree[left]++;
            meetings++;
            visited[left] = false;
            any = true;
        }
        return any;
    }

    private boolean advance(int left) {
        visited[left] = true;
        for (int wish : net.wishesOf(left)) {
            int right = net.right(wish);
            if (!chosen[wish] && !visited[right] && reducedCost(wish) == 0 && arrive(right)) {
                chosen[wish] = true;
                return true;
            }
        }
        return false;
    }

    private boolean arrive(int right) {
        visited[right] = true;
        if (degree[right] < net.capacity(right) && exitCost(right) == 0) {
            degree[right]++;
            visited[right] = false;
            return true;
        }
        for (int wish : net.wishesOf(right)) {
            if (chosen[wish] && !visited[net.left(wish)] && reducedCost(wish) == 0 && advance(net.left(wish))) {
                chosen[wish] = false;
                return true;
            }
        }
        return false;
    }
    /** Parties with a meeting, those on both sides counted for each. */
    int served() {
        return (int) Arrays.stream(degree).filter(meetings -> meetings > 0).count();
    }
}
