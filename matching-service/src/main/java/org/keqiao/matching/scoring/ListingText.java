package org.keqiao.matching.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param occurrences of the features, which begin with tokens
 * @param phrases the features of each phrase of the elements
 * @param further of the prose
 * @param weights of the features, for when others are looked through for them
 */
public record ListingText(
        ListingSnapshot listing,
        String prose,
        String text,
        List<Token> tokens,
        Occurrences occurrences,
        Elements elements,
        Map<String, WeighedFeatures> phrases,
        FurtherReading further,
        WordWeights weights) {

    private static final int OBJECTS_BYTES = 3000;
    private static final int TOKEN_BYTES = 95;
    private static final int FEATURE_BYTES = 20;

    public static ListingText of(ListingSnapshot listing) {
        String prose = lines(listing.texts().stream());
        String labels = lines(Stream.concat(listing.keywords().stream(), indicators(listing)));
        String text = prose + "\n" + labels;
        List<Token> tokens = Tokens.of(text);
        List<String> beginnings = Features.beginnings(tokens);
        Occurrences occurrences = Occurrences.of(beginnings);
        Elements elements = ElementReader.read(prose);
        String head = listing.title() + "\n" + lines(listing.keywords().stream());
        return new ListingText(
                listing,
                prose,
                text,
                tokens,
                occurrences,
                elements,
                phrases(elements),
                new FurtherReading(prose),
                WordWeights.of(beginnings, occurrences, Features.of(Tokens.of(head))));
    }

    /** About so much memory. */
    public int bytes() {
        return OBJECTS_BYTES + tokens.size() * TOKEN_BYTES + occurrences.features() * FEATURE_BYTES;
    }

    /** Of a phrase of one of the elements. */
    WeighedFeatures featuresOf(String phrase) {
        return phrases.getOrDefault(phrase, WeighedFeatures.NONE);
    }

    private static Map<String, WeighedFeatures> phrases(Elements elements) {
        return Stream.of(TextElement.values())
                .flatMap(element -> elements.of(element).stream())
                .distinct()
                .collect(Collectors.toMap(phrase -> phrase, WeighedFeatures::of));
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
