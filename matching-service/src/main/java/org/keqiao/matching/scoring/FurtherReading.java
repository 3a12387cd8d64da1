package org.keqiao.matching.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keqiao.reading.figure.Figure;
import org.keqiao.reading.figure.FigureReader;

/** The figures of a text, read when first asked for and then kept: they are dear to read, and most demands don't ask. */
final class TextFigures {

    private final String text;
    private @Nullable List<Figure> read;
    private @Nullable NamedFigures named;

    TextFigures(String text) {
        this.text = text;
    }

    synchronized List<Figure> all() {
        List<Figure> figures = read;
        if (figures == null) {
            figures = FigureReader.read(text);
            read = figures;
        }
        return figures;
    }

    synchronized NamedFigures named() {
        NamedFigures figures = named;
        if (figures == null) {
            figures = NamedFigures.of(all(), text);
            named = figures;
        }
        return figures;
    }
}
