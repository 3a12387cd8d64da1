package org.keqiao.matching.candidate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.search.CandidateAnswer;
import org.keqiao.contracts.search.CandidateScores;
import org.keqiao.messaging.consumer.OutageException;

/** The candidates of the search service, with their listings, of which only those are asked for that are not known at that revision. */
public class Candidates {

    private static final int WIDEST = 500;

    private final SearchService search;
    private final KeptListings kept;
    private final int most;

    Candidates(SearchService search, KeptListings kept, int most) {
        this.search = search;
        this.kept = kept;
        this.most = most;
    }

    /**
     * Candidates for a listing, and the listing as it is searchable now; empty when it is not.
     *
     * @throws OutageException when the search service can't answer at the moment
     */
    public Optional<CandidateList> of(UUID listingId) {
        return ask(listingId, most);
    }

    /** The same, with those that are too far behind to be scored: {@value #WIDEST} at most. */
    public Optional<CandidateList> widest(UUID listingId) {
        return ask(listingId, WIDEST);
    }

    /** So many from the top are scored. */
    public int considered() {
        return most;
    }

    private Optional<CandidateList> ask(UUID listingId, int size) {
        return search.candidates(listingId, size).map(this::withListings);
    }

    private CandidateList withListings(CandidateAnswer answer) {
        kept.keep(answer.listing());
        Map<UUID, ListingSnapshot> listings = listings(answer.candidates());
        return new CandidateList(
                answer.listing(),
                answer.candidates().stream()
                        .flatMap(scores -> Stream.ofNullable(listings.get(scores.listingId()))
                                .map(listing -> Candidate.of(listing, scores)))
                        .toList());
    }

    /** Without those that left the index after it was searched. */
    private Map<UUID, ListingSnapshot> listings(List<CandidateScores> candidates) {
        Map<UUID, ListingSnapshot> listings = new HashMap<>();
        for (CandidateScores scores : candidates) {
            kept.get(scores.listingId(), scores.revision())
                    .ifPresent(listing -> listings.put(scores.listingId(), listing));
        }
        List<UUID> unknown = candidates.stream()
                .map(CandidateScores::listingId)
                .filter(id -> !listings.containsKey(id))
                .toList();
        if (!unknown.isEmpty()) {
            for (ListingSnapshot listing : search.listings(unknown)) {
                kept.keep(listing);
                listings.put(listing.id(), listing);
            }
        }
        return listings;
    }
}
