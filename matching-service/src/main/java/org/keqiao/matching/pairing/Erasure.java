package org.keqiao.matching.pairing;

import java.util.List;
import java.util.UUID;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.pairing.Evidence;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PairingState;
import org.keqiao.messaging.outbox.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets the words of a listing that was erased. Its pairings stay as lines of the ledger with their numbers; a last version, withdrawn
 * and without title, evidence, reasons and note, takes the place of those before on the topic too. Erasing again changes nothing.
 */
@Component
class Erasure {

    private static final Evidence NOTHING = new Evidence(List.of(), null, null, List.of());

    private final KnownListings known;
    private final PairingLedger ledger;
    private final LedgerWriter writer;
    private final Options options;
    private final Outbox outbox;
    private final JdbcClient jdbc;

    Erasure(
            KnownListings known,
            PairingLedger ledger,
            LedgerWriter writer,
            Options options,
            Outbox outbox,
            JdbcClient jdbc) {
        this.known = known;
        this.ledger = ledger;
        this.writer = writer;
        this.options = options;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    @Transactional
    public void erase(Standing gone, Occasion occasion) {
        known.learnAndLock(List.of(gone));
        options.forgetOf(gone.listingId());
        for (LedgerEntry entry : ledger.lockAllOf(gone.listingId())) {
            if (hasWords(entry, gone.listingId())) {
                outbox.forget(entry.pairing().id().toString());
                writer.replace(erased(entry, gone.listingId(), occasion), occasion);
            }
        }
        for (String statement : List.of(
                "UPDATE opinion SET note = NULL WHERE note IS NOT NULL AND ? IN (result_id, demand_id)",
                "DELETE FROM replayed_pairing WHERE ? IN (result_id, demand_id)")) {
            jdbc.sql(statement).param(gone.listingId()).update();
        }
    }

    private static boolean hasWords(LedgerEntry entry, UUID listingId) {
        Pairing pairing = entry.pairing();
        return pairing.state() != PairingState.WITHDRAWN
                || !entry.sideOf(listingId).title().equals(ListingSnapshot.ERASED)
                || !pairing.evidence().equals(NOTHING)
                || !pairing.reasons().isEmpty();
    }

    private static LedgerEntry erased(LedgerEntry entry, UUID listingId, Occasion occasion) {
        Pairing pairing = entry.pairing();
        Pairing next = new Pairing(
                pairing.id(),
                pairing.version() + 1,
                PairingState.WITHDRAWN,
                pairing.state() == PairingState.WITHDRAWN ? pairing.cause() : PairingCause.LISTING_CLOSED,
                null,
                side(pairing.result(), listingId),
                side(pairing.demand(), listingId),
                pairing.score(),
                pairing.parts(),
                List.of(),
                NOTHING,
                pairing.modelVersion(),
                pairing.recommendedAt(),
                occasion.now());
        return new LedgerEntry(next, false);
    }

    private static PairingSide side(PairingSide side, UUID erased) {
        return side.listingId().equals(erased)
                ? new PairingSide(side.listingId(), side.reference(), side.revision(), ListingSnapshot.ERASED)
                : side;
    }
}
