package org.keqiao.contracts.term;

/**
 * A term that stands in a text.
 *
 * @param name which of its names stands there, folded
 */
public record TermMention(TechnicalTerm term, String name) {}
