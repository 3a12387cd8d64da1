package org.keqiao.contracts.listing;

/** Limits of a listing's texts, in characters, and of its lists, in entries (after the Enterprise Europe Network's profile form). */
public final class ListingLimits {

    public static final int TITLE = 256;
    public static final int SUMMARY = 500;
    public static final int DESCRIPTION = 4000;
    public static final int ADVANTAGES = 2000;
    public static final int PROBLEM = 2000;
    public static final int TEAM = 500;
    public static final int KEYWORD = 40;
    public static final int KEYWORDS = 10;
    public static final int INDUSTRIES = 3;
    public static final int IPC_CODES = 10;
    public static final int PATENTS = 20;
    public static final int INDICATORS = 20;

    private ListingLimits() {}
}
