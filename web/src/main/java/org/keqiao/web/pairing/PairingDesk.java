package org.keqiao.web.pairing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.web.account.Actor;
import org.springframework.stereotype.Service;

/** Hands out pairings to those who may read them: the organisations of the two sides, coordinators and administrators. */
@Service
public class PairingDesk {

    private final Pairings pairings;
    private final ListingOwners owners;

    PairingDesk(Pairings pairings, ListingOwners owners) {
        this.pairings = pairings;
        this.owners = owners;
    }

    /**
     * The pairing, if this reader may know of it.
     *
     * @throws PairingNotFound otherwise
     */
    public StoredPairing find(UUID id, Actor reader) {
        return pairings.find(id)
                .filter(stored -> mayRead(stored.pairing(), reader))
                .orElseThrow(() -> new PairingNotFound(id));
    }

    /** @throws PairingsNotFound also when this reader must not know them */
    List<StoredPairing> of(UUID listingId, PairingState state, int page, int size, Actor reader) {
        requireMayReadPairingsOf(listingId, reader);
        return pairings.of(listingId, state, page * size, size);
    }

    long count(UUID listingId, PairingState state, Actor reader) {
        requireMayReadPairingsOf(listingId, reader);
        return pairings.count(listingId, state);
    }

    public boolean mayReadPairingsOf(UUID listingId, @Nullable Actor reader) {
        return reader != null
                && owners.of(listingId).map(owner -> actsFor(owner, reader)).orElse(false);
    }

    /**
     * Stops who must not know them.
     *
     * @throws PairingsNotFound when this reader must not
     */
    public void requireMayReadPairingsOf(UUID listingId, Actor reader) {
        if (!mayReadPairingsOf(listingId, reader)) {
            throw new PairingsNotFound(listingId);
        }
    }

    private boolean mayRead(Pairing pairing, Actor reader) {
        Map<UUID, ListingOwner> both =
                owners.of(Set.of(pairing.result().listingId(), pairing.demand().listingId()));
        return reader.role().actsForOthers() || both.values().stream().anyMatch(owner -> actsFor(owner, reader));
    }

    private static boolean actsFor(ListingOwner owner, Actor reader) {
        return reader.role().actsForOthers() || Objects.equals(owner.organisationId(), reader.organisationId());
    }
}
