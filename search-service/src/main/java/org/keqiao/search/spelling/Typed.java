package org.keqiao.search.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody has typed so far: Chinese, letters, pinyin, its initials, or all of them mixed. {@link #prefixes()} finds what may match in the
 * index, {@link #in} tells whether and where it does.
 */
public final class Typed {

    private static final int LONGEST = 40;
    private static final int LONGEST_SYLLABLE = 6;
    private static final int MOST_READINGS = 8;
    private static final int FEWEST_INITIALS = 2;
    private static final char FIRST_EAST_ASIAN = '\u2E80';

    private final String units;
    private final List<String> sounds;

    private Typed(String units) {
        this.units = units;
        this.sounds = Pinyin.of(units);
    }

    /** What was typed; only its start counts. */
    public static Typed of(String text) {
        String start = text.substring(0, Math.min(LONGEST, text.length()));
        return new Typed(SpokenText.of(start).folded().replace(" ", ""));
    }

    /** Whether nothing can be said yet: a single letter begins too much. */
    public boolean isTooShort() {
        return units.isEmpty() || (units.length() == 1 && units.charAt(0) < FIRST_EAST_ASIAN);
    }

    /** Prefixes of {@link SpokenText#keys()} of which every matching text has one; others may have one, too. */
    public Set<String> prefixes() {
        Set<String> prefixes = new LinkedHashSet<>();
        prefixes.add(Key.TEXT.of(units));
        prefixes.add(Key.SOUND.of(SpokenText.of(units).spoken()));
        readings().stream()
                .filter(initials -> initials.length() >= FEWEST_INITIALS)
                .forEach(initials -> prefixes.add(Key.INITIALS.of(initials)));
        return prefixes;
    }

    /** A part of a text, from a char to before another. */
    public record Part(int start, int end) {}

    /** Where it stands in the text, the first time. */
    public Optional<Part> in(SpokenText text) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        TypedMatch match = new TypedMatch(units, sounds, text);
        return text.starts().stream()
                .map(start -> new Part(start, match.endFrom(start)))
                .filter(part -> part.end() >= 0)
                .findFirst();
    }

    /** The initials it may stand for, found from its end on: letters are syllables, beginnings of syllables or initials. */
    private Set<String> readings() {
        List<Set<String>> from = new ArrayList<>();
        from.add(Set.of(""));
        for (int at = units.length() - 1; at >= 0; at--) {
            Set<String> readings = new LinkedHashSet<>();
            for (int length = Math.min(LONGEST_SYLLABLE, units.length() - at); length > 0; length--) {
                if (isUnit(at, length)) {
                    String initial = initialAt(at);
                    from.get(from.size() - length).stream()
                            .limit(MOST_READINGS - readings.size())
                            .forEach(rest -> readings.add(initial + rest));
                }
            }
            from.add(readings);
        }
        return from.getLast();
    }

    private boolean isUnit(int at, int length) {
        String unit = units.substring(at, at + length);
        return length == 1
                || Pinyin.SYLLABLES.contains(unit)
                || unit.matches("[zcs]h")
                || (at + length == units.length()
                        && Pinyin.SYLLABLES.stream().anyMatch(syllable -> syllable.startsWith(unit)));
    }

    private String initialAt(int at) {
        String sound = sounds.get(at);
        return sound.isEmpty() ? String.valueOf(units.charAt(at)) : sound.substring(0, 1);
    }
}
