package org.keqiao.web.introduction;

import java.time.LocalDate;
import org.keqiao.contracts.vocabulary.Zone;

/** Where and when the result went into use. */
public record Landing(Zone zone, LocalDate on) {}
