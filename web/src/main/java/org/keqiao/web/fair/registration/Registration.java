package org.keqiao.web.fair.registration;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What an organisation registers, checked.
 *
 * @param listings in the order in which it wants them shown
 * @param absent ids of the slots in which it isn't there
 */
record Registration(
        boolean remote, int mostMeetings, String note, List<UUID> listings, List<Person> attendees, Set<UUID> absent) {

    Registration {
        listings = List.copyOf(listings);
        attendees = List.copyOf(attendees);
        absent = Set.copyOf(absent);
    }

    /** Who comes; the function may be empty. */
    record Person(String name, String function) {}
}
