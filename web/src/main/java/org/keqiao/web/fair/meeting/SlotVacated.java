package org.keqiao.web.fair.meeting;

import java.util.UUID;

/** Told inside the transaction in which a meeting of a published timetable leaves its time. */
public record SlotVacated(UUID fairId, UUID slotId) {}
