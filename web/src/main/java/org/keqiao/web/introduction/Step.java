package org.keqiao.web.introduction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionSide;

/**
 * Who makes a step.
 *
 * @param side for which; missing when a coordinator makes it for both
 */
record Step(UUID accountId, @Nullable IntroductionSide side) {}
