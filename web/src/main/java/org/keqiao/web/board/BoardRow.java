package org.keqiao.web.board;

import java.time.LocalDate;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.PairingCause;

/** A pairing in a line. */
record BoardRow(
        UUID id,
        String score,
        PairingCause cause,
        UUID resultId,
        String resultTitle,
        String resultOwner,
        UUID demandId,
        String demandTitle,
        String demandOwner,
        int interested,
        int declined,
        LocalDate changed) {}
