package org.keqiao.matching.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.reading.figure.Figure;
import org.keqiao.reading.figure.FigureReader;

/** What of a text's prose is dear to read and seldom asked for: read when first asked for, then kept. */
final class FurtherReading {

    private final String text;
    private @Nullable List<Figure> figures;
    private @Nullable NamedFigures named;
    private @Nullable List<Sentence> sentences;

    FurtherReading(String text) {
        this.text = text;
    }

    synchronized List<Figure> figures() {
        List<Figure> known = figures;
        if (known == null) {
            known = FigureReader.read(text);
            figures = known;
        }
        return known;
    }

    synchronized NamedFigures namedFigures() {
        NamedFigures known = named;
        if (known == null) {
            known = NamedFigures.of(figures(), text);
            named = known;
        }
        return known;
    }

    synchronized List<Sentence> sentences() {
        List<Sentence> known = sentences;
        if (known == null) {
            known = List.copyOf(Sentences.of(text));
            sentences = known;
        }
        return known;
    }
}
