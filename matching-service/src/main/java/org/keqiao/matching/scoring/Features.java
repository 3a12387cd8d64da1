package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What of a text is compared and weighed: pairs of neighbouring CJK characters, and words. */
final class Features {

    private Features() {}

    static Set<String> of(List<Token> tokens) {
        Set<String> features = new LinkedHashSet<>(beginnings(tokens));
        features.remove("");
        return features;
    }

    /** Of every token the feature that begins with it; empty when there is none. */
    static List<String> beginnings(List<Token> tokens) {
        List<String> beginnings = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            beginnings.add(at(tokens, i));
        }
        return beginnings;
    }

    private static String at(List<Token> tokens, int place) {
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
