package org.keqiao.contracts.event;

/** Names of the Kafka topics. Every topic is keyed by the id of what it tells of, so that its order holds. */
public final class Topics {

    /** Whole listings, compacted: {@link org.keqiao.contracts.listing.ListingSnapshot}. */
    public static final String LISTINGS = "keqiao.listings.v1";

    /** {@link org.keqiao.contracts.listing.ListingIndexed}. */
    public static final String LISTINGS_INDEXED = "keqiao.listings-indexed.v1";

    /** Whole pairings, compacted: {@link org.keqiao.contracts.pairing.Pairing}. */
    public static final String PAIRINGS = "keqiao.pairings.v1";

    /** Whole answers to pairings, compacted: {@link org.keqiao.contracts.pairing.PairingAnswer}. */
    public static final String PAIRING_ANSWERS = "keqiao.pairing-answers.v1";

    /** Partitions of every topic and of its dead letters. */
    public static final int PARTITIONS = 6;

    private static final String DEAD_LETTER_SUFFIX = "-dlt";

    private Topics() {}

    /** Where messages of a topic go that can't be handled. */
    public static String deadLettersOf(String topic) {
        return topic + DEAD_LETTER_SUFFIX;
    }

    /** Whether messages that could not be handled lie on this topic. */
    public static boolean isDeadLetters(String topic) {
        return topic.startsWith("keqiao.") && topic.endsWith(DEAD_LETTER_SUFFIX);
    }

    /** The topic whose messages go to these dead letters. */
    public static String originOf(String deadLetters) {
        return deadLetters.substring(0, deadLetters.length() - DEAD_LETTER_SUFFIX.length());
    }
}
