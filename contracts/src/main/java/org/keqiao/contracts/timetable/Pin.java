package org.keqiao.contracts.timetable;

import org.jspecify.annotations.Nullable;

/** A wish that is to be met in this slot, at this table if one is named. */
public record Pin(String wish, String slot, @Nullable String table) {}
