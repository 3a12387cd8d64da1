package org.keqiao.web.fair;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fairs as a form is filled in with them, to change or to copy one. */
public final class FairRequests {

    private FairRequests() {}

    /** The form of that fair as it is. */
    public static FairRequest of(Fair fair, Programme programme) {
        return of(fair, programme, 0);
    }

    /** The form of a fair like that one, which begins on another day. */
    public static FairRequest copy(Fair fair, Programme programme, LocalDate day) {
        LocalDate first = LocalDate.ofInstant(fair.startsAt(), TimeSlot.TIME_ZONE);
        return of(fair, programme, ChronoUnit.DAYS.between(first, day));
    }

    /** With one more empty row for a day and a room each, so that there is always one to fill in. */
    public static FairRequest withEmptyRows(FairRequest request) {
        List<FairRequest.@Nullable Day> days = new ArrayList<>(request.days() == null ? List.of() : request.days());
        days.removeIf(day -> day == null || day.isBlank());
        days.add(new FairRequest.Day("", "", "", "", "", ""));
        List<FairRequest.@Nullable Room> rooms = new ArrayList<>(request.rooms() == null ? List.of() : request.rooms());
        rooms.removeIf(room -> room == null || room.isBlank());
        rooms.add(new FairRequest.Room("", "", "", ""));
        return new FairRequest(
                request.title(),
                request.description(),
                request.industries(),
                request.format(),
                request.venue(),
                request.onlineLink(),
                request.zone(),
                request.registerUntil(),
                request.wishesUntil(),
                request.mostMeetings(),
                request.answerHours(),
                days,
                rooms,
                request.walkMinutes(),
                request.walks());
    }

    private static FairRequest of(Fair fair, Programme programme, long later) {
        FairProfile profile = fair.profile();
        int usual = usualWalk(programme);
        return new FairRequest(
                profile.title(),
                profile.description(),
                profile.industries().stream().map(Enum::name).collect(Collectors.toList()),
                profile.format().name(),
                profile.venue(),
                profile.onlineLink(),
                profile.zone() == null ? null : profile.zone().name(),
                local(profile.registerUntil(), later),
                local(profile.wishesUntil(), later),
                Integer.toString(profile.mostMeetings()),
                Integer.toString(profile.answerHours()),
                profile.days().stream().map(day -> day(day, later)).collect(Collectors.toList()),
                RoomPlan.of(programme.tables()).stream().map(FairRequests::room).collect(Collectors.toList()),
                Integer.toString(usual),
                programme.walks().stream()
                        .filter(walk -> walk.minutes() != usual)
                        .map(walk ->
                                new FairRequest.Walk(walk.room(), walk.otherRoom(), Integer.toString(walk.minutes())))
                        .collect(Collectors.toList()));
    }

    /** Minutes that it takes between all rooms; 0 when some are next door. */
    private static int usualWalk(Programme programme) {
        int rooms = RoomPlan.of(programme.tables()).size();
        boolean everywhere = programme.walks().size() == rooms * (rooms - 1) / 2;
        return everywhere
                ? programme.walks().stream().mapToInt(RoomWalk::minutes).min().orElse(0)
                : 0;
    }

    private static FairRequest.Day day(FairDay day, long later) {
        return new FairRequest.Day(
                day.day().plusDays(later).toString(),
                day.opens().toString(),
                day.closes().toString(),
                Integer.toString(day.meetingMinutes()),
                Integer.toString(day.gapMinutes()),
                day.pauses().stream()
                        .map(pause -> pause.from() + "-" + pause.to())
                        .collect(Collectors.joining(", ")));
    }

    private static FairRequest.Room room(RoomPlan room) {
        return new FairRequest.Room(
                room.name(),
                Integer.toString(room.tables()),
                Integer.toString(room.seats()),
                Boolean.toString(room.screen()));
    }

    private static String local(Instant moment, long later) {
        return LocalDateTime.ofInstant(moment, TimeSlot.TIME_ZONE)
                .plusDays(later)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
