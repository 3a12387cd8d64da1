package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keqiao.reading.figure.Figure;
import org.keqiao.reading.figure.Unit;

/** The figures of a text with the words before them in their sentence, which say what they measure. */
final class NamedFigures {

    /** Share of a name's features that must stand before the figure. */
    private static final double NAMED_FROM = 0.6;

    private static final String SENTENCE_ENDS = "。；！？;\n";

    private final List<Named> figures;

    private NamedFigures(List<Named> figures) {
        this.figures = figures;
    }

    /** @param read all figures of the text, in their order */
    static NamedFigures of(List<Figure> read, String text) {
        List<Named> figures = new ArrayList<>();
        int from = 0;
        for (Figure figure : read) {
            String before = text.substring(Math.max(from, sentenceStart(text, figure.start())), figure.start());
            figures.add(new Named(Features.of(Tokens.of(before)), figure));
            from = figure.end();
        }
        return new NamedFigures(figures);
    }

    /** The figure that is best named by this name, of those whose unit compares; of equals the first. */
    Optional<Figure> near(String name, Unit unit) {
        Set<String> wanted = Features.of(Tokens.of(name));
        Named best = null;
        double most = 0;
        for (Named named : figures) {
            double share = named.figure().unit().isComparableWith(unit) ? named.shareOf(wanted) : 0;
            if (share >= NAMED_FROM && share > most) {
                most = share;
                best = named;
            }
        }
        return Optional.ofNullable(figureOf(best));
    }

    private static @Nullable Figure figureOf(@Nullable Named named) {
        return named == null ? null : named.figure();
    }

    private static int sentenceStart(String text, int place) {
        int start = place;
        while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private record Named(Set<String> before, Figure figure) {

        double shareOf(Set<String> wanted) {
            return wanted.isEmpty()
                    ? 0
                    : wanted.stream().filter(before::contains).count() / (double) wanted.size();
        }
    }
}
