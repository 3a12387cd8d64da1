package org.keqiao.web.fair;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.fair.FairDay.Pause;
import org.keqiao.web.listing.FieldReader;

/** Reads times and whole numbers, as people write them in any width, into a {@link FieldReader}'s findings. */
public final class TimeReader {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.时点](\\d{2})?分?(?::\\d{2})?");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}.\\d{1,2}.\\d{1,2}日?)[T\\s]*(.*)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[-–—~至到]+\\s*");
    private static final Pattern COMMAS = Pattern.compile("[,，、;；\\s]+(?=\\d)");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private TimeReader() {}

    public static @Nullable LocalTime time(FieldReader fields, String field, @Nullable String raw) {
        String text = FieldReader.halfWidth(raw);
        if (text.isEmpty()) {
            return null;
        }
        LocalTime time = time(text);
        if (time == null) {
            fields.reject(field, "not-a-time", FieldReader.excerpt(text));
        }
        return time;
    }

    /** A day, and the time on it unless the whole day is meant. */
    public static @Nullable Instant moment(FieldReader fields, String field, @Nullable String raw) {
        String text = FieldReader.halfWidth(raw);
        if (text.isEmpty()) {
            return null;
        }
        Matcher parts = MOMENT.matcher(text);
        if (!parts.matches()) {
            fields.reject(field, "not-a-moment", FieldReader.excerpt(text));
            return null;
        }
        LocalDate day = fields.date(field, parts.group(1));
        LocalTime time = parts.group(2).isEmpty() ? END_OF_DAY : time(fields, field, parts.group(2));
        return day == null || time == null
                ? null
                : LocalDateTime.of(day, time).atZone(TimeSlot.TIME_ZONE).toInstant();
    }

    /** Spans such as {@code 12:00-13:30}, several with commas. */
    public static List<Pause> spans(FieldReader fields, String field, @Nullable String raw) {
        List<Pause> pauses = new ArrayList<>();
        String text = FieldReader.halfWidth(raw);
        for (String each : COMMAS.split(BETWEEN.matcher(text).replaceAll("-"))) {
            String[] ends = each.split("-", -1);
            LocalTime from = ends.length == 2 ? time(ends[0]) : null;
            LocalTime to = ends.length == 2 ? time(ends[1]) : null;
            if (from != null && to != null && from.isBefore(to)) {
                pauses.add(new Pause(from, to));
            } else if (!each.isBlank()) {
                fields.reject(field, "not-a-pause", FieldReader.excerpt(each));
            }
        }
        return pauses;
    }

    /** Between two limits, both included; {@code otherwise} where nothing is written. */
    public static int number(
            FieldReader fields, String field, @Nullable String raw, int least, int most, int otherwise) {
        String text = FieldReader.halfWidth(raw);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}")) {
            fields.reject(field, "not-a-count", FieldReader.excerpt(text));
            return otherwise;
        }
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            fields.reject(field, "count-out-of-range", least, most);
            return otherwise;
        }
        return number;
    }

    private static @Nullable LocalTime time(String text) {
        Matcher time = TIME.matcher(text.strip());
        try {
            return time.matches()
                    ? LocalTime.of(
                            Integer.parseInt(time.group(1)),
                            time.group(2) == null ? 0 : Integer.parseInt(time.group(2)))
                    : null;
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }
}
