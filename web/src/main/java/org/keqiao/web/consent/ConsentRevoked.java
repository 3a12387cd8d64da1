package org.keqiao.web.consent;

import java.util.UUID;

/** Somebody has revoked a consent that another one recorded; published in the transaction that does so. */
record ConsentRevoked(UUID id, UUID organisationId, UUID recordedBy) {}
