package org.keqiao.web.fair.registration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.page.Labels;
import org.keqiao.web.spreadsheet.Sheet;
import org.springframework.stereotype.Component;

/** Participants as a table to take away, to change and to bring back. */
@Component
class ParticipantSheet {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Labels labels;

    ParticipantSheet(Labels labels) {
        this.labels = labels;
    }

    Sheet of(FairView fair, List<Participant> participants, String name) {
        return new Sheet(
                name,
                Stream.of(ParticipantColumn.values()).map(labels::of).toList(),
                participants.stream().map(participant -> row(fair, participant)).toList());
    }

    private static List<Object> row(FairView fair, Participant participant) {
        return List.of(
                participant.organisation(),
                participant.listings().stream().map(BroughtListing::reference).collect(Collectors.joining("; ")),
                participant.attendees().stream().map(ParticipantSheet::person).collect(Collectors.joining("; ")),
                present(fair, participant),
                participant.remote() ? "线上 remote" : "现场 on site",
                participant.mostMeetings(),
                participant.note());
    }

    private static String person(Attendee attendee) {
        return attendee.function().isEmpty() ? attendee.name() : attendee.name() + "(" + attendee.function() + ")";
    }

    /** Neighbouring slots as one span. */
    private static String present(FairView fair, Participant participant) {
        if (participant.absent().isEmpty()) {
            return "全部 all";
        }
        List<String> spans = new ArrayList<>();
        TimeSlot first = null;
        TimeSlot last = null;
        for (TimeSlot slot : fair.slots()) {
            boolean there = !participant.absent().contains(slot.id());
            if (first != null && last != null && (!there || !day(slot).equals(day(first)))) {
                spans.add(span(first, last));
                first = null;
            }
            if (there) {
                first = first == null ? slot : first;
                last = slot;
            }
        }
        if (first != null && last != null) {
            spans.add(span(first, last));
        }
        return String.join("; ", spans);
    }

    private static LocalDate day(TimeSlot slot) {
        return slot.start().toLocalDate();
    }

    private static String span(TimeSlot first, TimeSlot last) {
        return day(first) + " " + TIME.format(first.start()) + "-" + TIME.format(last.end());
    }
}
