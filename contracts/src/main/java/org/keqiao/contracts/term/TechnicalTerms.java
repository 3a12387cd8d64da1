package org.keqiao.contracts.term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keqiao.contracts.vocabulary.Industry;

/** The curated terms of {@code terms/technical-terms.tsv}, read once. */
public final class TechnicalTerms {

    private static final String FILE = "/org/keqiao/contracts/terms/technical-terms.tsv";
    private static final String VERSION_LINE = "# version ";
    private static final int COLUMNS = 3;

    private static final TechnicalTerms CURATED = new TechnicalTerms(read());

    private final int version;
    private final List<TechnicalTerm> terms;
    private final TermNames names;

    /** @throws IllegalArgumentException naming the line that is not a term, or the name that two terms have */
    TechnicalTerms(List<String> lines) {
        List<TechnicalTerm> read = new ArrayList<>();
        int version = 0;
        for (String line : lines) {
            if (line.startsWith(VERSION_LINE)) {
                version = Integer.parseInt(line.substring(VERSION_LINE.length()).strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                read.add(term(line));
            }
        }
        this.version = version;
        this.terms = List.copyOf(read);
        this.names = new TermNames(terms);
    }

    /** The terms that Keqiao comes with. */
    public static TechnicalTerms curated() {
        return CURATED;
    }

    /** Raised with every change of the file. */
    public int version() {
        return version;
    }

    public List<TechnicalTerm> all() {
        return terms;
    }

    /** The term with this name, whatever its case, width and hyphens. */
    public Optional<TechnicalTerm> named(String name) {
        return names.whole(TermNames.folded(name));
    }

    /** The terms in a text from its start to its end, of overlapping ones the longest; a term is as often in the list as in the text. */
    public List<TermMention> in(String text) {
        return names.in(TermNames.folded(text));
    }

    private static TechnicalTerm term(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("not a term of industry, Chinese and English names: " + line);
        }
        return new TechnicalTerm(Industry.valueOf(columns[0]), names(columns[1]), names(columns[2]));
    }

    private static List<String> names(String column) {
        return List.of(column.split("\\|", -1));
    }

    private static List<String> read() {
        try (InputStream file = TechnicalTerms.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("missing from the class path: " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
