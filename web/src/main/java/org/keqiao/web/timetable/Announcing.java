package org.keqiao.web.timetable;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.meeting.Amendments;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PlacedMeeting;
import org.keqiao.web.fair.meeting.Publication;
import org.keqiao.web.fair.meeting.Publishing;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.keqiao.web.notice.NewNotice;
import org.keqiao.web.notice.Notices;
import org.keqiao.web.notice.Recipient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a version what participants get, and tells everybody for whom something changed; the first time, everybody. */
@Service
class Announcing {

    private final Fairs fairs;
    private final TimetableDesk desk;
    private final TimetableVersions versions;
    private final Publishing publishing;
    private final HoldingBack holdingBack;
    private final Amendments amendments;
    private final Meetings meetings;
    private final Participants participants;
    private final Notices notices;
    private final FairClock clock;

    Announcing(
            Fairs fairs,
            TimetableDesk desk,
            TimetableVersions versions,
            Publishing publishing,
            HoldingBack holdingBack,
            Amendments amendments,
            Meetings meetings,
            Participants participants,
            Notices notices,
            FairClock clock) {
        this.fairs = fairs;
        this.desk = desk;
        this.versions = versions;
        this.publishing = publishing;
        this.holdingBack = holdingBack;
        this.amendments = amendments;
        this.meetings = meetings;
        this.participants = participants;
        this.notices = notices;
        this.clock = clock;
    }

    /** How many of something a participant got. */
    private record Change(int added, int moved, int dropped) {

        static final Change NONE = new Change(0, 0, 0);

        Change and(Change other) {
            return new Change(added + other.added, moved + other.moved, dropped + other.dropped);
        }
    }

    /**
     * Publishes a version.
     *
     * @param offer whether meetings of which nobody knows yet are offered first; not the first time, for then nobody knows of any
     */
    @Transactional
    public Publication publish(UUID fairId, int number, boolean offer) {
        Fair fair = fairs.lock(fairId);
        TimetableVersion version = desk.ready(fairId, number);
        boolean first = versions.published(fairId).isEmpty();
        requireUpToDate(version);
        List<PlacedMeeting> placed = new ArrayList<>(placed(version));
        List<PlacedMeeting> held = offer && !first ? newcomers(version) : List.of();
        placed.removeAll(held);
        Publication publication = publishing.publish(fairId, placed);
        holdingBack.offer(fairId, held, clock.now());
        versions.publish(version.id(), clock.now());
        Map<UUID, Change> changes = changes(publication);
        String key = "fair.timetable/" + version.id() + "/" + clock.now().toEpochMilli();
        for (Participant one : participants.of(fairId)) {
            Change change = changes.getOrDefault(one.id(), Change.NONE);
            if (first || !change.equals(Change.NONE)) {
                notices.tell(Recipient.members(one.organisationId()), notice(fair, first, change, key));
            }
        }
        return publication;
    }

    private void requireUpToDate(TimetableVersion version) {
        int undone = undone(version);
        if (undone > 0) {
            throw new VersionOutdated(version, undone);
        }
    }

    /** How many changes that participants made since it was ordered would be undone by publishing it. */
    int undone(TimetableVersion version) {
        return new Amended(amendments.since(version.fairId(), version.orderedAt()))
                .undoneBy(timetable(version).meetings());
    }

    /** Its meetings of which nobody knows yet. */
    List<PlacedMeeting> newcomers(TimetableVersion version) {
        return holdingBack.newcomers(
                version.fairId(), placed(version), versions.order(version.id()).problem());
    }

    private Timetable timetable(TimetableVersion version) {
        return versions.timetable(version.id()).orElseThrow(() -> new VersionNotReady(version));
    }

    private static NewNotice notice(Fair fair, boolean first, Change change, String key) {
        String link = "/fairs/" + fair.id() + "/my-timetable";
        return first
                ? NewNotice.of("fair.timetable", link, key, fair.title(), change.added())
                : NewNotice.of(
                        "fair.timetable-changed",
                        link,
                        key,
                        fair.title(),
                        change.added(),
                        change.moved(),
                        change.dropped());
    }

    /** What publishing it would change, compared with what participants know now. */
    Coming coming(TimetableVersion version) {
        Map<Pair, Meeting> known = meetings.of(version.fairId()).stream()
                .filter(meeting -> meeting.state().isPlaced())
                .collect(Collectors.toMap(Meeting::pair, Function.identity()));
        Set<UUID> told = new HashSet<>();
        int added = 0;
        int moved = 0;
        for (PlacedMeeting place : placed(version)) {
            Meeting before = known.remove(place.pair());
            boolean same = before != null
                    && place.slotId().equals(before.slotId())
                    && place.tableId().equals(before.tableId());
            if (!same) {
                told.addAll(List.of(place.pair().first(), place.pair().second()));
                added += before == null ? 1 : 0;
                moved += before == null ? 0 : 1;
            }
        }
        known.keySet().forEach(pair -> told.addAll(List.of(pair.first(), pair.second())));
        return new Coming(added, moved, known.size(), told.size());
    }

    List<PlacedMeeting> placed(TimetableVersion version) {
        Map<String, Wish> wishes = new HashMap<>();
        versions.order(version.id()).problem().wishes().forEach(wish -> wishes.put(wish.id(), wish));
        return timetable(version).meetings().stream()
                .map(meeting -> new PlacedMeeting(
                        WishIds.pair(requireNonNull(wishes.get(meeting.wish()))),
                        UUID.fromString(meeting.slot()),
                        UUID.fromString(meeting.table())))
                .toList();
    }

    private static Map<UUID, Change> changes(Publication publication) {
        Map<UUID, Change> changes = new HashMap<>();
        count(publication.added(), new Change(1, 0, 0), changes);
        count(publication.moved(), new Change(0, 1, 0), changes);
        count(publication.dropped(), new Change(0, 0, 1), changes);
        return changes;
    }

    private static void count(List<Meeting> meetings, Change one, Map<UUID, Change> changes) {
        for (Meeting meeting : meetings) {
            changes.merge(meeting.participantId(), one, Change::and);
            changes.merge(meeting.otherId(), one, Change::and);
        }
    }
}
