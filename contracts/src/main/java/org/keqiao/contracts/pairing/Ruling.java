package org.keqiao.contracts.pairing;

import java.util.UUID;

/**
 * What a coordinator rules on a pair: what matching-service takes at {@code POST /rulings}.
 *
 * @param recommend whether the pair shall be recommended, or else withdrawn
 * @param note what both sides are told, at most {@value Pairing#NOTE} characters
 */
public record Ruling(UUID resultId, UUID demandId, boolean recommend, String note) {}
