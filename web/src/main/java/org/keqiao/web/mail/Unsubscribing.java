package org.keqiao.web.mail;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keqiao.web.link.Links;
import org.keqiao.web.notice.NoticeGroup;
import org.springframework.stereotype.Component;

/** The signed links with which whoever got an e-mail ends such e-mails without signing in. */
@Component
class Unsubscribing {

    static final String PATH = "/unsubscribe/";
    private static final String PURPOSE = "unsubscribe";

    private final Links links;

    Unsubscribing(Links links) {
        this.links = links;
    }

    /** What a link ends. */
    record Wish(UUID accountId, Set<NoticeGroup> groups) {}

    String path(UUID accountId, Set<NoticeGroup> groups) {
        String names = groups.stream().map(NoticeGroup::name).collect(Collectors.joining(","));
        return PATH + links.sign(PURPOSE, accountId + " " + names, null);
    }

    Optional<Wish> read(String token) {
        return links.verify(PURPOSE, token).map(subject -> {
            String[] parts = subject.split(" ");
            Set<NoticeGroup> groups = Arrays.stream(parts[1].split(","))
                    .map(NoticeGroup::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeGroup.class)));
            return new Wish(UUID.fromString(parts[0]), groups);
        });
    }
}
