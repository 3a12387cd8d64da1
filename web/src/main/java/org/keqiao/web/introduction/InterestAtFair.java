package org.keqiao.web.introduction;

import java.util.UUID;
import org.keqiao.contracts.vocabulary.IntroductionSide;

/**
 * Interest of two who met at a fair.
 *
 * @param side of whoever shows it
 * @param own organisation of whoever shows it; {@code ownListing} is what it brought, {@code other} whom it met
 */
public record InterestAtFair(
        UUID fairId, IntroductionSide side, UUID own, UUID ownListing, UUID other, UUID otherListing) {}
