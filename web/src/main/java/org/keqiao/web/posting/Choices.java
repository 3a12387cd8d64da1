package org.keqiao.web.posting;

import java.util.List;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.IndicatorOperator;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.IpStatus;
import org.keqiao.contracts.vocabulary.IpWish;
import org.keqiao.contracts.vocabulary.Ownership;
import org.keqiao.contracts.vocabulary.ReadinessLevel;
import org.keqiao.contracts.vocabulary.Zone;

/** What the form offers to choose from. */
record Choices(
        List<Industry> industries,
        List<Zone> zones,
        List<ReadinessLevel> readinessLevels,
        List<CooperationMode> cooperationModes,
        List<IpStatus> ipStatuses,
        List<Ownership> ownerships,
        List<IndicatorOperator> operators,
        List<IpWish> ipWishes) {

    static final Choices ALL = new Choices(
            List.of(Industry.values()),
            List.of(Zone.values()),
            List.of(ReadinessLevel.values()),
            List.of(CooperationMode.values()),
            List.of(IpStatus.values()),
            List.of(Ownership.values()),
            List.of(IndicatorOperator.values()),
            List.of(IpWish.values()));
}
