package org.keqiao.web.fair.registration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.fair.FairDay.Pause;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.fair.TimeReader;
import org.keqiao.web.fair.TimeSlot;
import org.keqiao.web.listing.FieldReader;

/** A row of a table as a registration. */
final class ParticipantRow {

    private static final Pattern DATED = Pattern.compile("(\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)\\s*(.+)");
    private static final Pattern REMOTE = Pattern.compile(".*(线上|远程|remote|online|true).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("(全部|全程|all|\\s)+", Pattern.CASE_INSENSITIVE);

    private final Map<ParticipantColumn, String> cells;

    ParticipantRow(Map<ParticipantColumn, String> cells) {
        this.cells = Map.copyOf(cells);
    }

    RegistrationRequest read(FairView fair, FieldReader fields) {
        String remote = text(ParticipantColumn.REMOTE);
        return new RegistrationRequest(
                text(ParticipantColumn.ORGANISATION),
                split(ParticipantColumn.LISTINGS, "[;；,，、\\s]+").collect(Collectors.toList()),
                PeopleCell.read(text(ParticipantColumn.ATTENDEES), fields),
                present(fair, fields),
                remote.isEmpty()
                        ? null
                        : Boolean.toString(REMOTE.matcher(remote).matches()),
                text(ParticipantColumn.MOST_MEETINGS),
                text(ParticipantColumn.NOTE));
    }

    /** Slots that lie within the times written, of every day unless one is named. */
    private @Nullable List<@Nullable String> present(FairView fair, FieldReader fields) {
        String text = text(ParticipantColumn.PRESENT);
        if (text.isEmpty() || WHOLE.matcher(text).matches()) {
            return null;
        }
        List<TimeSlot> there = new ArrayList<>();
        for (String each : split(ParticipantColumn.PRESENT, "[;；,，、\\n]+").toList()) {
            Matcher dated = DATED.matcher(each);
            boolean hasDay = dated.matches();
            LocalDate day = hasDay ? fields.date("present", dated.group(1)) : null;
            for (Pause span : TimeReader.spans(fields, "present", hasDay ? dated.group(2) : each)) {
                fair.slots().stream()
                        .filter(slot -> !hasDay || slot.start().toLocalDate().equals(day))
                        .filter(slot -> within(slot, span))
                        .forEach(there::add);
            }
        }
        return there.stream().map(slot -> slot.id().toString()).distinct().collect(Collectors.toList());
    }

    private static boolean within(TimeSlot slot, Pause span) {
        LocalDateTime from = slot.start().toLocalDate().atTime(span.from());
        LocalDateTime to = slot.start().toLocalDate().atTime(span.to());
        return !slot.start().isBefore(from) && !slot.end().isAfter(to);
    }

    private Stream<String> split(ParticipantColumn column, String separators) {
        return Pattern.compile(separators)
                .splitAsStream(text(column))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    private String text(ParticipantColumn column) {
        String text = cells.getOrDefault(column, "").strip();
        return text.startsWith("'") ? text.substring(1) : text;
    }
}
