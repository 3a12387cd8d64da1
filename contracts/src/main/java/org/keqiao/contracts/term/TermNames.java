package org.keqiao.contracts.term;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All names of terms as a tree of characters, in which a text is read once from every position. */
final class TermNames {

    private static final class Node {

        private final Map<Character, Node> next = new HashMap<>();
        private @Nullable TechnicalTerm term;
    }

    private record Found(TechnicalTerm term, int end) {}

    private final Node root = new Node();

    TermNames(List<TechnicalTerm> terms) {
        terms.forEach(term -> term.names().map(TermNames::folded).forEach(name -> add(name, term)));
    }

    /** Full width to half, lower case, hyphens and runs of blanks to one blank. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\-‐‑–]+", " ")
                .strip();
    }

    Optional<TechnicalTerm> whole(String folded) {
        Node node = root;
        for (int i = 0; node != null && i < folded.length(); i++) {
            node = node.next.get(folded.charAt(i));
        }
        return Optional.ofNullable(node == null ? null : node.term);
    }

    List<TermMention> in(String folded) {
        List<TermMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            Found found = startsWord(folded, at) ? longest(folded, at) : null;
            if (found == null) {
                at++;
            } else {
                mentions.add(new TermMention(found.term(), folded.substring(at, found.end())));
                at = found.end();
            }
        }
        return mentions;
    }

    private @Nullable Found longest(String text, int from) {
        Found found = null;
        Node node = root.next.get(text.charAt(from));
        for (int end = from + 1; node != null; end++) {
            if (node.term != null && endsWord(text, end)) {
                found = new Found(node.term, end);
            }
            node = end == text.length() ? null : node.next.get(text.charAt(end));
        }
        return found;
    }

    /** A plural's s needs no name of its own, see {@link #endsWord}. */
    private void add(String name, TechnicalTerm term) {
        Node node = root;
        for (int i = 0; i < name.length(); i++) {
            node = node.next.computeIfAbsent(name.charAt(i), none -> new Node());
        }
        if (node.term != null) {
            throw new IllegalArgumentException("two terms have the name " + name);
        }
        node.term = term;
        if (name.endsWith("y")) {
            add(name.substring(0, name.length() - 1) + "ies", term);
        }
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !isLatin(text.charAt(at)) || !isLatin(text.charAt(at - 1));
    }

    /** Latin words end at their ends or before a plural's s; Chinese ones anywhere. */
    private static boolean endsWord(String text, int end) {
        if (end == text.length() || !isLatin(text.charAt(end - 1)) || !isLatin(text.charAt(end))) {
            return true;
        }
        return text.charAt(end) == 's' && (end + 1 == text.length() || !isLatin(text.charAt(end + 1)));
    }

    private static boolean isLatin(char c) {
        return c < '\u0250' && Character.isLetterOrDigit(c);
    }
}
