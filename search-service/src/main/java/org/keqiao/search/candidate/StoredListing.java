package org.keqiao.search.candidate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.search.embedding.Embedding;
import org.keqiao.search.embedding.Floats;
import org.keqiao.search.embedding.TextLanguage;

/** What is read of the document of the listing asked about. */
record StoredListing(
        ListingSnapshot snapshot,
        @Nullable String embeddingModel,
        @Nullable List<Float> meaningZh,
        @Nullable List<Float> meaningEn) {

    private static final int OBJECTS_BYTES = 2000;

    StoredListing {
        meaningZh = meaningZh == null ? null : Floats.copyOf(meaningZh);
        meaningEn = meaningEn == null ? null : Floats.copyOf(meaningEn);
    }

    StoredListings.Version version() {
        return new StoredListings.Version(snapshot.revision(), embeddingModel);
    }

    /** About so much memory. */
    int bytes() {
        return OBJECTS_BYTES + snapshot.characters() * Character.BYTES + dimensions() * Float.BYTES;
    }

    private int dimensions() {
        List<Float> vector = meaningZh == null ? meaningEn : meaningZh;
        return vector == null ? 0 : vector.size();
    }

    /** Its meaning as it was when it was indexed. */
    Optional<Embedding> meaning() {
        TextLanguage language = meaningZh == null ? TextLanguage.ENGLISH : TextLanguage.CHINESE;
        List<Float> vector = meaningZh == null ? meaningEn : meaningZh;
        return embeddingModel == null || vector == null
                ? Optional.empty()
                : Optional.of(new Embedding(language, embeddingModel, Floats.copyOf(vector)));
    }
}
