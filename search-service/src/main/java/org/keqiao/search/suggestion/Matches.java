package org.keqiao.search.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keqiao.contracts.search.Segment;
import org.keqiao.contracts.search.Suggestion;
import org.keqiao.contracts.search.SuggestionAnswer;
import org.keqiao.search.spelling.SpokenText;
import org.keqiao.search.spelling.Typed;
import org.keqiao.search.spelling.Typed.Part;

/** Suggestions of one type that match what was typed: those that begin with it first, then the frequent, then the short. */
final class Matches {

    private record Match(Suggestion suggestion, int start, long count) {}

    private static final Comparator<Match> BEST = Comparator.comparing((Match match) -> match.start() > 0)
            .thenComparing(Comparator.comparingLong(Match::count).reversed())
            .thenComparingInt(match -> match.suggestion().text().length())
            .thenComparing(match -> match.suggestion().text());

    private final Typed typed;
    private final List<Match> matches = new ArrayList<>();

    Matches(Typed typed) {
        this.typed = typed;
    }

    /** Adds it if what was typed stands in its text. */
    void add(String text, Function<List<Segment>, Suggestion> suggestion, long count) {
        typed.in(SpokenText.of(text))
                .ifPresent(part -> matches.add(new Match(suggestion.apply(pieces(text, part)), part.start(), count)));
    }

    /** Half terms, a fifth organisations, the rest listings; places that one doesn't need go to the next. */
    static SuggestionAnswer share(int most, Matches terms, Matches organisations, Matches listings) {
        List<Suggestion> others = Stream.concat(
                        organisations.best(Math.max(1, most / 5)).stream(), listings.best(most).stream())
                .toList();
        List<Suggestion> first = terms.best(Math.max((most + 1) / 2, most - others.size()));
        return new SuggestionAnswer(
                Stream.concat(first.stream(), others.stream()).limit(most).toList());
    }

    private List<Suggestion> best(int most) {
        Set<String> seen = new HashSet<>();
        return matches.stream()
                .sorted(BEST)
                .map(Match::suggestion)
                .filter(suggestion -> seen.add(suggestion.text().toLowerCase(Locale.ROOT)))
                .limit(most)
                .toList();
    }

    private static List<Segment> pieces(String text, Part part) {
        return Stream.of(
                        new Segment(text.substring(0, part.start()), false),
                        new Segment(text.substring(part.start(), part.end()), true),
                        new Segment(text.substring(part.end()), false))
                .filter(piece -> !piece.text().isEmpty())
                .toList();
    }
}
