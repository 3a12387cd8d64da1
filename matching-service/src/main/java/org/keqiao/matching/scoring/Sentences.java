package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts prose into sentences, Chinese and English; what runs on too long is cut at its commas. */
final class Sentences {

    private static final int LONGEST = 160;
    private static final int MOST = 60;
    private static final Pattern ENDS = Pattern.compile("(?<=[。！？；!?;])|(?<=\\.)\\s+|\\R");
    private static final Pattern COMMAS = Pattern.compile("(?<=[，,、])");
    private static final Pattern LAST_MARK = Pattern.compile("[。；;，,、\\s]+$");

    private Sentences() {}

    static List<Sentence> of(String prose) {
        List<Sentence> sentences = new ArrayList<>();
        for (String piece : ENDS.split(prose)) {
            for (String sentence : piece.length() > LONGEST ? clauses(piece) : List.of(piece)) {
                String text = LAST_MARK.matcher(sentence).replaceAll("").strip();
                if (!text.isEmpty() && sentences.size() < MOST) {
                    sentences.add(Sentence.of(text));
                }
            }
        }
        return sentences;
    }

    private static List<String> clauses(String sentence) {
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        for (String piece : COMMAS.split(sentence)) {
            if (clause.length() + piece.length() > LONGEST && !clause.isEmpty()) {
                clauses.add(clause.toString());
                clause.setLength(0);
            }
            clause.append(piece, 0, Math.min(piece.length(), LONGEST));
        }
        clauses.add(clause.toString());
        return clauses;
    }
}
