package org.keqiao.web.fair;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Paths of a participant's pages. */
public final class FairPaths {

    private FairPaths() {}

    /**
     * The participant's own timetable.
     *
     * @param participant for whom somebody else acts; missing for one's own organisation
     */
    public static String myTimetable(UUID fairId, @Nullable UUID participant) {
        return of(fairId, "my-timetable", participant);
    }

    /**
     * Whom the participant could meet.
     *
     * @param participant for whom somebody else acts; missing for one's own organisation
     */
    public static String partners(UUID fairId, @Nullable UUID participant) {
        return of(fairId, "partners", participant);
    }

    private static String of(UUID fairId, String page, @Nullable UUID participant) {
        return "/fairs/" + fairId + "/" + page + (participant == null ? "" : "?participant=" + participant);
    }
}
