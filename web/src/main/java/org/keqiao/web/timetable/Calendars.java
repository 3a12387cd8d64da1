package org.keqiao.web.timetable;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairNotFound;
import org.keqiao.web.fair.FairTable;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.Programme;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.MeetingState;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.keqiao.web.link.Links;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Participants' timetables for their calendars, as a file and as an address to subscribe to. */
@Component
class Calendars {

    private final Fairs fairs;
    private final Programmes programmes;
    private final Participants participants;
    private final MyTimetables timetables;
    private final Links links;
    private final MessageSource messages;

    Calendars(
            Fairs fairs,
            Programmes programmes,
            Participants participants,
            MyTimetables timetables,
            Links links,
            MessageSource messages) {
        this.fairs = fairs;
        this.programmes = programmes;
        this.participants = participants;
        this.timetables = timetables;
        this.links = links;
        this.messages = messages;
    }

    List<CalendarEntry> of(Participant self) {
        Fair fair = fairs.find(self.fairId()).orElseThrow(() -> new FairNotFound(self.fairId()));
        Programme programme = programmes.of(self.fairId());
        return timetables.scheduled(self.id()).stream()
                .flatMap(meeting -> Optional.ofNullable(meeting.slotId())
                        .flatMap(programme::slot)
                        .map(slot -> entry(fair, self, meeting, slot, programme))
                        .stream())
                .toList();
    }

    private CalendarEntry entry(Fair fair, Participant self, Meeting meeting, TimeSlot slot, Programme programme) {
        Participant partner = participants.find(meeting.partnerOf(self.id())).orElseThrow();
        UUID table = meeting.tableId();
        String place = Stream.of(
                        table == null
                                ? ""
                                : programme.table(table).map(FairTable::name).orElse(""),
                        fair.profile().venue())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new CalendarEntry(
                meeting.id(),
                meeting.sequence(),
                URI.create(links.absolute("/fairs/" + fair.id())),
                fair.title(),
                slot.startsAt(),
                slot.endsAt(),
                text("timetable.ics.summary", partner.organisation()),
                place,
                text(
                        "timetable.ics.description",
                        fair.title(),
                        links.absolute("/fairs/" + fair.id() + "/my-timetable")),
                meeting.state() == MeetingState.CANCELLED,
                meeting.changedAt());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
