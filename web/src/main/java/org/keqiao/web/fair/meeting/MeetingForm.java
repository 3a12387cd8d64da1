package org.keqiao.web.fair.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Asks another participant for a meeting.
 *
 * @param participant for whom a coordinator asks; missing for one's own
 * @param other whom to meet
 * @param slot when, if not any time is right
 * @param note for the other side to read
 */
public record MeetingForm(
        @Nullable String participant,
        @Nullable String other,
        @Nullable String slot,
        @Nullable String note) {}
