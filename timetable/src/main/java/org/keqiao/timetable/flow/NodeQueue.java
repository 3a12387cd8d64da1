package org.keqiao.timetable.flow;

import java.util.Arrays;

/** A binary heap of nodes by distance, whose distances may fall while they wait. */
final class NodeQueue {

    private final long[] distance;
    private final int[] heap;
    private final int[] place;
    private int size;

    NodeQueue(long[] distance) {
        this.distance = distance;
        heap = new int[distance.length];
        place = new int[distance.length];
        Arrays.fill(place, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        Arrays.fill(place, -1);
        size = 0;
    }

    /** Adds a node, or moves it forward after its distance fell. */
    void raise(int node) {
        if (place[node] < 0) {
            place[node] = size++;
        }
        int at = place[node];
        while (at > 0 && distance[heap[(at - 1) / 2]] > distance[node]) {
            put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }
        put(node, at);
    }

    int poll() {
        int nearest = heap[0];
        place[nearest] = -1;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return nearest;
    }

    private void sink(int node) {
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
                child++;
            }
            if (distance[heap[child]] >= distance[node]) {
                break;
            }
            put(heap[child], at);
            at = child;
            child = 2 * at + 1;
        }
        put(node, at);
    }

    private void put(int node, int at) {
        heap[at] = node;
        place[node] = at;
    }
}
