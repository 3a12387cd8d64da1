package org.keqiao.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.search.elastic.ElasticsearchUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes listings searchable, and only then says so. */
@Component
class Indexer {

    private static final Logger log = LoggerFactory.getLogger(Indexer.class);
    private static final int TRIES = 3;

    private final ListingIndices indices;
    private final ListingDocuments documents;
    private final BulkWriter writer;
    private final IndexedEvents events;

    Indexer(ListingIndices indices, ListingDocuments documents, BulkWriter writer, IndexedEvents events) {
        this.indices = indices;
        this.documents = documents;
        this.writer = writer;
        this.events = events;
    }

    /** Indexes them and tells of them; those that can't be indexed come back. */
    List<DeadLetter> index(List<ReceivedListing> received) {
        if (received.isEmpty()) {
            return List.of();
        }
        Set<String> aliases = indices.writeAliases();
        Map<UUID, String> refused = write(newest(received), aliases);
        indices.refresh(aliases);
        events.send(received.stream()
                .filter(one -> !refused.containsKey(one.listing().id()))
                .toList());
        return received.stream()
                .filter(one -> refused.containsKey(one.listing().id()))
                .map(one -> new DeadLetter(
                        one.message(),
                        new IndexingRefused(refused.getOrDefault(one.listing().id(), ""))))
                .toList();
    }

    /** Of several revisions of a listing the last one is enough. */
    private static Collection<ListingSnapshot> newest(List<ReceivedListing> received) {
        Map<UUID, ListingSnapshot> newest = new LinkedHashMap<>();
        for (ReceivedListing one : received) {
            newest.merge(one.listing().id(), one.listing(), (a, b) -> b.revision() > a.revision() ? b : a);
        }
        return newest.values();
    }

    private Map<UUID, String> write(Collection<ListingSnapshot> listings, Set<String> aliases) {
        try {
            return writer.write(documents.of(listings), aliases);
        } catch (ElasticsearchUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            log.atWarn().setCause(e).log("Batch failed; indexing its listings one by one");
            Map<UUID, String> refused = new LinkedHashMap<>();
            listings.forEach(listing -> refused.putAll(writeAlone(listing, aliases)));
            return refused;
        }
    }

    private Map<UUID, String> writeAlone(ListingSnapshot listing, Set<String> aliases) {
        List<RuntimeException> failures = new ArrayList<>();
        while (failures.size() < TRIES) {
            try {
                return writer.write(documents.of(List.of(listing)), aliases);
            } catch (ElasticsearchUnavailable e) {
                throw e;
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        return Map.of(listing.id(), String.valueOf(failures.getLast().getMessage()));
    }
}
