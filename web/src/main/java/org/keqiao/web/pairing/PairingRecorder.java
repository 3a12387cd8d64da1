package org.keqiao.web.pairing;

import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.pairing.Pairing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the newest version of every pairing and tells, in the same transaction, those that must know. */
@Service
class PairingRecorder {

    private final Pairings pairings;
    private final ApplicationEventPublisher listeners;

    PairingRecorder(Pairings pairings, ApplicationEventPublisher listeners) {
        this.pairings = pairings;
        this.listeners = listeners;
    }

    @Transactional
    public boolean record(Pairing pairing, @Nullable String traceId) {
        boolean isNew = pairings.store(pairing, traceId);
        if (isNew) {
            listeners.publishEvent(new PairingRecorded(pairing));
        }
        return isNew;
    }
}
