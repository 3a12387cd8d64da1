package org.keqiao.contracts.pairing;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.TextElement;

/**
 * What the two texts of a pairing say of one of the five elements, at least one of them something.
 *
 * @param result the result's phrase, verbatim; missing when it names none
 * @param demand the demand's phrase, verbatim; missing when it names none
 * @param shared whether the two phrases have technical words in common
 */
public record ElementPair(
        TextElement element,
        @Nullable String result,
        @Nullable String demand,
        boolean shared) {}
