package org.keqiao.contracts.event;

/** CloudEvents types of the messages. */
public final class EventTypes {

    public static final String LISTING_CHANGED = "org.keqiao.listing.changed.v1";
    public static final String LISTING_INDEXED = "org.keqiao.listing.indexed.v1";
    public static final String PAIRING_RECOMMENDED = "org.keqiao.pairing.recommended.v1";
    public static final String PAIRING_SUPERSEDED = "org.keqiao.pairing.superseded.v1";
    public static final String PAIRING_WITHDRAWN = "org.keqiao.pairing.withdrawn.v1";
    public static final String PAIRING_ANSWERED = "org.keqiao.pairing.answered.v1";

    private EventTypes() {}
}
