package org.keqiao.web.introduction;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.IntroductionSide;

/**
 * Why it ended without a result.
 *
 * @param by the side that ended it; missing when a coordinator did
 * @param note for the other side to read; may be empty
 */
public record Closure(DeclineReason reason, @Nullable IntroductionSide by, String note) {}
