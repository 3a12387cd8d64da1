package org.keqiao.web.timetable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keqiao.contracts.timetable.LeftOut;
import org.keqiao.contracts.timetable.LeftOut.Hindrance;
import org.keqiao.contracts.timetable.LeftOut.Remedy;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.LeftOutReason;
import org.keqiao.contracts.vocabulary.Preference;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language why wishes have no meeting, and what would help; those that matter most first. */
@Component
class LeftOutSentences {

    private static final int MOST_TIMES = 4;

    private final MessageSource messages;

    LeftOutSentences(MessageSource messages) {
        this.messages = messages;
    }

    List<LeftOutView> of(VersionView version) {
        Map<String, SlotView> slots =
                version.slots().stream().collect(Collectors.toMap(SlotView::id, Function.identity()));
        return version.timetable().leftOut().stream()
                .map(leftOut -> view(version, leftOut, slots))
                .sorted(Comparator.comparing(LeftOutView::isDeclined)
                        .thenComparing(view -> !view.must())
                        .thenComparing(LeftOutView::percent, Comparator.reverseOrder()))
                .toList();
    }

    private LeftOutView view(VersionView version, LeftOut leftOut, Map<String, SlotView> slots) {
        Wish wish = version.wish(leftOut.wish());
        boolean forbidden = wish.forbidden().containsAll(slots.keySet());
        boolean told = !forbidden && leftOut.reason() != LeftOutReason.DECLINED;
        return new LeftOutView(
                wish.id(),
                version.name(wish.party()),
                version.name(wish.otherParty()),
                VersionView.percent(wish),
                VersionView.isMust(wish),
                forbidden,
                leftOut.reason(),
                told
                        ? leftOut.hindrances().stream()
                                .map(one -> hindrance(version.name(one.party()), one, slots))
                                .toList()
                        : decliners(version, wish),
                told
                        ? leftOut.remedies().stream()
                                .map(one -> remedy(version, one, slots))
                                .toList()
                        : List.of());
    }

    private List<String> decliners(VersionView version, Wish wish) {
        return Stream.of(
                        wish.preference() == Preference.NO ? wish.party() : "",
                        wish.otherPreference() == Preference.NO ? wish.otherParty() : "")
                .filter(party -> !party.isEmpty())
                .map(party -> text("timetable.left-out.no", version.name(party)))
                .toList();
    }

    private String hindrance(String name, Hindrance one, Map<String, SlotView> slots) {
        if (one.meetings() >= one.capacity()) {
            return text("timetable.left-out.full", name, one.meetings());
        }
        if (one.freeSlots().isEmpty()) {
            return text("timetable.left-out.never-free", name);
        }
        return text("timetable.left-out.free", name, times(one.freeSlots(), slots));
    }

    private String times(List<String> ids, Map<String, SlotView> slots) {
        String shown = ids.stream()
                .limit(MOST_TIMES)
                .map(slots::get)
                .filter(slot -> slot != null)
                .map(SlotView::label)
                .collect(Collectors.joining(text("timetable.and")));
        return ids.size() > MOST_TIMES ? text("timetable.times.more", shown, ids.size()) : shown;
    }

    private String remedy(VersionView version, Remedy remedy, Map<String, SlotView> slots) {
        String key = "timetable.remedy." + remedy.kind();
        String name = remedy.party().isEmpty() ? "" : version.name(remedy.party());
        return text(key, name, times(List.of(remedy.slot()), slots));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
