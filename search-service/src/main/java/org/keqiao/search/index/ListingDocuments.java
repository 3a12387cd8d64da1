package org.keqiao.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.search.embedding.Embeddings;
import org.keqiao.search.embedding.TextLanguage;
import org.keqiao.search.spelling.SimplifiedChinese;
import org.springframework.stereotype.Component;

/**
 * Makes documents of listings; their meanings are computed on all cores. Of one batch only as many wait for a core as there are cores, so
 * that another batch, of the other lane, has its turn after a text or two.
 */
@Component
public class ListingDocuments {

    private final Embeddings embeddings;
    private final int cores = Runtime.getRuntime().availableProcessors();

    ListingDocuments(Embeddings embeddings) {
        this.embeddings = embeddings;
    }

    /** The documents of these listings, in their order. */
    public List<ListingDocument> of(Collection<ListingSnapshot> listings) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(cores, Thread.ofVirtual().factory())) {
            List<Future<ListingDocument>> coming = listings.stream()
                    .map(listing -> threads.submit(() -> of(listing)))
                    .toList();
            List<ListingDocument> documents = new ArrayList<>(coming.size());
            for (Future<ListingDocument> document : coming) {
                documents.add(await(document));
            }
            return documents;
        }
    }

    private ListingDocument of(ListingSnapshot listing) {
        if (listing.state() != ListingState.PUBLISHED) {
            return ListingDocument.tombstone(listing);
        }
        ListingTexts texts = ListingTexts.of(listing);
        TextLanguage language = TextLanguage.ofCode(listing.language());
        String passage = SimplifiedChinese.of(texts.passage());
        return ListingDocument.published(listing, texts, embeddings.ofPassage(passage, language));
    }

    private static ListingDocument await(Future<ListingDocument> document) {
        try {
            return document.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while embedding", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Can't embed a listing", e.getCause());
        }
    }
}
