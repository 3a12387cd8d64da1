package org.keqiao.web.desk;

import java.time.Instant;

/** One thing that waits, since when, and where one acts. */
public record DeskItem(String title, String link, Instant since) {}
