package org.keqiao.web.introduction;

import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.springframework.stereotype.Component;

/** Who may know of an introduction: its two organisations, coordinators and administrators. To others there is none. */
@Component
class IntroductionAccess {

    private static final long ANY_VERSION = 0;

    private final Introductions introductions;

    IntroductionAccess(Introductions introductions) {
        this.introductions = introductions;
    }

    Introduction find(UUID id, Actor reader) {
        return introductions
                .find(id)
                .filter(found -> mayKnow(found, reader))
                .orElseThrow(() -> new IntroductionNotFound(id));
    }

    Introduction lock(UUID id, Actor actor) {
        return introductions
                .lock(id)
                .filter(found -> mayKnow(found, actor))
                .orElseThrow(() -> new IntroductionNotFound(id));
    }

    void requireSeen(Introduction current, long version) {
        if (version != ANY_VERSION && version != current.version()) {
            throw new IntroductionMoved(current.id(), version, current.version());
        }
    }

    Step step(Introduction introduction, Actor actor) {
        return new Step(actor.accountId(), introduction.sideOf(actor.organisationId()));
    }

    private static boolean mayKnow(Introduction introduction, Actor reader) {
        return reader.role().actsForOthers() || introduction.sideOf(reader.organisationId()) != null;
    }
}
