package org.keqiao.contracts.search;

import org.jspecify.annotations.Nullable;

/**
 * A value of a facet and how many hits choosing it (beside what is chosen in other facets) gives.
 *
 * @param label what people call it, when the value is an id
 */
public record FacetValue(String value, @Nullable String label, long count) {}
