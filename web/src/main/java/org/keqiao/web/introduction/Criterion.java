package org.keqiao.web.introduction;

import java.util.UUID;

/**
 * What interests are judged by.
 *
 * @param weight 1 to 100, relative to the other criteria of the listing
 */
public record Criterion(UUID id, String name, int weight) {}
