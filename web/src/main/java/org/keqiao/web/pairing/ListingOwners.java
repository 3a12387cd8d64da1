package org.keqiao.web.pairing;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who owns the listings of pairings. An anonymous owner's name does not leave the database here. */
@Repository
public class ListingOwners {

    private final JdbcClient jdbc;

    ListingOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ListingOwner> of(UUID listingId) {
        return Optional.ofNullable(of(Set.of(listingId)).get(listingId));
    }

    /** By listing id; a listing that is not known has no entry. */
    public Map<UUID, ListingOwner> of(Collection<UUID> listingIds) {
        if (listingIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                SELECT l.id AS listing_id, l.organisation_id, o.demonstration,
                       CASE WHEN (l.content ->> 'anonymous')::boolean THEN NULL ELSE o.name END AS name
                FROM listing l JOIN organisation o ON o.id = l.organisation_id
                WHERE l.id IN (:ids)""").param("ids", listingIds).query(ListingOwner.class).list().stream()
                .collect(Collectors.toMap(ListingOwner::listingId, Function.identity()));
    }
}
