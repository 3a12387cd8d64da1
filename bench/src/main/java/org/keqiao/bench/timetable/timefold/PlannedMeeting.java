package org.keqiao.bench.timetable.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wish, and the slot that it is planned in, if any. */
@PlanningEntity
public class PlannedMeeting {

    @PlanningId
    private int wish;

    private int first;
    private int second;
    private long value;
    private List<Integer> possibleSlots = List.of();

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Integer slot;

    /** For Timefold. */
    public PlannedMeeting() {}

    PlannedMeeting(int wish, int first, int second, long value, List<Integer> possibleSlots) {
        this.wish = wish;
        this.first = first;
        this.second = second;
        this.value = value;
        this.possibleSlots = possibleSlots;
    }

    /** Slots in which both are there. */
    @ValueRangeProvider
    public List<Integer> getPossibleSlots() {
        return possibleSlots;
    }

    public int getWish() {
        return wish;
    }

    public int getFirst() {
        return first;
    }

    public int getSecond() {
        return second;
    }

    public long getValue() {
        return value;
    }

    public @Nullable Integer getSlot() {
        return slot;
    }

    public void setSlot(@Nullable Integer slot) {
        this.slot = slot;
    }
}
