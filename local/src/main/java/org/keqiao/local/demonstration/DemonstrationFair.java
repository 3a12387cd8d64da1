package org.keqiao.local.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.Industry;

/**
 * A fair with participants of the demonstration: one to come, so that its timetable can be made at first start, and one that takes place today, so that there is
 * something to see on every page. Synthetic and marked like all the rest.
 *
 * @param draft the fair, as web's API takes it
 */
public record DemonstrationFair(Draft draft, List<Brings> participants) {

    private static final int AHEAD = 14;
    private static final int OF_A_KIND = 15;
    private static final int OF_A_KIND_TODAY = 8;
    private static final int MOST_RESULTS = 5;
    private static final int MOST_DEMANDS = 3;
    private static final int SLOTS_BEFORE_LEAVING = 5;
    private static final int HOURS_PAST = 3;
    private static final int HOURS_TO_COME = 3;

    public DemonstrationFair {
        participants = List.copyOf(participants);
    }

    /** See web's fairs for what the fields mean. */
    public record Draft(
            String title,
            String description,
            List<Industry> industries,
            String format,
            String venue,
            String zone,
            String registerUntil,
            String wishesUntil,
            int mostMeetings,
            int answerHours,
            List<Day> days,
            List<Room> rooms,
            int walkMinutes) {}

    /** Times of a day. */
    public record Day(LocalDate day, String opens, String closes, int meetingMinutes, int gapMinutes, String pauses) {}

    /** A room with so many equal tables. */
    public record Room(String name, int tables, int seats, boolean screen) {}

    /**
     * Who comes with which listings, by their owners' keys.
     *
     * @param leavesEarly whether it is there in the first slots only
     */
    public record Brings(
            String organisation, List<String> listings, List<Person> attendees, boolean remote, boolean leavesEarly) {}

    /** Somebody who comes; the names are made up. */
    public record Person(String name, String function) {}

    /** What web's API takes; without {@code present} it is there all the time. */
    public record Registration(
            String organisation,
            List<String> listings,
            List<Person> attendees,
            @Nullable List<String> present,
            boolean remote) {}

    /** The fair as of that day, two weeks ahead. */
    public static DemonstrationFair of(Demonstration demonstration, LocalDate today) {
        List<Industry> theme = theme(demonstration.demands());
        return new DemonstrationFair(
                toCome(theme, today.plusDays(AHEAD)),
                participants(demonstration, theme, OF_A_KIND, Choices.of("fair")));
    }

    /** The fair that began some hours before that time and goes on for some more, as far as the day allows. */
    public static DemonstrationFair under(Demonstration demonstration, LocalDateTime now) {
        List<Industry> theme = theme(demonstration.demands());
        return new DemonstrationFair(
                today(theme, now), participants(demonstration, theme, OF_A_KIND_TODAY, Choices.of("fair today")));
    }

    private static List<Brings> participants(
            Demonstration demonstration, List<Industry> theme, int ofAKind, Choices choices) {
        Set<String> first =
                demonstration.accounts().stream().map(Account::organisation).collect(Collectors.toSet());
        Map<String, List<Posting>> demands = owners(demonstration.demands(), theme, first);
        Set<String> sought = demands.values().stream()
                .flatMap(List::stream)
                .flatMap(demand -> demand.keywords().stream())
                .collect(Collectors.toSet());
        Map<String, List<Posting>> results = owners(demonstration.results(), theme, first);
        results.keySet().removeAll(demands.keySet());
        return Stream.concat(
                        results.entrySet().stream()
                                .limit(ofAKind)
                                .map(owner -> brings(owner, MOST_RESULTS, sought, choices)),
                        demands.entrySet().stream()
                                .limit(ofAKind)
                                .map(owner -> brings(owner, MOST_DEMANDS, sought, choices)))
                .toList();
    }

    /** The registrations, once the fair's slots are known. */
    public List<Registration> registrations(List<String> slots) {
        return participants.stream()
                .map(one -> new Registration(
                        one.organisation(),
                        one.listings(),
                        one.attendees(),
                        one.leavesEarly() ? slots.subList(0, Math.min(SLOTS_BEFORE_LEAVING, slots.size())) : null,
                        one.remote()))
                .toList();
    }

