package org.keqiao.web.fair;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fair as people and programs write it.
 *
 * @param industries names or labels
 * @param registerUntil local time, such as {@code 2026-12-01T18:00}; likewise {@code wishesUntil}
 * @param walkMinutes between different rooms, where {@code walks} say nothing else
 */
public record FairRequest(
        @Nullable String title,
        @Nullable String description,
        @Nullable List<@Nullable String> industries,
        @Nullable String format,
        @Nullable String venue,
        @Nullable String onlineLink,
        @Nullable String zone,
        @Nullable String registerUntil,
        @Nullable String wishesUntil,
        @Nullable String mostMeetings,
        @Nullable String answerHours,
        @Nullable List<@Nullable Day> days,
        @Nullable List<@Nullable Room> rooms,
        @Nullable String walkMinutes,
        @Nullable List<@Nullable Walk> walks) {

    /**
     * A day with meetings.
     *
     * @param opens such as {@code 13:30}
     * @param pauses such as {@code 12:00-13:30}, several with commas
     */
    public record Day(
            @Nullable String day,
            @Nullable String opens,
            @Nullable String closes,
            @Nullable String meetingMinutes,
            @Nullable String gapMinutes,
            @Nullable String pauses) {

        boolean isBlank() {
            return FairRequest.isBlank(day) && FairRequest.isBlank(opens) && FairRequest.isBlank(closes);
        }
    }

    /** A room with so many equal tables; seats are per table. */
    public record Room(
            @Nullable String name,
            @Nullable String tables,
            @Nullable String seats,
            @Nullable String screen) {

        boolean isBlank() {
            return FairRequest.isBlank(name) && FairRequest.isBlank(tables);
        }
    }

    /** Minutes from one room to another, either way. */
    public record Walk(
            @Nullable String room,
            @Nullable String otherRoom,
            @Nullable String minutes) {

        boolean isBlank() {
            return FairRequest.isBlank(room) && FairRequest.isBlank(otherRoom) && FairRequest.isBlank(minutes);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
