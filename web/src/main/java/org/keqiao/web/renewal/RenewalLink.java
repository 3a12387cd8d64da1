package org.keqiao.web.renewal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.keqiao.web.link.Links;
import org.springframework.stereotype.Component;

/** Signed links with which an owner renews a listing without signing in. */
@Component
class RenewalLink {

    static final String PATH = "/renewals/";
    private static final String PURPOSE = "renewal";

    private final Links links;

    RenewalLink(Links links) {
        this.links = links;
    }

    /**
     * What a link renews.
     *
     * @param revision of the listing when its owner was reminded: a later one needs no reminder any more
     */
    record Subject(UUID listingId, long revision) {}

    String path(UUID listingId, long revision, Instant until) {
        return PATH + links.sign(PURPOSE, listingId + " " + revision, until);
    }

    Optional<Subject> read(String token) {
        return links.verify(PURPOSE, token).map(subject -> {
            String[] parts = subject.split(" ");
            return new Subject(UUID.fromString(parts[0]), Long.parseLong(parts[1]));
        });
    }
}
