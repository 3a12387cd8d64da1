package org.keqiao.contracts.timetable;

import java.util.List;
import java.util.Map;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;

/**
 * What a timetable is to be made of. Ids are the caller's own.
 *
 * @param slots in the order of time
 * @param levels of rules; those not named block. Only {@code TABLE_SEATS_ALL}, {@code REMOTE_NEEDS_SCREEN} and {@code TIME_TO_WALK} can be less than that
 */
public record FairProblem(
        List<FairSlot> slots,
        List<FairTable> tables,
        List<Walk> walks,
        List<FairParty> parties,
        List<Wish> wishes,
        List<Pin> pins,
        Map<SchedulingRule, RuleLevel> levels) {

    public FairProblem {
        slots = List.copyOf(slots);
        tables = List.copyOf(tables);
        walks = List.copyOf(walks);
        parties = List.copyOf(parties);
        wishes = List.copyOf(wishes);
        pins = List.copyOf(pins);
        levels = Map.copyOf(levels);
    }
}
