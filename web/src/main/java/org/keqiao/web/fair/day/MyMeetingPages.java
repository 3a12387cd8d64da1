package org.keqiao.web.fair.day;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.fair.FairPaths;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a participant's meetings stood once, for links that people kept. */
@SignedIn
@Controller
class MyMeetingPages {

    @GetMapping("/fairs/{fairId}/my-meetings")
    ResponseEntity<Void> moved(@PathVariable UUID fairId, @RequestParam(required = false) @Nullable UUID participant) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(FairPaths.myTimetable(fairId, participant)))
                .build();
    }
}
