package org.keqiao.bench.relevance;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keqiao.contracts.listing.ListingLimits;

/** A query in the two texts of a demand: with its own title where the set has one, else its first sentence. */
record DemandText(String title, String problem) {

    private static final Pattern FIRST_SENTENCE = Pattern.compile("^.+?(?:[。！？；\\n]|[.!?;](?=\\s))", Pattern.DOTALL);

    static DemandText of(JudgedQuery query) {
        String text = query.text().strip();
        String title = query.title();
        if (title != null) {
            String rest =
                    text.startsWith(title) ? text.substring(title.length()).strip() : text;
            return cut(title.strip(), Objects.requireNonNullElse(query.content(), rest));
        }
        Matcher first = FIRST_SENTENCE.matcher(text);
        int end = first.find() ? first.end() : text.length();
        return cut(text.substring(0, end).strip(), text.substring(end).strip());
    }

    private static DemandText cut(String title, String problem) {
        int length = title.codePointCount(0, title.length());
        if (length <= ListingLimits.TITLE) {
            return new DemandText(title, problem);
        }
        int end = title.offsetByCodePoints(0, ListingLimits.TITLE);
        return new DemandText(title.substring(0, end), title.substring(end) + "\n" + problem);
    }
}
