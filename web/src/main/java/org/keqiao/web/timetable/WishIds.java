package org.keqiao.web.timetable;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.web.fair.meeting.Pair;

/** Ids of wishes: the same for the same two participants, in every version. */
final class WishIds {

    private WishIds() {}

    static String of(Pair pair) {
        byte[] both = (pair.first() + "/" + pair.second()).getBytes(StandardCharsets.US_ASCII);
        return UUID.nameUUIDFromBytes(both).toString();
    }

    static Pair pair(Wish wish) {
        return Pair.of(UUID.fromString(wish.party()), UUID.fromString(wish.otherParty()));
    }
}
