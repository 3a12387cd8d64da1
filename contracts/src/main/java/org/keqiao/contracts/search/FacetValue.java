package org.keqiao.contracts.search;

/** A value of a facet and how many hits choosing it (beside what is chosen in other facets) gives. */
public record FacetValue(String value, long count) {}
