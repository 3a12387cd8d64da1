package org.keqiao.web.timetable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.fair.Programmes;
import org.springframework.stereotype.Component;

/** Reads versions for pages. */
@Component
class VersionViews {

    private final TimetableVersions versions;
    private final PartyNames names;
    private final Programmes programmes;

    VersionViews(TimetableVersions versions, PartyNames names, Programmes programmes) {
        this.versions = versions;
        this.names = names;
        this.programmes = programmes;
    }

    /** Empty as long as there is no timetable. */
    Optional<VersionView> of(TimetableVersion version) {
        return versions.timetable(version.id())
                .map(timetable -> new VersionView(
                        versions.order(version.id()).problem(),
                        timetable,
                        names.of(version.fairId()),
                        tables(version.fairId())));
    }

    private Map<String, String> tables(UUID fairId) {
        Map<String, String> tables = new LinkedHashMap<>();
        programmes.of(fairId).tables().forEach(table -> tables.put(table.id().toString(), table.name()));
        return tables;
    }
}
