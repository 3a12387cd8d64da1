package org.keqiao.matching.scoring;

/**
 * A technical term that stands in both texts of a pair.
 *
 * @param text as it stands in the demand
 * @param start of it in the demand's text
 * @param weight the sum of the weights of its features
 */
record SharedTerm(String text, int start, double weight) {}
