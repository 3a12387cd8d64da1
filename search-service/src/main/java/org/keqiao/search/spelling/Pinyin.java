package org.keqiao.search.spelling;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How Chinese characters sound: toneless pinyin, ü as v, chosen by the phrase they stand in. */
final class Pinyin {

    private static final String NONE = "none";

    /** All syllables there are. */
    static final Set<String> SYLLABLES = Arrays.stream(com.hankcs.hanlp.dictionary.py.Pinyin.values())
            .map(com.hankcs.hanlp.dictionary.py.Pinyin::getPinyinWithoutTone)
            .filter(syllable -> !syllable.equals(NONE))
            .collect(Collectors.toUnmodifiableSet());

    /** In names of techniques this character has another sound than in everyday phrases. */
    private static final char THIN = '薄';

    private Pinyin() {}

    /** The sound of each char of a text; empty where it has none. */
    static List<String> of(String text) {
        var sounds = HanLP.convertToPinyinList(text);
        List<String> each = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            String sound = sounds.size() == text.length() ? sounds.get(i).getPinyinWithoutTone() : NONE;
            each.add(text.charAt(i) == THIN ? "bo" : sound.equals(NONE) ? "" : sound);
        }
        return each;
    }
}
