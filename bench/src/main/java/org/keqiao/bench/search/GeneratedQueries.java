package org.keqiao.bench.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.keqiao.contracts.term.TechnicalTerm;

/** What people look for, as queries of the search API's address: mostly a term or two, some with facets chosen, some whole paragraphs. */
final class GeneratedQueries {

    private final Random random = new Random(20_261_123);
    private final GeneratedText text = new GeneratedText(random);

    /** Always the same ones. */
    List<String> first(int count) {
        return Stream.generate(this::query).limit(count).toList();
    }

    private String query() {
        TechnicalTerm term = text.term();
        int kind = random.nextInt(100);
        if (kind < 40) {
            return words(text.name(term, false));
        } else if (kind < 60) {
            return words(text.name(term, false) + " " + text.name(text.near(term.industry()), false));
        } else if (kind < 70) {
            return words(text.name(term, true));
        } else if (kind < 85) {
            return words(text.name(term, false)) + "&kind=RESULT&industry=" + term.industry();
        } else if (kind < 92) {
            return "kind=RESULT&sort=newest&industry=" + term.industry();
        }
        return words(text.sentences(term, false, 3));
    }

    private static String words(String words) {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
