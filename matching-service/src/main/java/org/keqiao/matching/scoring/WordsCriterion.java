package org.keqiao.matching.scoring;

import org.keqiao.contracts.vocabulary.PartName;

/**
 * How much of the weight of the demand's words the result covers; words of title and keywords count double. As in BM25, a word counts more when the
 * result repeats it, less and less, and a long result must repeat it more often; but rarity is that of the {@link Background}, so that the value
 * depends on the pair alone. What a little coverage adds counts more than what much of it adds.
 *
 * @param half coverage that gives about half of the value, above 0
 */
record WordsCriterion(double half) implements Criterion {

    private static final double SHARED_FROM = 0.5;

    private static final double SATURATION = 1.2;
    private static final double LENGTH_SHARE = 0.75;

    /** Features of an abstract. */
    private static final double USUAL_LENGTH = 150;

    @Override
    public PartName part() {
        return PartName.WORDS;
    }

    @Override
    public Finding judge(Pair pair) {
        if (!pair.isOfOneLanguage() || pair.demand().occurrences().length() == 0) {
            return Finding.unknown(Reasons.languages(ReasonCodes.WORDS_UNKNOWN, pair));
        }
        Coverage coverage = coverage(pair.demand(), pair.result());
        double value = Math.min(1, (1 + half) * coverage.weighed() / (coverage.weighed() + half));
        String code = value < SHARED_FROM ? ReasonCodes.WORDS_FEW : ReasonCodes.WORDS_SHARED;
        return Finding.of(value, Reasons.percent(code, coverage.share()));
    }

    /**
     * Of the weight of the demand's words.
     *
     * @param share what the result has, 0 to 1: what people are told
     * @param weighed the same by how often the result has it, 0 to 1 + {@value #SATURATION}
     */
    private record Coverage(double share, double weighed) {}

    private static Coverage coverage(ListingText demand, ListingText result) {
        WordWeights words = demand.weights();
        Occurrences there = result.occurrences();
        int[] numbers = demand.occurrences().numbersIn(there);
        double length = 1 - LENGTH_SHARE + LENGTH_SHARE * there.length() / USUAL_LENGTH;
        double shared = 0;
        double weighed = 0;
        for (int feature = 0; feature < numbers.length; feature++) {
            if (numbers[feature] != Occurrences.NONE) {
                int times = there.timesOf(numbers[feature]);
                double weight = words.of(feature);
                shared += weight;
                weighed += weight * (SATURATION + 1) * times / (times + SATURATION * length);
            }
        }
        return words.sum() == 0 ? new Coverage(0, 0) : new Coverage(shared / words.sum(), weighed / words.sum());
    }
}
