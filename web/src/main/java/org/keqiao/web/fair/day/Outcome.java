package org.keqiao.web.fair.day;

import java.util.UUID;

/**
 * What a participant says after a meeting.
 *
 * @param useful 1 (not at all) to 5 (very)
 */
public record Outcome(UUID meetingId, UUID participantId, int useful, NextStep nextStep) {}
