package org.keqiao.search.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text with the sounds of its characters.
 *
 * @param text as written
 * @param folded char by char simplified, half width and lower case; a blank for all that is neither letter nor digit
 * @param sounds pinyin by char; empty where it has none
 */
public record SpokenText(String text, String folded, List<String> sounds) {

    private static final int TEXT = 24;
    private static final int SOUNDS = 32;
    private static final int INITIALS = 10;
    private static final int STARTS = 40;

    public SpokenText {
        sounds = List.copyOf(sounds);
    }

    public static SpokenText of(String text) {
        String simplified = SimplifiedChinese.of(text);
        String source = simplified.length() == text.length() ? simplified : text;
        StringBuilder folded = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = Character.toLowerCase(source.charAt(i));
            folded.append(Character.isLetterOrDigit(c) ? c : ' ');
        }
        return new SpokenText(text, folded.toString(), Pinyin.of(folded.toString()));
    }

    /** Sounds and letters of the whole text without blanks. */
    public String spoken() {
        return spokenFrom(0, Integer.MAX_VALUE);
    }

    /** What a prefix query finds the text by, from each of its words on: itself, its sounds, its initials; see {@link Typed#prefixes()}. */
    public List<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        List<Integer> starts = starts();
        for (int start : starts.subList(0, Math.min(STARTS, starts.size()))) {
            keys.add(Key.TEXT.of(cut(folded.substring(start).replace(" ", ""), TEXT)));
            if (hasSoundFrom(start)) {
                keys.add(Key.SOUND.of(spokenFrom(start, SOUNDS)));
                keys.add(Key.INITIALS.of(initialsFrom(start)));
            }
        }
        return List.copyOf(keys);
    }

    /** Where one may begin to type it: at each Chinese character and at each word of letters. */
    List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            boolean begins =
                    i == 0 || folded.charAt(i - 1) == ' ' || !sounds.get(i - 1).isEmpty();
            if (folded.charAt(i) != ' ' && (begins || !sounds.get(i).isEmpty())) {
                starts.add(i);
            }
        }
        return starts;
    }

    private boolean hasSoundFrom(int start) {
        return sounds.subList(start, Math.min(start + INITIALS, sounds.size())).stream()
                .anyMatch(sound -> !sound.isEmpty());
    }

    private String spokenFrom(int start, int length) {
        StringBuilder spoken = new StringBuilder();
        for (int i = start; i < folded.length() && spoken.length() < length; i++) {
            spoken.append(unit(i));
        }
        return cut(spoken.toString(), length);
    }

    private String initialsFrom(int start) {
        StringBuilder initials = new StringBuilder();
        for (int i = start; i < folded.length() && initials.length() < INITIALS; i++) {
            String unit = unit(i);
            initials.append(unit.isEmpty() ? "" : unit.substring(0, 1));
        }
        return initials.toString();
    }

    private String unit(int i) {
        String sound = sounds.get(i);
        return sound.isEmpty() ? String.valueOf(folded.charAt(i)).strip() : sound;
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length())).toLowerCase(Locale.ROOT);
    }
}
