package org.keqiao.web.timetable;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator wants two to meet then and there.
 *
 * @param table missing when any is right
 */
record Move(String wish, UUID slot, @Nullable UUID table) {}
