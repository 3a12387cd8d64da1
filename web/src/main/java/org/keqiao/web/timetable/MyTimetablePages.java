package org.keqiao.web.timetable;

import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairNotFound;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.registration.Participant;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A participant's own timetable: as a page, on paper, and for the calendar. */
@SignedIn
@Controller
@RequestMapping("/fairs/{fair}/my-timetable")
class MyTimetablePages {

    private final Fairs fairs;
    private final MyTimetables timetables;
    private final Calendars calendars;

    MyTimetablePages(Fairs fairs, MyTimetables timetables, Calendars calendars) {
        this.fairs = fairs;
        this.timetables = timetables;
        this.calendars = calendars;
    }

    @GetMapping
    String mine(@PathVariable UUID fair, @RequestParam Optional<UUID> participant, Actor reader, Model model) {
        Fair found = fairs.find(fair).orElseThrow(() -> new FairNotFound(fair));
        model.addAttribute("fair", found);
        timetables.whose(fair, participant, reader).ifPresent(self -> {
            model.addAttribute("self", self)
                    .addAttribute("meetings", timetables.of(self))
                    .addAttribute("feed", calendars.feed(self));
        });
        return "timetable/mine";
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> all(@PathVariable UUID fair, @RequestParam Optional<UUID> participant, Actor reader) {
        return file(CalendarFile.published(calendars.of(self(fair, participant, reader))));
    }

    @GetMapping("/{meeting}.ics")
    ResponseEntity<byte[]> one(
            @PathVariable UUID fair,
            @PathVariable UUID meeting,
            @RequestParam Optional<UUID> participant,
            Actor reader) {
        return calendars.of(self(fair, participant, reader)).stream()
                .filter(entry -> entry.id().equals(meeting))
                .findFirst()
                .map(entry -> file(CalendarFile.one(entry)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Participant self(UUID fair, Optional<UUID> participant, Actor reader) {
        return timetables.whose(fair, participant, reader).orElseThrow(() -> new FairNotFound(fair));
    }

    private static ResponseEntity<byte[]> file(byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("timetable.ics")
                                .build()
                                .toString())
                .body(bytes);
    }
}
