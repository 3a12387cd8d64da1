package org.keqiao.contracts.pairing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What in the two texts speaks most for a pairing.
 *
 * @param sharedTerms technical terms that stand in both texts, weightiest first
 * @param resultPassage the sentence of the result, verbatim
 * @param demandPassage the sentence of the demand that it answers, verbatim
 * @param elements what each text says of the five elements; empty in pairings from before they were read
 */
public record Evidence(
        List<String> sharedTerms,
        @Nullable String resultPassage,
        @Nullable String demandPassage,
        List<ElementPair> elements) {

    @SuppressWarnings("NullAway") // older messages have no elements
    public Evidence {
        sharedTerms = List.copyOf(sharedTerms);
        elements = elements == null ? List.of() : List.copyOf(elements);
    }
}
