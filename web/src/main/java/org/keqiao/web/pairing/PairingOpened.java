package org.keqiao.web.pairing;

import java.util.UUID;
import org.keqiao.web.account.Actor;

/** Somebody opened a pairing's page. */
public record PairingOpened(UUID pairingId, Actor reader) {}
