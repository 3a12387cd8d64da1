package org.keqiao.web.fair.registration;

import java.util.UUID;

/** Told inside the transaction in which a participant withdrew. */
public record ParticipantWithdrew(UUID fairId, UUID participantId) {}
