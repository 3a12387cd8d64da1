package org.keqiao.web.notice;

import java.util.UUID;

/** Told inside the transaction in which a person's notices changed. */
public record NoticesChanged(UUID accountId) {}
