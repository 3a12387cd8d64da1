package org.keqiao.web.timetable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.meeting.Amendment;
import org.keqiao.web.fair.meeting.Amendments;
import org.springframework.stereotype.Component;

/** Reads versions for pages: the published one as it stands now, all others as they were made. */
@Component
class VersionViews {

    private final TimetableVersions versions;
    private final FairOrders orders;
    private final Amendments amendments;
    private final PartyNames names;
    private final Programmes programmes;

    VersionViews(
            TimetableVersions versions,
            FairOrders orders,
            Amendments amendments,
            PartyNames names,
            Programmes programmes) {
        this.versions = versions;
        this.orders = orders;
        this.amendments = amendments;
        this.names = names;
        this.programmes = programmes;
    }

    /** Empty as long as there is no timetable. */
    Optional<VersionView> of(TimetableVersion version) {
        return versions.timetable(version.id()).map(timetable -> {
            List<Amendment> since = amendments(version);
            return since.isEmpty()
                    ? view(version, versions.order(version.id()).problem(), timetable)
                    : amended(version, timetable, new Amended(since));
        });
    }

    /** What changed in the published version since it was ordered; nothing in any other. */
    List<Amendment> amendments(TimetableVersion version) {
        return versions.published(version.fairId())
                .filter(published -> published.number() == version.number())
                .map(published -> amendments.since(version.fairId(), version.orderedAt()))
                .orElse(List.of());
    }

    private VersionView amended(TimetableVersion version, Timetable made, Amended amended) {
        FairProblem now = orders.problem(version.fairId());
        Set<String> known = now.wishes().stream().map(Wish::id).collect(Collectors.toSet());
        List<PlannedMeeting> meetings = amended.meetings(made.meetings()).stream()
                .filter(meeting -> known.contains(meeting.wish()))
                .toList();
        Set<String> placed = meetings.stream().map(PlannedMeeting::wish).collect(Collectors.toSet());
        Set<String> met = now.wishes().stream()
                .filter(wish -> placed.contains(wish.id()))
                .flatMap(wish -> Set.of(wish.party(), wish.otherParty()).stream())
                .collect(Collectors.toSet());
        return view(
                version,
                now,
                new Timetable(
                        meetings,
                        made.value(),
                        made.bound(),
                        made.quality(),
                        made.withoutMeeting().stream()
                                .filter(party -> !met.contains(party))
                                .toList(),
                        made.moved(),
                        made.dropped(),
                        made.leftOut().stream()
                                .filter(one -> known.contains(one.wish()) && !placed.contains(one.wish()))
                                .toList(),
                        made.breaches().stream()
                                .filter(one -> placed.contains(one.wish()))
                                .toList()));
    }

    private VersionView view(TimetableVersion version, FairProblem problem, Timetable timetable) {
        return new VersionView(problem, timetable, names.of(version.fairId()), tables(version.fairId()));
    }

    private Map<String, String> tables(UUID fairId) {
        Map<String, String> tables = new LinkedHashMap<>();
        programmes.of(fairId).tables().forEach(table -> tables.put(table.id().toString(), table.name()));
        return tables;
    }
}
