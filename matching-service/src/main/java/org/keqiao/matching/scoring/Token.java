package org.keqiao.matching.scoring;

/**
 * A word, a formula or a single CJK character, where it stands in a text.
 *
 * @param text in half width and lower case; of a long Latin word without its plural s
 * @param start of the first character in the text
 * @param end after the last character in the text
 * @param ideograph whether it is a CJK character
 * @param followsOn whether nothing but a space or a hyphen lies between it and the one before
 */
record Token(String text, int start, int end, boolean ideograph, boolean followsOn) {}
