package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a text is compared and weighed: pairs of neighbouring CJK characters, and words. */
final class Features {

    private Features() {}

    static Set<String> of(List<Token> tokens) {
        Set<String> features = new LinkedHashSet<>(beginnings(tokens));
        features.remove("");
        return features;
    }

    /** Of every token the feature that begins with it; empty when there is none. Equal ones are one object. */
    static List<String> beginnings(List<Token> tokens) {
        Map<String, String> known = new HashMap<>();
        List<String> beginnings = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            beginnings.add(known.computeIfAbsent(at(tokens, i), feature -> feature));
        }
        return List.copyOf(beginnings);
    }

    /** Where each of these stands, in the order of their first places. */
    static Map<String, List<Integer>> places(List<String> beginnings) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < beginnings.size(); i++) {
            if (!beginnings.get(i).isEmpty()) {
                places.computeIfAbsent(beginnings.get(i), feature -> new ArrayList<>(1))
                        .add(i);
            }
        }
        return places;
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
