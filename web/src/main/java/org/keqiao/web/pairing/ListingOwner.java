package org.keqiao.web.pairing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a listing of a pairing.
 *
 * @param name of the organisation, as far as any reader may know it: missing when the listing is anonymous
 * @param demonstration whether organisation and listing are made up
 */
public record ListingOwner(
        UUID listingId, UUID organisationId, @Nullable String name, boolean demonstration) {}
