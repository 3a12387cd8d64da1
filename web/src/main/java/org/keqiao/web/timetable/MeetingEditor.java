package org.keqiao.web.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.fair.meeting.Pair;
import org.springframework.stereotype.Component;

/** What a coordinator sees of one pair, to change where it meets. */
@Component
class MeetingEditor {

    private final TimetableMarks marks;

    MeetingEditor(TimetableMarks marks) {
        this.marks = marks;
    }

    /**
     * One pair, opened.
     *
     * @param meeting where it meets; missing when it doesn't
     * @param pinned whether it is pinned for the versions to come
     * @param forbidden in how many slots it is forbidden
     */
    public record Open(
            String wish,
            String first,
            String second,
            int percent,
            Preference preference,
            Preference otherPreference,
            @Nullable MeetingView meeting,
            boolean pinned,
            int forbidden,
            List<SlotView> slots,
            Map<String, String> tables) {}

    @Nullable
    Open open(UUID fairId, VersionView view, String wishId) {
        Wish wish = view.known(wishId);
        if (wish == null) {
            return null;
        }
        Pair pair = WishIds.pair(wish);
        Optional<TimetableMarks.Place> pin = marks.pin(pair);
        return new Open(
                wish.id(),
                view.name(wish.party()),
                view.name(wish.otherParty()),
                VersionView.percent(wish),
                wish.preference(),
                wish.otherPreference(),
                view.meeting(wishId),
                pin.isPresent(),
                marks.forbidden(fairId).getOrDefault(pair, Set.of()).size(),
                view.slots(),
                view.tables());
    }
}
