package org.keqiao.web.fair;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.fair.FairDay.Span;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.problem.InvalidFields;

/** Reads what a coordinator says of a fair; one answer names everything that is wrong with it. */
final class FairReader {

    private static final int TITLE = 100;
    private static final int DESCRIPTION = 4000;
    private static final int LINE = 200;
    private static final int MOST_DAYS = 10;
    private static final int MOST_SLOTS = 120;
    private static final int MOST_TABLES = 400;

    private final FairRequest request;
    private final FieldReader fields = new FieldReader();
    private final List<FairDay> known;
    private final Instant now;

    /** @param known days that the fair has already: those may have passed */
    FairReader(FairRequest request, List<FairDay> known, Instant now) {
        this.request = request;
        this.known = known;
        this.now = now;
    }

    /** @throws InvalidFields when something is missing or wrong */
    FairPlan read() {
        FairFormat format = fields.term("format", request.format(), FairFormat.class);
        fields.require("format", format != null);
        String title = fields.line("title", request.title(), TITLE);
        fields.require("title", !title.isEmpty());
        String venue = fields.line("venue", request.venue(), LINE);
        fields.require("venue", !venue.isEmpty() || format == FairFormat.ONLINE);
        List<FairDay> days = days();
        List<RoomPlan> rooms = rooms(format);
        List<RoomWalk> walks = walks(rooms);
        Instant registerUntil = TimeReader.moment(fields, "registerUntil", request.registerUntil());
        Instant wishesUntil = TimeReader.moment(fields, "wishesUntil", request.wishesUntil());
        fields.require("registerUntil", registerUntil != null);
        checkDeadlines(days, registerUntil, wishesUntil);
        String link = link();
        FairPlan plan = plan(title, format, venue, link, days, rooms, walks, registerUntil, wishesUntil);
        fields.throwIfAnyProblem();
        return Objects.requireNonNull(plan);
    }

    /** Missing as long as something without which there is no plan is wrong; {@code fields} then says what. */
    private @Nullable FairPlan plan(
            String title,
            @Nullable FairFormat format,
            String venue,
            @Nullable String link,
            List<FairDay> days,
            List<RoomPlan> rooms,
            List<RoomWalk> walks,
            @Nullable Instant registerUntil,
            @Nullable Instant wishesUntil) {
        FairProfile profile = new FairProfile(
                title,
                fields.text("description", request.description(), DESCRIPTION),
                industries(),
                Objects.requireNonNullElse(format, FairFormat.ON_SITE),
                venue,
                link,
                fields.term("zone", request.zone(), Zone.class),
                Objects.requireNonNullElse(registerUntil, now),
                Objects.requireNonNullElse(wishesUntil, Objects.requireNonNullElse(registerUntil, now)),
                TimeReader.number(fields, "mostMeetings", request.mostMeetings(), 1, 50, 8),
                TimeReader.number(fields, "answerHours", request.answerHours(), 1, 336, 48),
                days);
        return days.isEmpty() ? null : new FairPlan(profile, rooms, walks);
    }

    private List<Industry> industries() {
        List<Industry> industries = new ArrayList<>();
        List<@Nullable String> given = request.industries() == null ? List.of() : request.industries();
        for (int i = 0; i < given.size(); i++) {
            Industry industry = fields.term("industries[" + i + "]", given.get(i), Industry.class);
            if (industry != null && !industries.contains(industry)) {
                industries.add(industry);
            }
        }
        return industries;
    }

    private @Nullable String link() {
        String link = fields.line("onlineLink", request.onlineLink(), LINE);
        if (!link.isEmpty() && !link.matches("https?://\\S+")) {
            fields.reject("onlineLink", "not-a-link");
        }
        return link.isEmpty() ? null : link;
    }

    private List<FairDay> days() {
        List<FairDay> days = new ArrayList<>();
        List<FairRequest.@Nullable Day> given = request.days() == null ? List.of() : request.days();
        boolean any = false;
        for (int i = 0; i < given.size(); i++) {
            FairRequest.Day each = given.get(i);
            if (each != null && !each.isBlank()) {
                any = true;
                FairDay day = day("days[" + i + "].", each);
                if (day != null) {
                    days.add(day);
                }
            }
        }
        if (!any) {
            fields.reject("days", "no-days");
        }
        checkDays(days);
        return days;
    }

    private @Nullable FairDay day(String path, FairRequest.Day given) {
        LocalDate date = fields.date(path + "day", given.day());
        LocalTime opens = TimeReader.time(fields, path + "opens", given.opens());
        LocalTime closes = TimeReader.time(fields, path + "closes", given.closes());
        fields.require(path + "day", date != null);
        fields.require(path + "opens", opens != null);
        fields.require(path + "closes", closes != null);
        int minutes = TimeReader.number(fields, path + "meetingMinutes", given.meetingMinutes(), 5, 240, 20);
        int gap = TimeReader.number(fields, path + "gapMinutes", given.gapMinutes(), 0, 120, 5);
        List<FairDay.Pause> pauses = TimeReader.spans(fields, path + "pauses", given.pauses());
        if (date == null || opens == null || closes == null) {
            return null;
        }
        FairDay day = new FairDay(date, opens, closes, minutes, gap, pauses);
        boolean passed =
                date.atTime(closes).atZone(TimeSlot.TIME_ZONE).toInstant().isBefore(now);
        if (passed && !known.contains(day)) {
            fields.reject(
                    path + "day",
                    "in-the-past",
                    LocalDate.ofInstant(now, TimeSlot.TIME_ZONE).toString());
        }
        if (day.slots().isEmpty()) {
            fields.reject(path + "closes", "no-slot-fits", minutes);
        }
        return day;
    }

