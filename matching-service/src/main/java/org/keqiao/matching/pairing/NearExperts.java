package org.keqiao.matching.pairing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.pairing.NearExpert;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.matching.nearmiss.Closest;

/** Whom a demand may ask: the teams of the results that come nearest. Of an anonymous result nobody is named. */
final class NearExperts {

    private static final int MOST = 5;

    /** Of the minimum of a pairing: what lies further away is another field. */
    private static final double NEAR = 0.5;

    private NearExperts() {}

    /**
     * @param scored results, best first
     * @param minimum score of a pairing
     */
    static List<NearExpert> of(ListingSnapshot asked, List<Assessed> scored, double minimum) {
        if (asked.kind() != ListingKind.DEMAND) {
            return List.of();
        }
        Set<String> named = new HashSet<>();
        return scored.stream()
                .filter(assessed -> assessed.score().value() >= NEAR * minimum)
                .filter(assessed -> Closest.sharesTerms(assessed.score()))
                .flatMap(NearExperts::expert)
                .filter(expert -> named.add(expert.organisation().id() + expert.team()))
                .limit(MOST)
                .toList();
    }

    private static Stream<NearExpert> expert(Assessed assessed) {
        ResultDetails result = assessed.candidate().result();
        OrganisationRef organisation = assessed.candidate().organisation();
        return result == null || organisation == null || result.team().isBlank()
                ? Stream.empty()
                : Stream.of(new NearExpert(
                        result.team(),
                        organisation,
                        Assessed.side(assessed.candidate()),
                        assessed.score().value()));
    }
}
