package org.keqiao.web.posting;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One filling in of the form, from its opening to its sending.
 *
 * @param id by which the form names itself, the same until it is sent
 * @param listing that is being edited; missing for a new one
 */
record Writing(UUID id, @Nullable UUID listing) {

    /** A form that does not name itself is taken for one that was just opened. */
    Writing(@Nullable UUID id, @Nullable UUID listing) {
        this.id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
        this.listing = listing;
    }
}
