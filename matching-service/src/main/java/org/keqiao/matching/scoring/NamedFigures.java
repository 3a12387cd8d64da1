package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.reading.figure.Figure;
import org.keqiao.reading.figure.Unit;

/** The figures of a text with the words before them in their sentence, which say what they measure. */
final class NamedFigures {

    /** Share of a name's features that must stand before the figure. */
    private static final double NAMED_FROM = 0.6;

    private static final Pattern FROM = Pattern.compile("(由|从|自|from)(原来的|原先的|约)?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TO =
            Pattern.compile("[，,]?\\s*([\\p{IsHan}]{0,4}(降|升|减|增|提高|缩短|下降|压缩|延长|改善|优化)[\\p{IsHan}]{0,2}[至到为]|to\\b)");
    private static final int WORDS_AFTER = 16;
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
            if (!isLeftBehind(
                    before, text.substring(figure.end(), Math.min(text.length(), figure.end() + WORDS_AFTER)))) {
                figures.add(new Named(Features.of(Tokens.of(before)), figure));
                from = figure.end();
            }
        }
        return new NamedFigures(figures);
    }

    /** In 由 0.62 mm 降至 0.36 mm the first figure is how it was before; the name stands for the second. */
    private static boolean isLeftBehind(String before, String after) {
        return FROM.matcher(before).find() && TO.matcher(after).lookingAt();
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
