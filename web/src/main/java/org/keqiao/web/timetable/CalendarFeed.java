package org.keqiao.web.timetable;

import org.keqiao.web.account.Public;
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

    private final Calendars calendars;

    CalendarFeed(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/calendar/{token}")
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        return calendars
                .ofFeed(token)
                .map(self -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache())
                        .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                        .body(CalendarFile.published(calendars.of(self))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
