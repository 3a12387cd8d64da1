package org.keqiao.reading.element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.TextElement;

/** The cue words, found by their first character. */
final class Cues {

    private final Map<Character, List<Cue>> byFirst = new HashMap<>();

    Cues(String name) {
        WordTable.lines(name).forEach(this::read);
        byFirst.values()
                .forEach(cues ->
                        cues.sort(Comparator.comparingInt(cue -> -cue.word().length())));
    }

    /** The longest cue word that stands at this place of a text in lower case; a Latin one as a whole word. */
    @Nullable
    Cue at(String text, int place) {
        for (Cue cue : byFirst.getOrDefault(text.charAt(place), List.of())) {
            if (text.startsWith(cue.word(), place)
                    && (!cue.isLatin() || isWhole(text, place, cue.word().length()))) {
                return cue;
            }
        }
        return null;
    }

    private static boolean isWhole(String text, int place, int length) {
        return (place == 0 || !isLatinLetter(text.charAt(place - 1)))
                && (place + length == text.length() || !isLatinLetter(text.charAt(place + length)));
    }

    private static boolean isLatinLetter(char character) {
        return character < 0x250 && Character.isLetter(character);
    }

    private void read(String line) {
        String[] columns = line.split("\t");
        TextElement element = TextElement.valueOf(columns[0]);
        Cue.Kind kind = Cue.Kind.valueOf(columns[1].toUpperCase(Locale.ROOT));
        for (String word : WordTable.words(columns[2])) {
            byFirst.computeIfAbsent(word.charAt(0), key -> new ArrayList<>()).add(new Cue(element, kind, word));
        }
    }
}
