package org.keqiao.web.fair.meeting;

import org.jspecify.annotations.Nullable;

/** What a participant thinks of meeting another: MUST, WANT, OPEN or NO. */
record PreferenceForm(@Nullable String preference) {}
