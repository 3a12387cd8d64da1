package org.keqiao.contracts.search;

/** What is suggested: words to look for, the listings of an organisation, or one listing. */
public enum SuggestionType {
    TERM,
    ORGANISATION,
    LISTING
}
