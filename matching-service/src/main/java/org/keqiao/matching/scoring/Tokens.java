package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Cuts a text into tokens: CJK characters one by one, words and formulas whole. Plain numbers separate like punctuation. */
final class Tokens {

    private static final int SHORTEST_WITH_PLURAL = 5;
    private static final int FULL_WIDTH_OFFSET = '！' - '!';

    /** By character; every text has the same ones. */
    private static final AtomicReferenceArray<String> IDEOGRAPHS = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private boolean followsOn;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        return new Tokens(text).cut();
    }

    private List<Token> cut() {
        int at = 0;
        while (at < text.length()) {
            char character = normal(text.charAt(at));
            if (Character.isIdeographic(character)) {
                add(ideograph(character), at, at + 1, true);
                at++;
            } else if (Character.isLetterOrDigit(character)) {
                at = cutWord(at);
            } else {
                followsOn &= character == ' ' || character == '-';
                at++;
            }
        }
        return List.copyOf(found);
    }

    private int cutWord(int start) {
        StringBuilder word = new StringBuilder();
        int at = start;
        while (at < text.length() && isOfWord(normal(text.charAt(at)))) {
            word.append(normal(text.charAt(at)));
            at++;
        }
        if (word.chars().allMatch(Character::isDigit)) {
            followsOn = false;
        } else {
            add(singular(word.toString()), start, at, false);
        }
        return at;
    }

    private void add(String token, int start, int end, boolean ideograph) {
        found.add(new Token(token, start, end, ideograph, followsOn));
        followsOn = true;
    }

    private static String ideograph(char character) {
        String known = IDEOGRAPHS.get(character);
        if (known == null) {
            known = String.valueOf(character);
            IDEOGRAPHS.set(character, known);
        }
        return known;
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    private static String singular(String word) {
        boolean plural = word.length() >= SHORTEST_WITH_PLURAL && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static char normal(char character) {
        boolean fullWidth = character >= '！' && character <= '～';
        return Character.toLowerCase(fullWidth ? (char) (character - FULL_WIDTH_OFFSET) : character);
    }
}
