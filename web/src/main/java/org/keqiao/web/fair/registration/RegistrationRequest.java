package org.keqiao.web.fair.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration as people and programs write it.
 *
 * @param organisation id or name; coordinators name for whom they register
 * @param listings ids, references or own keys of published listings of the organisation
 * @param present ids of the slots in which it is there; missing: all
 */
public record RegistrationRequest(
        @Nullable String organisation,
        @Nullable List<@Nullable String> listings,
        @Nullable List<@Nullable Person> attendees,
        @Nullable List<@Nullable String> present,
        @Nullable String remote,
        @Nullable String mostMeetings,
        @Nullable String note) {

    /** Who comes. */
    public record Person(@Nullable String name, @Nullable String function) {

        boolean isBlank() {
            return (name == null || name.isBlank()) && (function == null || function.isBlank());
        }
    }
}
