package org.keqiao.web.fair.day;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.meeting.Fit;
import org.keqiao.web.fair.meeting.Fits;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.MeetingSteps;
import org.keqiao.web.fair.registration.BroughtListing;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.keqiao.web.introduction.InterestAtFair;
import org.keqiao.web.introduction.MeetingInterests;
import org.springframework.stereotype.Component;

/** A meeting that goes on becomes an introduction, or joins the one that is open about the same two listings. */
@Component
class FollowUps {

    private final Participants participants;
    private final Fits fits;
    private final MeetingSteps steps;
    private final MeetingInterests interests;

    FollowUps(Participants participants, Fits fits, MeetingSteps steps, MeetingInterests interests) {
        this.participants = participants;
        this.fits = fits;
        this.steps = steps;
        this.interests = interests;
    }

    /** One side wants to go on; if the other does too, it joins the same introduction. */
    Meeting goOn(Meeting meeting, Participant own, Actor actor) {
        Participant other = participants.find(meeting.partnerOf(own.id())).orElseThrow();
        UUID introduction = matter(meeting, own, other)
                .map(matter -> interests.express(matter, actor))
                .orElse(meeting.introductionId());
        return steps.followedUp(meeting, introduction);
    }

    private Optional<InterestAtFair> matter(Meeting meeting, Participant own, Participant other) {
        Fit fit = fits.paired(meeting.fairId()).get(meeting.pair());
        if (fit != null) {
            boolean offers = brings(own, fit.resultId());
            return Optional.of(matter(meeting, own, other, offers, fit.resultId(), fit.demandId()));
        }
        UUID offered = first(own, ListingKind.RESULT);
        UUID sought = first(other, ListingKind.DEMAND);
        if (offered != null && sought != null) {
            return Optional.of(matter(meeting, own, other, true, offered, sought));
        }
        UUID wanted = first(own, ListingKind.DEMAND);
        UUID found = first(other, ListingKind.RESULT);
        return wanted == null || found == null
                ? Optional.empty()
                : Optional.of(matter(meeting, own, other, false, found, wanted));
    }

    private static InterestAtFair matter(
            Meeting meeting, Participant own, Participant other, boolean offers, UUID result, UUID demand) {
        return new InterestAtFair(
                meeting.fairId(),
                offers ? IntroductionSide.RESULT : IntroductionSide.DEMAND,
                own.organisationId(),
                offers ? result : demand,
                other.organisationId(),
                offers ? demand : result);
    }

    private static boolean brings(Participant participant, UUID listing) {
        return participant.listings().stream().anyMatch(brought -> brought.id().equals(listing));
    }

    private static @Nullable UUID first(Participant participant, ListingKind kind) {
        return participant.listings().stream()
                .filter(listing -> listing.kind() == kind)
                .map(BroughtListing::id)
                .findFirst()
                .orElse(null);
    }
}
