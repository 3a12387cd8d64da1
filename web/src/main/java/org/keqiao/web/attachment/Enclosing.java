package org.keqiao.web.attachment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.listing.ListingLife;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts clean files to listings and takes them out: the file, the listing's next revision and what follows are one transaction. */
@Service
class Enclosing {

    private final AttachmentStore store;
    private final ListingLife life;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Enclosing(AttachmentStore store, ListingLife life, ApplicationEventPublisher listeners, Clock clock) {
        this.store = store;
        this.life = life;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** The same file twice is there once. */
    @Transactional
    public void add(UUID listingId, String name, CleanFile file, byte[] sha256, Actor actor) {
        if (store.add(listingId, name, file, sha256, actor, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            listeners.publishEvent(new AttachmentAdded(life.change(listingId, true, actor)));
        }
    }

    /** Files that are gone leave nothing to review. */
    @Transactional
    public void remove(UUID listingId, UUID id, Actor actor) {
        if (!store.remove(listingId, id)) {
            throw new AttachmentNotFound(id);
        }
        life.change(listingId, false, actor);
    }
}
