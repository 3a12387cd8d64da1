package org.keqiao.web.fair.day;

import org.jspecify.annotations.Nullable;

/**
 * The two questions after a meeting.
 *
 * @param participant for whom a coordinator answers; missing for one's own
 * @param useful 1 to 5
 * @param nextStep name or label
 */
public record OutcomeForm(
        @Nullable String participant,
        @Nullable String useful,
        @Nullable String nextStep) {}
