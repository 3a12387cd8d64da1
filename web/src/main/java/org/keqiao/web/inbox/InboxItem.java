package org.keqiao.web.inbox;

import java.time.Instant;
import java.util.UUID;

/** A recommended pairing that an organisation has been told of. */
record InboxItem(UUID pairingId, Instant arrivedAt, boolean unread) {}
