package org.keqiao.web.anonymity;

import java.text.Normalizer;
import java.util.Locale;

/** Text in one width and case, so that no disguise of these hides anything. */
final class Plain {

    private Plain() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\u200B-\\u200D\\uFEFF]", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