    /** The two industries of which most is sought. */
    private static List<Industry> theme(List<Posting> demands) {
        Map<Industry, Long> counts = demands.stream()
                .filter(Predicate.not(Posting::anonymous))
                .collect(Collectors.groupingBy(demand -> demand.industries().getFirst(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Industry, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** By owner, those of the demonstration's accounts first, then who has most to bring. */
    private static Map<String, List<Posting>> owners(List<Posting> postings, List<Industry> theme, Set<String> first) {
        Map<String, List<Posting>> owners = new HashMap<>(postings.stream()
                .filter(posting -> !posting.anonymous()
                        && (first.contains(posting.organisation())
                                || theme.contains(posting.industries().getFirst())))
                .collect(Collectors.groupingBy(Posting::organisation)));
        Map<String, List<Posting>> sorted = new LinkedHashMap<>();
        owners.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, List<Posting>> owner) -> !first.contains(owner.getKey()))
                        .thenComparingInt(owner -> -owner.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(owner -> sorted.put(owner.getKey(), owner.getValue()));
        return sorted;
    }

    /** What shares most keywords with what is sought. */
    private static Brings brings(
            Map.Entry<String, List<Posting>> owner, int most, Set<String> sought, Choices choices) {
        List<String> listings = owner.getValue().stream()
                .sorted(Comparator.comparingLong((Posting posting) -> -shared(posting, sought))
                        .thenComparing(Posting::sourceId))
                .limit(most)
                .map(Posting::sourceId)
                .toList();
        return new Brings(owner.getKey(), listings, people(choices), choices.chance(0.15), choices.chance(0.2));
    }

    private static long shared(Posting posting, Set<String> sought) {
        return posting.keywords().stream().filter(sought::contains).count();
    }

    private static List<Person> people(Choices choices) {
        Set<String> surnames = new HashSet<>();
        int count = choices.between(1, 2);
        while (surnames.size() < count) {
            surnames.add(choices.pick("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴"));
        }
        return surnames.stream()
                .sorted()
                .map(surname ->
                        new Person(surname + choices.pick("工", "博士", "老师"), choices.pick("项目负责人", "技术总监", "成果转化专员")))
                .toList();
    }

    private static Draft toCome(List<Industry> theme, LocalDate day) {
        return draft(
                names(theme) + "对接会（演示）",
                "演示用的一对一对接会：机构、信息和人名均为虚构。报名已有三十家左右，可以直接安排日程。",
                theme,
                day.minusDays(4) + "T18:00",
                day.minusDays(2) + "T18:00",
                new Day(day, "13:30", "17:00", 20, 5, "15:10-15:30"));
    }

    private static Draft today(List<Industry> theme, LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        int opens = Math.max(0, now.getHour() - HOURS_PAST);
        int closes = now.getHour() + HOURS_TO_COME;
        return draft(
                names(theme) + "现场对接会（演示）",
                "演示用的一对一对接会：机构、信息、人名和洽谈结果均为虚构。今天正在进行，可以看现场、反馈和总结。",
                theme,
                day.minusDays(4) + "T18:00",
                day.minusDays(2) + "T18:00",
                new Day(
                        day,
                        LocalTime.of(opens, 0).toString(),
                        closes < 24 ? LocalTime.of(closes, 0).toString() : "23:59",
                        20,
                        5,
                        ""));
    }

    private static String names(List<Industry> theme) {
        return theme.stream().map(Industry::chinese).collect(Collectors.joining("与"));
    }

    private static Draft draft(
            String title, String description, List<Industry> theme, String registerUntil, String wishesUntil, Day day) {
        return new Draft(
                title,
                description,
                theme,
                "HYBRID",
                "中关村展示中心二层（演示）",
                "ZHONGGUANCUN",
                registerUntil,
                wishesUntil,
                6,
                48,
                List.of(day),
                List.of(new Room("洽谈区", 12, 5, false), new Room("视频间", 4, 4, true)),
                5);
    }
}
