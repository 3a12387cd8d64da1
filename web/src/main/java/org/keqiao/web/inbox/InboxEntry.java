package org.keqiao.web.inbox;

import org.keqiao.web.pairing.PairingCard;

/** A card in the inbox. */
record InboxEntry(PairingCard card, boolean unread) {}
