package org.keqiao.reading.element;

import java.util.List;

/** Finds where a Chinese phrase begins that ends with a head noun: after what only leads to it, and never within a word that is known. */
final class Beginnings {

    private final String characters;
    private final List<String> whole;
    private final Cues cues;

    Beginnings(String name, Cues cues) {
        List<String> table = WordTable.lines(name);
        this.characters = String.join("", row(table, "characters"));
        this.whole = row(table, "whole");
        this.cues = cues;
    }

    /** The beginning of the phrase whose head stands at this place of a clause in lower case. */
    int before(String clause, int head) {
        int start = head;
        while (start > 0 && head - start < ElementReader.LONGEST / 2) {
            if (leads(clause, start, head)) {
                return start;
            }
            start--;
            int end = endOfCue(clause, start);
            if (end > start && end <= head) {
                return end;
            }
        }
        return start;
    }

    /** Whether what stands before this place only leads to the phrase. */
    private boolean leads(String clause, int start, int head) {
        return characters.indexOf(clause.charAt(start - 1)) >= 0 && !isWithinAWord(clause, start - 1, head);
    }

    private boolean isWithinAWord(String clause, int at, int head) {
        return at + 1 < head && whole.stream().anyMatch(word -> clause.startsWith(word, at));
    }

    private int endOfCue(String clause, int at) {
        Cue cue = cues.at(clause, at);
        return cue != null && cue.kind() != Cue.Kind.HEAD ? at + cue.word().length() : at;
    }

    private static List<String> row(List<String> table, String kind) {
        return table.stream()
                .map(line -> line.split("\t"))
                .filter(columns -> columns[0].equals(kind))
                .flatMap(columns -> WordTable.words(columns[1]).stream())
                .toList();
    }
}
