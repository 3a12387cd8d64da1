package org.keqiao.web.fair.meeting;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;

/** What coordinators lay down for a fair's timetable, as far as it holds for meetings that are placed without a new one. */
public interface PlacingRules {

    /** Levels of the rules that can be less than strict; those not named block. */
    Map<SchedulingRule, RuleLevel> levels(UUID fairId);

    /** Slots in which two may not meet. */
    Map<Pair, Set<UUID>> forbidden(UUID fairId);
}
