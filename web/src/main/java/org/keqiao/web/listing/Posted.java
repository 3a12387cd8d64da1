package org.keqiao.web.listing;

/** What became of a post: its listing, and whether the post made it, changed it or said nothing new. */
public record Posted(Listing listing, Outcome outcome) {

    /** What a post did. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
