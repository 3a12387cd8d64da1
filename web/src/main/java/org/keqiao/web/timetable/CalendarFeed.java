package org.keqiao.web.timetable;

import org.keqiao.web.account.Public;
import org.keqiao.web.fair.registration.Participants;
import org.keqiao.web.reach.SystemReach;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What calendars read again and again to follow a participant's timetable. They can't sign in: the signed address is the proof. */
@Public
@Controller
class CalendarFeed {

    private final CalendarAddresses addresses;
    private final Participants participants;
    private final Calendars calendars;
    private final SystemReach system;

    CalendarFeed(CalendarAddresses addresses, Participants participants, Calendars calendars, SystemReach system) {
        this.addresses = addresses;
        this.participants = participants;
        this.calendars = calendars;
        this.system = system;
    }

    @GetMapping("/calendar/{token}")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        return system.get(
                        () -> addresses.read(token).flatMap(participants::find).map(calendars::of))
                .map(entries -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache())
                        .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                        .body(CalendarFile.published(entries)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
