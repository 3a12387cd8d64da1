package org.keqiao.web.notice;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people, inside the transaction of what happened: they hear of it if and only if that is committed. Everybody hears once of a
 * {@linkplain NewNotice#dedupKey() key}, in the inbox and, as they wish, by e-mail.
 */
@Service
public class Notices {

    private final NoticeStore store;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Notices(NoticeStore store, ApplicationEventPublisher listeners, Clock clock) {
        this.store = store;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Recipient recipient, NewNotice notice) {
        for (NoticeStore.Told told : store.add(recipient, notice, clock.instant())) {
            listeners.publishEvent(new NoticeTold(told.id(), told.accountId(), notice.group()));
            listeners.publishEvent(new NoticesChanged(told.accountId()));
        }
        UUID organisation = recipient.organisation();
        if (organisation != null) {
            listeners.publishEvent(new OrganisationTold(organisation, notice));
        }
    }

    /** What the key's notices asked for is done, or needs no doing any more: it waits for nobody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(String dedupKey) {
        changed(store.settle(dedupKey, clock.instant()));
    }

    /** How many notices a person has not seen. */
    public long unread(UUID accountId) {
        return store.countUnread(accountId);
    }

    @Transactional
    void markRead(UUID accountId, UUID noticeId) {
        changed(store.markRead(accountId, noticeId, clock.instant()));
    }

    @Transactional
    void markAllRead(UUID accountId) {
        changed(store.markRead(accountId, null, clock.instant()));
    }

    private void changed(List<UUID> accounts) {
        accounts.stream().distinct().forEach(account -> listeners.publishEvent(new NoticesChanged(account)));
    }
}
