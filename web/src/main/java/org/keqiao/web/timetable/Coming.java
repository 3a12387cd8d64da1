package org.keqiao.web.timetable;

/**
 * What publishing a version would change for participants.
 *
 * @param told how many organisations hear of it
 */
public record Coming(int added, int moved, int dropped, int told) {

    public boolean isNothing() {
        return added + moved + dropped == 0;
    }
}
