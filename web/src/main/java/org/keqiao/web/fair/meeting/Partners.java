package org.keqiao.web.fair.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Programme;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a participant could meet: first who waits for an answer, then recommended pairings, then others by how near they come. */
@Service
class Partners {

    private static final Comparator<Partner> ORDER = Comparator.comparing((Partner partner) ->
                    partner.meeting() == null || !partner.meeting().waitsForUs())
            .thenComparing(partner -> partner.pairingId() == null)
            .thenComparingDouble(partner -> partner.score() == null ? 0 : -partner.score())
            .thenComparing(Partner::organisation);

    private final Participants participants;
    private final Programmes programmes;
    private final Preferences preferences;
    private final Meetings meetings;
    private final Fits fits;
    private final FairClock clock;

    Partners(
            Participants participants,
            Programmes programmes,
            Preferences preferences,
            Meetings meetings,
            Fits fits,
            FairClock clock) {
        this.participants = participants;
        this.programmes = programmes;
        this.preferences = preferences;
        this.meetings = meetings;
        this.fits = fits;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Partner> of(Participant own) {
        Map<Pair, Fit> known = new HashMap<>(fits.near(Set.of(own.id())));
        known.putAll(fits.paired(own.fairId()));
        Map<UUID, Preference> preferred = preferences.by(own.id());
        Map<UUID, Meeting> last = last(own);
        Programme programme = programmes.of(own.fairId());
        Instant now = clock.now();
        return participants.of(own.fairId()).stream()
                .filter(other -> !other.id().equals(own.id()))
                .map(other -> partner(
                        other,
                        known.get(Pair.of(own.id(), other.id())),
                        preferred.getOrDefault(other.id(), Preference.OPEN),
                        standing(last.get(other.id()), own, programme, now)))
                .sorted(ORDER)
                .toList();
    }

    /** By partner: what is open, or else what was last. */
    private Map<UUID, Meeting> last(Participant own) {
        Map<UUID, Meeting> last = new HashMap<>();
        meetings.ofParticipant(own.id())
                .forEach(meeting -> last.merge(
                        meeting.partnerOf(own.id()),
                        meeting,
                        (one, other) -> one.state().isOver()
                                        && (!other.state().isOver()
                                                || other.changedAt().isAfter(one.changedAt()))
                                ? other
                                : one));
        return last;
    }

    private static Partner partner(
            Participant other, @Nullable Fit fit, Preference preference, Partner.@Nullable Standing standing) {
        return new Partner(
                other.id(),
                other.organisation(),
                other.kind(),
                other.remote(),
                other.listings(),
                fit == null ? null : fit.score(),
                fit == null ? null : fit.pairingId(),
                preference,
                standing);
    }

    private static Partner.@Nullable Standing standing(
            @Nullable Meeting meeting, Participant own, Programme programme, Instant now) {
        if (meeting == null) {
            return null;
        }
        UUID slot = meeting.slotId();
        LocalDateTime start = slot == null
                ? null
                : programme.slot(slot).map(found -> found.start()).orElse(null);
        return new Partner.Standing(
                meeting.id(),
                meeting.stateAt(now),
                meeting.participantId().equals(own.id()),
                meeting.note(),
                meeting.expiresAt(),
                start);
    }
}
