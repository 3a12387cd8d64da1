package org.keqiao.web.listing;

import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.springframework.stereotype.Component;

/**
 * Whose writing waits for a coordinator before strangers read it. What verified organisations write appears at once and is looked at
 * afterwards, unless the platform reviews first; what was returned always waits. Coordinators are reviewers and wait for nobody.
 */
@Component
public class ReviewPolicy {

    private final ReviewProperties properties;

    ReviewPolicy(ReviewProperties properties) {
        this.properties = properties;
    }

    /**
     * Whether this person's writing waits.
     *
     * @param returned what the listing was last returned for, when that has not been accepted since
     */
    public boolean reviewsFirst(Actor actor, @Nullable Returned returned) {
        return !actor.role().actsForOthers() && (properties.first() || returned != null);
    }
}
