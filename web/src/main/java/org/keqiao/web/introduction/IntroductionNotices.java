package org.keqiao.web.introduction;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.IntroductionSide;
import org.keqiao.contracts.vocabulary.IntroductionState;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.Listings;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.springframework.stereotype.Component;

/** Tells the side that did not act what happened, and that something waits for it. Titles are all that notices say. */
@Component
class IntroductionNotices {

    /** Within this time a side should consent or decline. */
    static final Duration ANSWER = Duration.ofDays(14);

    private final Notices notices;
    private final Listings listings;

    IntroductionNotices(Notices notices, Listings listings) {
        this.notices = notices;
        this.listings = listings;
    }

    /** @param what last part of the notice's kind, such as {@code message} */
    void tell(String what, Introduction introduction, Step step) {
        for (IntroductionSide side : IntroductionSide.values()) {
            if (side != step.side()) {
                notices.tell(
                        members(introduction, side, step.accountId()),
                        NewNotice.of(
                                "introduction." + what,
                                link(introduction),
                                "introduction/" + introduction.id() + "/" + introduction.version(),
                                title(introduction, side)));
            }
        }
    }

    /** Asks the sides that have not consented to do so or to decline, and lets those that have be. */
    void askForConsent(Introduction introduction, Step step) {
        for (IntroductionSide side : IntroductionSide.values()) {
            String key = "introduction/" + introduction.id() + "/consent/" + side;
            boolean waits = introduction.state() == IntroductionState.INTERESTED
                    && introduction.waitsFor().contains(side);
            if (!waits) {
                notices.settle(key);
            } else if (side != step.side()) {
                notices.tell(
                        members(introduction, side, step.accountId()),
                        NewNotice.of("introduction.interest", link(introduction), key, titles(introduction, side))
                                .promisedBy(introduction.openedAt().plus(ANSWER)));
            }
        }
    }

    private static Recipient members(Introduction introduction, IntroductionSide side, UUID but) {
        return Recipient.members(introduction.party(side).organisationId()).except(but);
    }

    private static String link(Introduction introduction) {
        return "/introductions/" + introduction.id();
    }

    /** Of the reader's own listing, or if it has none of the other side's. */
    private String title(Introduction introduction, IntroductionSide reader) {
        UUID own = introduction.party(reader).listingId();
        return title(own != null ? own : introduction.party(reader.other()).listingId());
    }

    /** Of both listings, one's own first: several may be interested in the same. */
    private String titles(Introduction introduction, IntroductionSide reader) {
        return Stream.of(reader, reader.other())
                .map(side -> title(introduction.party(side).listingId()))
                .filter(title -> !title.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String title(@Nullable UUID listingId) {
        return listingId == null
                ? ""
                : listings.find(listingId)
                        .map(Listing::content)
                        .map(content -> content.title())
                        .orElse("");
    }
}
