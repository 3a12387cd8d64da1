package org.keqiao.web.timetable;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.TimetableOrder;

/** A timetable about to be ordered; see {@link TimetableVersion}. */
record NewVersion(
        UUID id, UUID fairId, VersionCause cause, @Nullable Integer baseNumber, TimetableOrder order) {}
