package org.keqiao.web.pairing;

import org.keqiao.contracts.pairing.Pairing;

/** Told inside the transaction in which a new version of a pairing was stored. */
public record PairingRecorded(Pairing pairing) {}
