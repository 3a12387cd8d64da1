package org.keqiao.web.timetable;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.web.fair.FairTable;
import org.keqiao.web.fair.Programme;
import org.keqiao.web.fair.Programmes;
import org.keqiao.web.fair.meeting.Pair;
import org.springframework.stereotype.Component;

/** Tells pins in names. */
@Component
class PinViews {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final TimetableMarks marks;
    private final PartyNames names;
    private final Programmes programmes;

    PinViews(TimetableMarks marks, PartyNames names, Programmes programmes) {
        this.marks = marks;
        this.names = names;
        this.programmes = programmes;
    }

    /** Those of coordinators, in the order of time. */
    List<PinView> of(UUID fairId) {
        Map<UUID, String> known = names.of(fairId);
        Programme programme = programmes.of(fairId);
        return marks.pins(fairId).entrySet().stream()
                .map(pin -> view(pin.getKey(), pin.getValue(), known, programme))
                .sorted(Comparator.comparing(PinView::slot).thenComparing(PinView::first))
                .toList();
    }

    /** One of an order, whoever pinned it: both names, and the time. */
    String sentence(UUID fairId, FairProblem problem, Pin pin) {
        Wish wish = problem.wishes().stream()
                .filter(one -> one.id().equals(pin.wish()))
                .findFirst()
                .orElseThrow();
        String table = pin.table();
        TimetableMarks.Place place =
                new TimetableMarks.Place(UUID.fromString(pin.slot()), table == null ? null : UUID.fromString(table));
        PinView view = view(WishIds.pair(wish), place, names.of(fairId), programmes.of(fairId));
        return (view.first() + " × " + view.second() + ", " + view.slot() + " " + view.tableName()).strip();
    }

    private static PinView view(Pair pair, TimetableMarks.Place place, Map<UUID, String> names, Programme programme) {
        UUID table = place.tableId();
        return new PinView(
                WishIds.of(pair),
                names.getOrDefault(pair.first(), "?"),
                names.getOrDefault(pair.second(), "?"),
                programme
                        .slot(place.slotId())
                        .map(slot -> MINUTE.format(slot.start()))
                        .orElse(""),
                table == null ? "" : programme.table(table).map(FairTable::name).orElse(""));
    }
}
