package org.keqiao.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Options of a benchmark, each with a value: {@code --data DIR}. */
public final class Options {

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * Reads what was typed.
     *
     * @param known the options that there are, with their dashes
     */
    public static Options parse(List<String> words, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (!known.contains(word)) {
                throw new UsageException("Unknown option " + word + ".");
            }
            if (!rest.hasNext()) {
                throw new UsageException(word + " needs a value.");
            }
            values.put(word, rest.next());
        }
        return new Options(values);
    }

    public Optional<String> text(String option) {
        return Optional.ofNullable(values.get(option));
    }

    public Optional<Path> path(String option) {
        return text(option).map(Path::of);
    }

    public Path requiredPath(String option) {
        return path(option).orElseThrow(() -> new UsageException(option + " is missing."));
    }

    /** A whole number of at least this. */
    public OptionalInt number(String option, int least) {
        String text = values.get(option);
        if (text == null) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // Told below, with what is wanted.
        }
        throw new UsageException(option + " needs a whole number of at least " + least + ", got " + text + ".");
    }

    /** One of these words, the first when nothing is said. */
    public String choice(String option, List<String> choices) {
        String chosen = values.getOrDefault(option, choices.getFirst());
        if (!choices.contains(chosen)) {
            throw new UsageException(option + " must be " + String.join(" or ", choices) + ", got " + chosen + ".");
        }
        return chosen;
    }
}
