package org.keqiao.matching.scoring;

import java.util.ArrayList;
import java.util.List;

/** The longest runs of tokens that two texts share: from every place of one text the longest that also stands in the other. */
final class CommonRuns {

    /** Longer runs are cut; they are quotations, not terms. */
    private static final int LONGEST = 24;

    /** More places of one feature are not looked at, so that a text that repeats itself costs no more than another. */
    private static final int MOST_PLACES = 24;

    private final ListingText one;
    private final ListingText other;

    /** What the features of the first are numbered in the other. */
    private final int[] numbers;

    private CommonRuns(ListingText one, ListingText other) {
        this.one = one;
        this.other = other;
        this.numbers = one.occurrences().numbersIn(other.occurrences());
    }

    /** Runs of the first, in their order. */
    static List<List<Token>> of(ListingText one, ListingText other) {
        return new CommonRuns(one, other).find();
    }

    private List<List<Token>> find() {
        List<List<Token>> runs = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < one.tokens().size(); i++) {
            int end = i + longestFrom(i);
            if (end > covered) {
                runs.add(one.tokens().subList(i, end));
                covered = end;
            }
        }
        return runs;
    }

    private int longestFrom(int start) {
        int feature = one.occurrences().beginningAt(start);
        int there = feature == Occurrences.NONE ? Occurrences.NONE : numbers[feature];
        if (there == Occurrences.NONE) {
            return 0;
        }
        int longest = 0;
        for (int i = 0; i < Math.min(other.occurrences().timesOf(there), MOST_PLACES); i++) {
            longest = Math.max(longest, lengthOf(start, other.occurrences().place(there, i)));
        }
        return longest;
    }

    private int lengthOf(int start, int place) {
        List<Token> these = one.tokens();
        List<Token> those = other.tokens();
        int length = 1;
        while (length < LONGEST
                && start + length < these.size()
                && place + length < those.size()
                && continues(these.get(start + length), those.get(place + length))) {
            length++;
        }
        return length;
    }

    private static boolean continues(Token one, Token other) {
        return one.followsOn() && other.followsOn() && one.text().equals(other.text());
    }
}
