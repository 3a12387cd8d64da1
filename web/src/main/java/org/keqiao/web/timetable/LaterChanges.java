package org.keqiao.web.timetable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairNotFound;
import org.keqiao.web.fair.FairTable;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.Programme;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes between: somebody is late, leaves or stays away, a table is lost. Each change is kept and the timetable repaired at once. */
@Service
class LaterChanges {

    private final Fairs fairs;
    private final Programmes programmes;
    private final Participants participants;
    private final TimetableDesk desk;

    LaterChanges(Fairs fairs, Programmes programmes, Participants participants, TimetableDesk desk) {
        this.fairs = fairs;
        this.programmes = programmes;
        this.participants = participants;
        this.desk = desk;
    }

    /** A time from the start of one slot to the end of another. */
    record Span(UUID from, UUID until) {}

    @Transactional
    public TimetableVersion absent(UUID fairId, int base, UUID participantId, Span span, Actor by) {
        fairs.lock(fairId);
        Set<UUID> absent = slots(fairId, span);
        Participant participant = participants.lock(List.of(participantId)).stream()
                .filter(one -> one.fairId().equals(fairId))
                .findFirst()
                .orElseThrow(() -> new FairNotFound(fairId));
        absent.addAll(participant.absent());
        participants.setAbsent(participantId, absent);
        return desk.repair(fairId, base, by);
    }

    @Transactional
    public TimetableVersion lost(UUID fairId, int base, UUID tableId, Span span, Actor by) {
        fairs.lock(fairId);
        Programme programme = programmes.of(fairId);
        FairTable table = programme.table(tableId).orElseThrow(() -> new FairNotFound(fairId));
        slots(fairId, span).forEach(slot -> programmes.close(table.id(), slot, true));
        return desk.repair(fairId, base, by);
    }

    private Set<UUID> slots(UUID fairId, Span span) {
        List<TimeSlot> slots = programmes.of(fairId).slots();
        List<UUID> ids = slots.stream().map(TimeSlot::id).toList();
        int from = ids.indexOf(span.from());
        int until = ids.indexOf(span.until());
        if (from < 0 || until < from) {
            throw new BackwardSpan();
        }
        return slots.subList(from, until + 1).stream().map(TimeSlot::id).collect(Collectors.toCollection(HashSet::new));
    }
}
