package org.keqiao.web.timetable;

import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.Fair;
import org.keqiao.web.fair.FairNotFound;
import org.keqiao.web.fair.FairPaths;
import org.keqiao.web.fair.Fairs;
import org.keqiao.web.fair.PageSteps;
import org.keqiao.web.fair.registration.ActingParticipant;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.standby.StandbyDesk;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A participant's own timetable, with what is on offer and what there is to say: as a page, on paper, and for the calendar. */
@SignedIn
@Controller
@RequestMapping("/fairs/{fair}/my-timetable")
class MyTimetablePages {

    private final Fairs fairs;
    private final MyTimetables timetables;
    private final Calendars calendars;
    private final CalendarAddresses addresses;
    private final StandbyDesk standby;
    private final ActingParticipant acting;
    private final PageSteps pages;

    MyTimetablePages(
            Fairs fairs,
            MyTimetables timetables,
            Calendars calendars,
            CalendarAddresses addresses,
            StandbyDesk standby,
            ActingParticipant acting,
            PageSteps pages) {
        this.fairs = fairs;
        this.timetables = timetables;
        this.calendars = calendars;
        this.addresses = addresses;
        this.standby = standby;
        this.acting = acting;
        this.pages = pages;
    }

    @GetMapping
    String mine(@PathVariable UUID fair, @RequestParam Optional<UUID> participant, Actor reader, Model model) {
        Fair found = fairs.find(fair).orElseThrow(() -> new FairNotFound(fair));
        model.addAttribute("fair", found);
        timetables.whose(fair, participant, reader).ifPresent(self -> {
            model.addAttribute("self", self)
                    .addAttribute("meetings", timetables.of(self))
                    .addAttribute("offers", standby.openTo(self))
                    .addAttribute("acts", self.comes() && acting.maySpeakFor(self, reader))
                    .addAttribute("named", participant.orElse(null))
                    .addAttribute("feed", addresses.of(self.id()));
        });
        return "timetable/mine";
    }

    /** Takes the address for calendars back, and gives another. */
    @PostMapping("/feed")
    String renew(
            @PathVariable UUID fair, @RequestParam Optional<UUID> participant, Actor actor, RedirectAttributes next) {
        UUID own = acting.of(fair, participant.orElse(null), actor).id();
        String path = FairPaths.myTimetable(fair, participant.orElse(null));
        return pages.go("feed-renewed", path, next, () -> addresses.replace(own));
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
