package org.keqiao.matching.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.reading.element.ElementReader;
import org.keqiao.reading.element.Elements;

/**
 * A listing read for scoring, so that many pairs of it can be scored without reading it anew.
 *
 * @param prose title and sentences, one passage a line
 * @param tokens of the prose, then of the keywords and of the indicators' names
 * @param occurrences how often every feature of the tokens stands in them
 */
public record ListingText(
        ListingSnapshot listing,
        String prose,
        String text,
        List<Token> tokens,
        Map<String, Integer> occurrences,
        Set<String> headFeatures,
        Elements elements) {

    public static ListingText of(ListingSnapshot listing) {
        String prose = lines(Stream.of(listing.title(), listing.summary(), listing.description(), details(listing)));
        String labels = lines(Stream.concat(listing.keywords().stream(), indicators(listing)));
        String text = prose + "\n" + labels;
        List<Token> tokens = Tokens.of(text);
        String head = listing.title() + "\n" + lines(listing.keywords().stream());
        return new ListingText(
                listing,
                prose,
                text,
                tokens,
                Features.counted(tokens),
                Features.of(Tokens.of(head)),
                ElementReader.read(prose));
    }

    Set<String> features() {
        return occurrences.keySet();
    }

    /** Features, each as often as it stands in the text. */
    int length() {
        return occurrences.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String details(ListingSnapshot listing) {
        ResultDetails result = listing.result();
        DemandDetails demand = listing.demand();
        if (result != null) {
            return result.advantages();
        }
        return demand == null ? "" : demand.problem();
    }

    private static Stream<String> indicators(ListingSnapshot listing) {
        DemandDetails demand = listing.demand();
        return demand == null ? Stream.empty() : demand.indicators().stream().map(Indicator::name);
    }

    private static String lines(Stream<String> passages) {
        return String.join(
                "\n",
                passages.filter(Objects::nonNull)
                        .filter(passage -> !passage.isBlank())
                        .toList());
    }
}
