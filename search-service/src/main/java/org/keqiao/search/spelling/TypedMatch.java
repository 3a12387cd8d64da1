package org.keqiao.search.spelling;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Lays what was typed along one text. What failed once is not tried again, so that no input takes long. */
final class TypedMatch {

    private static final int NONE = -1;

    private final String units;
    private final List<String> unitSounds;
    private final SpokenText text;
    private final BitSet failed = new BitSet();

    TypedMatch(String units, List<String> unitSounds, SpokenText text) {
        this.units = units;
        this.unitSounds = unitSounds;
        this.text = text;
    }

    /** Where the match that begins at this char of the text ends; negative when there is none. */
    int endFrom(int start) {
        return end(0, start);
    }

    private int end(int at, int i) {
        if (at == units.length()) {
            return i;
        }
        int state = i * units.length() + at;
        if (i == text.folded().length() || failed.get(state)) {
            return NONE;
        }
        int end = text.folded().charAt(i) == ' ' ? end(at, i + 1) : endOver(at, i);
        failed.set(state, end < 0);
        return end;
    }

    private int endOver(int at, int i) {
        String sound = text.sounds().get(i);
        boolean alike = !sound.isEmpty() && sound.equals(unitSounds.get(at));
        if (alike || text.folded().charAt(i) == units.charAt(at)) {
            int end = end(at + 1, i + 1);
            if (end >= 0) {
                return end;
            }
        }
        return sound.isEmpty() ? NONE : endSpoken(at, i, sound);
    }

    /** The sound may be typed wholly, by its initial, or, at the end, begun. */
    private int endSpoken(int at, int i, String sound) {
        String rest = units.substring(at);
        if (rest.length() < sound.length() && sound.startsWith(rest)) {
            return i + 1;
        }
        int initial = sound.length() > 1 && sound.charAt(1) == 'h' ? 2 : 1;
        return IntStream.of(sound.length(), initial, 1)
                .distinct()
                .filter(length -> rest.startsWith(sound.substring(0, length)))
                .map(length -> end(at + length, i + 1))
                .filter(end -> end >= 0)
                .findFirst()
                .orElse(NONE);
    }
}
