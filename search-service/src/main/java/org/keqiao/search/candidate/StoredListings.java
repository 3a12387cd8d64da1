package org.keqiao.search.candidate;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.search.elastic.Elastic;
import org.keqiao.search.elastic.HitSearch;
import org.keqiao.search.elastic.ScoredHit;
import org.keqiao.search.embedding.TextLanguage;
import org.keqiao.search.index.IndexNames;
import org.keqiao.search.index.ListingFields;
import org.springframework.stereotype.Component;

/**
 * Listings as they are indexed. To hand out texts and vectors is what costs Elasticsearch most, and candidates are the same ones again and again: so
 * those that were read are kept, and Elasticsearch is asked each time which revision it has of each, so that no outdated one is ever given.
 */
@Component
class StoredListings {

    /** What nobody asks for any more, because it was erased for instance, does not stay in memory. */
    private static final Duration UNASKED = Duration.ofMinutes(10);

    private static final List<String> CONTENT = List.of(
            ListingFields.SNAPSHOT,
            ListingFields.EMBEDDING_MODEL,
            ListingFields.meaning(TextLanguage.CHINESE),
            ListingFields.meaning(TextLanguage.ENGLISH));

    private final Elastic elastic;
    private final HitSearch search;
    private final Cache<String, StoredListing> read;

    StoredListings(Elastic elastic, HitSearch search, CandidateProperties properties) {
        this.elastic = elastic;
        this.search = search;
        this.read = Caffeine.newBuilder()
                .maximumWeight(properties.kept().toBytes())
                .weigher((String id, StoredListing listing) -> listing.bytes())
                .expireAfterAccess(UNASKED)
                .executor(Runnable::run)
                .build();
    }

    /**
     * A listing as it is this moment, also when it is too new to be found.
     *
     * @throws ListingNotIndexed when there is none
     */
    StoredListing one(UUID id) {
        var document = elastic.call(client -> client.get(
                g -> g.index(IndexNames.LISTINGS).id(id.toString()).sourceExcludeVectors(false), StoredListing.class));
        StoredListing stored = document.source();
        if (stored == null) {
            throw new ListingNotIndexed(id);
        }
        return stored;
    }

    /** The listings with these ids that can be found, by id. */
    Map<String, StoredListing> all(List<String> ids) {
        Map<String, StoredListing> listings = new HashMap<>();
        List<String> missing = new ArrayList<>();
        indexed(ids).forEach((id, version) -> {
            StoredListing known = read.getIfPresent(id);
            if (known != null && known.version().equals(version)) {
                listings.put(id, known);
            } else {
                missing.add(id);
            }
        });
        if (!missing.isEmpty()) {
            listings.putAll(read(missing));
        }
        return listings;
    }

    /** Which revision is indexed of each, and the model that embedded it. */
    private Map<String, Version> indexed(List<String> ids) {
        SearchRequest request = ofThese(ids)
                .source(source -> source.fetch(false))
                .docvalueFields(field -> field.field(ListingFields.REVISION))
                .docvalueFields(field -> field.field(ListingFields.EMBEDDING_MODEL))
                .build();
        Map<String, Version> versions = new HashMap<>();
        for (ScoredHit hit : search.search(request).hits()) {
            String revision = hit.docValue(ListingFields.REVISION);
            if (revision != null) {
                versions.put(
                        hit.id(), new Version(Long.parseLong(revision), hit.docValue(ListingFields.EMBEDDING_MODEL)));
            }
        }
        return versions;
    }

    private Map<String, StoredListing> read(List<String> ids) {
        SearchRequest request = ofThese(ids)
                .source(source -> source.filter(f -> f.excludeVectors(false).includes(CONTENT)))
                .build();
        Map<String, StoredListing> listings = new HashMap<>();
        for (Hit<StoredListing> hit : elastic.call(client -> client.search(request, StoredListing.class))
                .hits()
                .hits()) {
            if (hit.id() != null && hit.source() != null) {
                listings.put(hit.id(), hit.source());
            }
        }
        read.putAll(listings);
        return listings;
    }

    private static SearchRequest.Builder ofThese(List<String> ids) {
        return new SearchRequest.Builder()
                .index(IndexNames.LISTINGS)
                .query(q -> q.ids(i -> i.values(ids)))
                .size(ids.size())
                .allowPartialSearchResults(false);
    }

    /** What a stored listing is a reading of. */
    record Version(long revision, @Nullable String embeddingModel) {}
}
