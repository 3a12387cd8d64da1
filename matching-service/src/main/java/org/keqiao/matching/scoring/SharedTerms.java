package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the technical terms that stand in both texts: common runs without what anybody says of anything. */
final class SharedTerms {

    private static final int MOST = 12;
    private static final int SHORTEST = 3;
    private static final int SHORTEST_KEYWORD = 2;
    private static final double LEAST_MEAN_WEIGHT = 0.4;
    private static final Comparator<SharedTerm> WEIGHTIEST_FIRST =
            Comparator.comparingDouble(SharedTerm::weight).reversed().thenComparing(SharedTerm::text);

    private final Background background;
    private final TermTrimmer trimmer;
    private final WordEdges edges;

    SharedTerms(Background background) {
        this.background = background;
        this.trimmer = new TermTrimmer(background);
        this.edges = new WordEdges(background);
    }

    /** At most {@value #MOST}, weightiest first. */
    List<SharedTerm> of(Pair pair) {
        ListingText demand = pair.demand();
        Set<String> keywords = keywords(pair);
        List<SharedTerm> terms = new ArrayList<>();
        for (List<Token> run : CommonRuns.of(demand, pair.result())) {
            for (List<Token> term : trimmer.termsIn(run)) {
                String text = demand.text()
                        .substring(term.getFirst().start(), term.getLast().end());
                if (isTechnical(term, keywords.contains(text.toLowerCase(Locale.ROOT)))) {
                    terms.add(new SharedTerm(text, term.getFirst().start(), background.weightOf(Features.of(term))));
                }
            }
        }
        return withoutParts(terms.stream().sorted(WEIGHTIEST_FIRST).toList());
    }

    /** As people read them: the whole words of these terms, each once. */
    List<String> wordsOf(List<SharedTerm> terms, Pair pair) {
        String demand = pair.demand().text();
        List<String> words = new ArrayList<>();
        terms.stream()
                .map(term -> edges.whole(
                        demand,
                        term.start(),
                        term.start() + term.text().length(),
                        pair.result().text()))
                .filter(word -> words.stream().noneMatch(longer -> longer.contains(word)))
                .forEach(words::add);
        return words;
    }

    private boolean isTechnical(List<Token> term, boolean keyword) {
        Set<String> features = Features.of(term);
        if (features.isEmpty() || background.weightOf(features) / features.size() < LEAST_MEAN_WEIGHT) {
            return false;
        }
        boolean hasWord = term.stream().anyMatch(token -> !token.ideograph() && isTelling(token.text()));
        return hasWord || term.size() >= (keyword ? SHORTEST_KEYWORD : SHORTEST);
    }

    private boolean isTelling(String word) {
        return word.length() > 1 && !background.isGeneric(word) && background.weightOf(word) >= LEAST_MEAN_WEIGHT;
    }

    private static Set<String> keywords(Pair pair) {
        Set<String> keywords = new HashSet<>();
        pair.result().listing().keywords().forEach(keyword -> keywords.add(keyword.toLowerCase(Locale.ROOT)));
        pair.demand().listing().keywords().forEach(keyword -> keywords.add(keyword.toLowerCase(Locale.ROOT)));
        return keywords;
    }

    private static List<SharedTerm> withoutParts(List<SharedTerm> terms) {
        List<SharedTerm> kept = new ArrayList<>();
        for (SharedTerm term : terms) {
            String text = term.text().toLowerCase(Locale.ROOT);
            boolean part = kept.stream()
                    .anyMatch(whole -> whole.text().toLowerCase(Locale.ROOT).contains(text));
            if (!part && kept.size() < MOST) {
                kept.add(term);
            }
        }
        return kept;
    }
}
