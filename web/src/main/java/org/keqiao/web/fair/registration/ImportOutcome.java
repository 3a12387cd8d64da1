package org.keqiao.web.fair.registration;

import java.util.List;

/**
 * What came of an import.
 *
 * @param written rows that are registered, or would be
 * @param mistakes of the other rows; these are as if they had not been in the file
 * @param unknownColumns headings that mean nothing here
 */
public record ImportOutcome(boolean dryRun, int written, List<Mistake> mistakes, List<String> unknownColumns) {

    public ImportOutcome {
        mistakes = List.copyOf(mistakes);
        unknownColumns = List.copyOf(unknownColumns);
    }

    /**
     * What is wrong with a row.
     *
     * @param column heading as it is written in the file; empty when the row as a whole is meant
     */
    public record Mistake(int row, String column, String message, String remedy) {}
}
