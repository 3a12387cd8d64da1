package org.keqiao.web.introduction;

import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what two who met at a fair want to go on with into an introduction. Contacts are exchanged as always: by both consents. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MeetingInterests {

    private final Interests interests;

    MeetingInterests(Interests interests) {
        this.interests = interests;
    }

    /** Opens the introduction, or joins the one that is open about the same two listings; answers its id. */
    public UUID express(InterestAtFair met, Actor actor) {
        return interests
                .express(
                        new Interests.Interest(
                                met.side(),
                                met.own(),
                                met.ownListing(),
                                met.other(),
                                met.otherListing(),
                                "",
                                met.fairId()),
                        actor.accountId())
                .id();
    }
}
