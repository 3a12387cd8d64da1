package org.keqiao.matching.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.vocabulary.TextElement;
import org.keqiao.reading.element.ElementReader;
import org.keqiao.reading.element.Elements;

/**
 * A listing read for scoring, so that many pairs of it can be scored without reading it anew.
 *
 * @param prose title and sentences, one passage a line
 * @param tokens of the prose, then of the keywords and of the indicators' names
 * @param beginnings of every token the feature that begins with it; empty when there is none
 * @param places of every feature among the beginnings
 * @param length features, each as often as it stands there
 * @param phrases the features of each phrase of the elements
 * @param further of the prose
 * @param weights of the features, for when others are looked through for them
 */
public record ListingText(
        ListingSnapshot listing,
        String prose,
        String text,
        List<Token> tokens,
        List<String> beginnings,
        Map<String, List<Integer>> places,
        int length,
        Elements elements,
        Map<String, Set<String>> phrases,
        FurtherReading further,
        WordWeights weights) {

    private static final int OBJECTS_BYTES = 6000;
    private static final int TOKEN_BYTES = 48;
    private static final int FEATURE_BYTES = 130;

    public static ListingText of(ListingSnapshot listing) {
        String prose = lines(listing.texts().stream());
        String labels = lines(Stream.concat(listing.keywords().stream(), indicators(listing)));
        String text = prose + "\n" + labels;
        List<Token> tokens = Tokens.of(text);
        List<String> beginnings = Features.beginnings(tokens);
        Map<String, List<Integer>> places = Features.places(beginnings);
        Elements elements = ElementReader.read(prose);
        String head = listing.title() + "\n" + lines(listing.keywords().stream());
        return new ListingText(
                listing,
                prose,
                text,
                tokens,
                beginnings,
                places,
                places.values().stream().mapToInt(List::size).sum(),
                elements,
                phrases(elements),
                new FurtherReading(prose),
                WordWeights.of(places.keySet(), Features.of(Tokens.of(head))));
    }

    /** About so much memory. */
    public int bytes() {
        return OBJECTS_BYTES + tokens.size() * TOKEN_BYTES + places.size() * FEATURE_BYTES;
    }

    /** How often a feature stands in the text. */
    int timesOf(String feature) {
        return places.getOrDefault(feature, List.of()).size();
    }

    /** Of a phrase of one of the elements. */
    Set<String> featuresOf(String phrase) {
        return phrases.getOrDefault(phrase, Set.of());
    }

    private static Map<String, Set<String>> phrases(Elements elements) {
        return Stream.of(TextElement.values())
                .flatMap(element -> elements.of(element).stream())
                .distinct()
                .collect(Collectors.toMap(phrase -> phrase, phrase -> Features.of(Tokens.of(phrase))));
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
