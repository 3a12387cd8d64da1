package org.keqiao.web.timetable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes iCalendar (RFC 5545, methods of RFC 5546). Times are UTC, so that they are right wherever the reader is. */
final class CalendarFile {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private CalendarFile() {}

    /** All of a participant's meetings, those that are cancelled as such. */
    static byte[] published(List<CalendarEntry> entries) {
        return write(Method.VALUE_PUBLISH, entries);
    }

    /** One meeting: published, or a cancellation that takes it out of the calendar. */
    static byte[] one(CalendarEntry entry) {
        return write(entry.cancelled() ? Method.VALUE_CANCEL : Method.VALUE_PUBLISH, List.of(entry));
    }

    private static byte[] write(String method, List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Keqiao//Fairs//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Method(method));
        entries.forEach(entry -> calendar.add(event(entry)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.id() + "@keqiao"));
        event.add(new DtStamp(entry.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new LastModified(entry.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(entry.start()));
        event.add(new DtEnd<>(entry.end()));
        event.add(new Organizer(new ParameterList(List.of(new Cn(entry.fairTitle()))), entry.fair()));
        event.add(new Sequence(entry.sequence()));
        event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Summary(entry.summary()));
        event.add(new Location(entry.location()));
        event.add(new Description(entry.description()));
        return event;
    }
}
