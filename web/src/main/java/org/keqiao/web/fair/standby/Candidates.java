package org.keqiao.web.fair.standby;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PairWish;
import org.keqiao.web.fair.meeting.PairWishes;
import org.keqiao.web.fair.registration.Participant;
import org.keqiao.web.fair.registration.Participants;
import org.springframework.stereotype.Component;

/** Who could have a vacated time: wishes without a meeting whose sides are both there, free, and have room for one more. */
@Component
class Candidates {

    private final PairWishes wishes;
    private final Participants participants;
    private final Meetings meetings;

    Candidates(PairWishes wishes, Participants participants, Meetings meetings) {
        this.wishes = wishes;
        this.participants = participants;
        this.meetings = meetings;
    }

    /** First who agreed already, then who has no meeting yet, then by worth. */
    List<PairWish> of(Vacancy vacancy) {
        Map<UUID, Participant> there = participants.of(vacancy.fairId()).stream()
                .filter(one -> !one.absent().contains(vacancy.slotId()))
                .collect(Collectors.toMap(Participant::id, Function.identity()));
        Map<UUID, Integer> promised = new HashMap<>();
        Set<Pair> placed = new HashSet<>();
        for (Meeting meeting : meetings.of(vacancy.fairId())) {
            if (meeting.state().isPlaced()) {
                placed.add(meeting.pair());
                List.of(meeting.participantId(), meeting.otherId()).forEach(id -> promised.merge(id, 1, Integer::sum));
                if (vacancy.slotId().equals(meeting.slotId())) {
                    List.of(meeting.participantId(), meeting.otherId()).forEach(there::remove);
                }
            }
        }
        there.values().removeIf(one -> promised.getOrDefault(one.id(), 0) >= one.mostMeetings());
        return wishes.of(vacancy.fairId()).stream()
                .filter(wish -> !wish.isNo() && !placed.contains(wish.pair()))
                .filter(wish -> there.containsKey(wish.pair().first())
                        && there.containsKey(wish.pair().second()))
                .sorted(Comparator.comparing((PairWish wish) -> !wish.agreed())
                        .thenComparing(wish -> promised.containsKey(wish.pair().first())
                                && promised.containsKey(wish.pair().second()))
                        .thenComparing(PairWish::worth, Comparator.reverseOrder()))
                .toList();
    }
}
