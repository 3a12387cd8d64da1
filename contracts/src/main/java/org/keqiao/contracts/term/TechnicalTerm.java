package org.keqiao.contracts.term;

import java.util.List;
import java.util.stream.Stream;
import org.keqiao.contracts.vocabulary.Industry;

/**
 * One concept of technology with all its names.
 *
 * @param industry where it belongs most
 * @param chinese names in Chinese, the preferred one first, at least one
 * @param english names and abbreviations in English, the preferred one first, at least one
 */
public record TechnicalTerm(Industry industry, List<String> chinese, List<String> english) {

    public TechnicalTerm {
        chinese = List.copyOf(chinese);
        english = List.copyOf(english);
        if (chinese.isEmpty() || english.isEmpty()) {
            throw new IllegalArgumentException("a term needs names in both languages: " + chinese + english);
        }
    }

    /** All names in both languages. */
    public Stream<String> names() {
        return Stream.concat(chinese.stream(), english.stream());
    }
}
