package org.keqiao.web.nearmiss;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.keqiao.contracts.pairing.NearExpert;
import org.keqiao.contracts.pairing.NearMiss;
import org.keqiao.contracts.pairing.NearMissAnswer;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.Verdict;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingView;
import org.keqiao.web.listing.ListingViews;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.matching.MatchingClient;
import org.keqiao.web.pairing.PairingDesk;
import org.keqiao.web.pairing.ReasonSentences;
import org.springframework.stereotype.Service;

/** Tells those who may know a listing's pairings what comes near. Other listings are shown as strangers see them. */
@Service
class NearMissDesk {

    private final PairingDesk pairings;
    private final MatchingClient matching;
    private final Listings listings;
    private final ListingViews views;
    private final ReasonSentences sentences;

    NearMissDesk(
            PairingDesk pairings,
            MatchingClient matching,
            Listings listings,
            ListingViews views,
            ReasonSentences sentences) {
        this.pairings = pairings;
        this.matching = matching;
        this.listings = listings;
        this.views = views;
        this.sentences = sentences;
    }

    /** @throws org.keqiao.web.pairing.PairingsNotFound also when this reader must not know them */
    NearMissesView of(UUID listingId, Actor reader) {
        pairings.requireMayReadPairingsOf(listingId, reader);
        NearMissAnswer answer = matching.nearMisses(listingId);
        Listing asked = listings.find(listingId).orElseThrow();
        return new NearMissesView(
                listingId,
                asked.content().title(),
                answer.minimumScore(),
                answer.misses().stream()
                        .flatMap(miss -> view(listingId, miss).stream())
                        .toList(),
                answer.experts().stream().filter(this::isPublic).toList());
    }

    private Optional<NearMissView> view(UUID asked, NearMiss miss) {
        return asStranger(miss.candidate().listingId(), listing -> true)
                .map(seen -> new NearMissView(
                        seen.id(),
                        seen.reference(),
                        seen.kind(),
                        seen.title(),
                        seen.organisation() == null ? null : seen.organisation().name(),
                        miss.score(),
                        miss.change(),
                        miss.listing().listingId().equals(asked),
                        miss.is(),
                        miss.wanted(),
                        inWords(asked, miss),
                        miss.scoreThen()));
    }

    /** A team is named only as long as its result is live and not anonymous. */
    private boolean isPublic(NearExpert expert) {
        return asStranger(
                        expert.result().listingId(),
                        listing -> !listing.content().anonymous())
                .isPresent();
    }

    /** The index may lag behind: of what is no longer public strangers read nothing. */
    private Optional<ListingView> asStranger(UUID listingId, Predicate<Listing> condition) {
        return listings.find(listingId)
                .filter(condition)
                .map(listing -> views.of(listing, null))
                .filter(seen -> seen.state() == ListingState.PUBLISHED);
    }

    private String inWords(UUID asked, NearMiss miss) {
        String side = miss.listing().listingId().equals(asked) ? "own." : "other.";
        return sentences.of(new Reason(
                "near." + side + miss.change().name(), Verdict.OPEN, Map.of("is", miss.is(), "wanted", miss.wanted())));
    }
}
