package org.keqiao.local.demonstration;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What is asked of texts here. */
final class Texts {
    private Texts() {}

    static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Shared character pairs over all character pairs of both texts, 0 to 1. */
    static double likeness(String a, String b) {
        Set<String> shared = pairs(a);
        Set<String> all = pairs(b);
        int sum = shared.size() + all.size();
        shared.retainAll(all);
        return sum == shared.size() ? 0 : (double) shared.size() / (sum - shared.size());
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
