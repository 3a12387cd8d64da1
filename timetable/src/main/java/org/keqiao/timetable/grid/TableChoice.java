package org.keqiao.timetable.grid;

/** How a meeting comes by its table. */
public interface TableChoice {

    /** Tables that are all alike are only counted; which is whose is said at the end. */
    TableChoice ALL_ALIKE = (draft, wish, slot) -> {
        draft.placeAt(wish, slot, Draft.NONE);
        return true;
    };

    /** Places a wish in a slot where its parties are free, moving others of the slot to other tables if need be; false when there is no table for it. */
    boolean placeAtTable(Draft draft, int wish, int slot);
}
