package org.keqiao.matching.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a text is compared and weighed: pairs of neighbouring CJK characters, and words. */
final class Features {

    private Features() {}

    static Set<String> of(List<Token> tokens) {
        return counted(tokens).keySet();
    }

    /** How often each stands there, in the order of their first places. */
    static Map<String, Integer> counted(List<Token> tokens) {
        Map<String, Integer> features = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            String feature = at(tokens, i);
            if (!feature.isEmpty()) {
                features.merge(feature, 1, Integer::sum);
            }
        }
        return features;
    }

    /** The feature that begins with the token at this place; empty when there is none. */
    static String at(List<Token> tokens, int place) {
        Token token = tokens.get(place);
        if (!token.ideograph()) {
            return token.text().length() > 1 ? token.text() : "";
        }
        if (place + 1 == tokens.size()) {
            return "";
        }
        Token next = tokens.get(place + 1);
        return next.ideograph() && next.followsOn() ? token.text() + next.text() : "";
    }
}
