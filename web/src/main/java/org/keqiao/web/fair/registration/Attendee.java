package org.keqiao.web.fair.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who comes for a participant.
 *
 * @param function in the organisation; may be empty
 * @param checkedInAt when they showed their code on the day
 */
public record Attendee(
        UUID id, String name, String function, @Nullable Instant checkedInAt) {}
