package org.keqiao.search.spelling;

import com.hankcs.hanlp.HanLP;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Traditional characters as simplified ones, and full-width letters as those of a keyboard. */
public final class SimplifiedChinese {

    private static final int FIRST = '\u4E00';
    private static final int LAST = '\u9FFF';
    private static final char FIRST_FULL_WIDTH = '\uFF01';
    private static final char LAST_FULL_WIDTH = '\uFF5E';
    private static final int WIDTH_DISTANCE = 0xFEE0;

    /** Simplified Chinese has it too, in 著名. */
    private static final char BOTH = '著';

    private SimplifiedChinese() {}

    /** The text in simplified characters, by its phrases. */
    public static String of(String text) {
        return HanLP.convertToSimplifiedChinese(halfWidth(text));
    }

    /** The same character by character, as the mappings of Elasticsearch's character filter: {@code 鋰=>锂}. */
    public static List<String> mappings() {
        Stream<String> chinese = IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(c -> mapping((char) c))
                .filter(Objects::nonNull);
        Stream<String> latin = IntStream.rangeClosed(FIRST_FULL_WIDTH, LAST_FULL_WIDTH)
                .filter(Character::isLetterOrDigit)
                .mapToObj(c -> (char) c + "=>" + (char) (c - WIDTH_DISTANCE));
        return Stream.concat(chinese, latin).toList();
    }

    private static @Nullable String mapping(char c) {
        String from = String.valueOf(c);
        String to = HanLP.convertToSimplifiedChinese(from);
        return c == BOTH || to.length() != 1 || to.equals(from) ? null : from + "=>" + to;
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= FIRST_FULL_WIDTH && c <= LAST_FULL_WIDTH && Character.isLetterOrDigit(c);
            half.append(wide ? (char) (c - WIDTH_DISTANCE) : c);
        }
        return half.toString();
    }
}
