package org.keqiao.local.demonstration;

import java.time.LocalDate;
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
 * A fair to come with some thirty participants of the demonstration, so that its timetable can be made at first start. Synthetic and
 * marked like all the rest.
 *
 * @param draft the fair, as web's API takes it
 */
public record DemonstrationFair(Draft draft, List<Brings> participants) {

    private static final int AHEAD = 14;
    private static final int OF_A_KIND = 15;
    private static final int MOST_RESULTS = 5;
    private static final int MOST_DEMANDS = 3;
    private static final int SLOTS_BEFORE_LEAVING = 5;

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
        Choices choices = Choices.of("fair");
        List<Industry> theme = theme(demonstration.demands());
        Set<String> first =
                demonstration.accounts().stream().map(Account::organisation).collect(Collectors.toSet());
        Map<String, List<Posting>> demands = owners(demonstration.demands(), theme, first);
        Set<String> sought = demands.values().stream()
                .flatMap(List::stream)
                .flatMap(demand -> demand.keywords().stream())
                .collect(Collectors.toSet());
        Map<String, List<Posting>> results = owners(demonstration.results(), theme, first);
        results.keySet().removeAll(demands.keySet());
        return new DemonstrationFair(
                draft(theme, today.plusDays(AHEAD)),
                Stream.concat(
                                results.entrySet().stream()
                                        .limit(OF_A_KIND)
                                        .map(owner -> brings(owner, MOST_RESULTS, sought, choices)),
                                demands.entrySet().stream()
                                        .limit(OF_A_KIND)
                                        .map(owner -> brings(owner, MOST_DEMANDS, sought, choices)))
                        .toList());
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

    private static Draft draft(List<Industry> theme, LocalDate day) {
        String names = theme.stream().map(Industry::chinese).collect(Collectors.joining("与"));
        return new Draft(
                names + "对接会（演示）",
                "演示用的一对一对接会：机构、信息和人名均为虚构。报名已有三十家左右，可以直接安排日程。",
                theme,
                "HYBRID",
                "中关村展示中心二层（演示）",
                "ZHONGGUANCUN",
                day.minusDays(4) + "T18:00",
                day.minusDays(2) + "T18:00",
                6,
                48,
                List.of(new Day(day, "13:30", "17:00", 20, 5, "15:10-15:30")),
                List.of(new Room("洽谈区", 12, 5, false), new Room("视频间", 4, 4, true)),
                5);
    }
}
