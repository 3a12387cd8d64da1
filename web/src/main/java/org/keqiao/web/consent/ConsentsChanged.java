package org.keqiao.web.consent;

import java.util.UUID;

/** A consent of the organisation was recorded or revoked; published in the transaction that does so. */
record ConsentsChanged(UUID organisationId) {}