    /** Days of one date may follow each other, as a morning and an afternoon, but not overlap. */
    private void checkDays(List<FairDay> days) {
        if (days.size() > MOST_DAYS) {
            fields.reject("days", "too-many", MOST_DAYS, days.size());
        }
        TreeMap<LocalDateTime, Span> byStart = new TreeMap<>();
        int slots = 0;
        for (FairDay day : days) {
            for (Span slot : day.slots()) {
                slots++;
                byStart.put(slot.start(), slot);
            }
        }
        Span before = null;
        for (Span slot : byStart.values()) {
            if (byStart.size() < slots || (before != null && before.end().isAfter(slot.start()))) {
                fields.reject("days", "days-overlap", slot.start().toLocalDate().toString());
                break;
            }
            before = slot;
        }
        if (slots > MOST_SLOTS) {
            fields.reject("days", "too-many-slots", MOST_SLOTS, slots);
        }
    }

    private List<RoomPlan> rooms(@Nullable FairFormat format) {
        List<RoomPlan> rooms = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<FairRequest.@Nullable Room> given = request.rooms() == null ? List.of() : request.rooms();
        int tables = 0;
        for (int i = 0; i < given.size(); i++) {
            FairRequest.Room each = given.get(i);
            if (each == null || each.isBlank()) {
                continue;
            }
            RoomPlan room = room("rooms[" + i + "].", each, format);
            if (!names.add(room.name())) {
                fields.reject("rooms[" + i + "].name", "room-named-twice", room.name());
            }
            tables += room.tables();
            rooms.add(room);
        }
        if (rooms.isEmpty()) {
            fields.reject("rooms", "no-rooms");
        } else if (tables > MOST_TABLES) {
            fields.reject("rooms", "too-many-tables", MOST_TABLES, tables);
        }
        return rooms;
    }

    private RoomPlan room(String path, FairRequest.Room given, @Nullable FairFormat format) {
        String name = fields.line(path + "name", given.name(), 40);
        fields.require(path + "name", !name.isEmpty());
        return new RoomPlan(
                name,
                TimeReader.number(fields, path + "tables", given.tables(), 1, MOST_TABLES, 1),
                TimeReader.number(fields, path + "seats", given.seats(), 2, 100, 4),
                fields.flag(path + "screen", given.screen(), format == FairFormat.ONLINE));
    }

    private List<RoomWalk> walks(List<RoomPlan> rooms) {
        int usual = TimeReader.number(fields, "walkMinutes", request.walkMinutes(), 0, 120, 0);
        List<String> names = rooms.stream().map(RoomPlan::name).toList();
        TreeMap<String, RoomWalk> walks = new TreeMap<>();
        for (int i = 0; i < names.size() && usual > 0; i++) {
            for (String other : names.subList(i + 1, names.size())) {
                walks.put(key(names.get(i), other), new RoomWalk(names.get(i), other, usual));
            }
        }
        List<FairRequest.@Nullable Walk> given = request.walks() == null ? List.of() : request.walks();
        for (int i = 0; i < given.size(); i++) {
            FairRequest.Walk each = given.get(i);
            if (each == null || each.isBlank()) {
                continue;
            }
            String from = room("walks[" + i + "].room", each.room(), names);
            String to = room("walks[" + i + "].otherRoom", each.otherRoom(), names);
            int minutes = TimeReader.number(fields, "walks[" + i + "].minutes", each.minutes(), 0, 120, 0);
            if (from.equals(to)) {
                fields.reject("walks[" + i + "].otherRoom", "same-room");
            } else if (minutes == 0) {
                walks.remove(key(from, to));
            } else {
                walks.put(key(from, to), new RoomWalk(from, to, minutes));
            }
        }
        return List.copyOf(walks.values());
    }

    private String room(String field, @Nullable String raw, List<String> names) {
        String name = fields.line(field, raw, 40);
        if (!names.contains(name)) {
            fields.reject(field, "unknown-room", FieldReader.excerpt(name), String.join("、", names));
        }
        return name;
    }

    private static String key(String room, String other) {
        return room.compareTo(other) < 0 ? room + "\n" + other : other + "\n" + room;
    }

    private void checkDeadlines(List<FairDay> days, @Nullable Instant registerUntil, @Nullable Instant wishesUntil) {
        Instant start = days.stream()
                .flatMap(day -> day.slots().stream())
                .map(Span::start)
                .min(LocalDateTime::compareTo)
                .map(first -> first.atZone(TimeSlot.TIME_ZONE).toInstant())
                .orElse(null);
        if (registerUntil != null && start != null && registerUntil.isAfter(start)) {
            fields.reject("registerUntil", "after-the-start");
        }
        if (wishesUntil != null && start != null && wishesUntil.isAfter(start)) {
            fields.reject("wishesUntil", "after-the-start");
        }
        if (wishesUntil != null && registerUntil != null && wishesUntil.isBefore(registerUntil)) {
            fields.reject("wishesUntil", "before-registration-ends");
        }
    }
}
