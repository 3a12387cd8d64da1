package org.keqiao.contracts.pairing;

import java.util.List;
import java.util.Map;
import org.keqiao.contracts.vocabulary.Verdict;

/**
 * A reason for or against a pairing, to be put in words in the reader's language.
 *
 * @param code what it says, such as {@code industry.shared}: the key of its sentence
 * @param facts what the sentence mentions: vocabulary values by their enum names, numbers as text, terms as they stand
 */
public record Reason(String code, Verdict verdict, Map<String, List<String>> facts) {

    public Reason {
        facts = Map.copyOf(facts);
    }
}
