package org.keqiao.local.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The demonstration data: synthetic, the same on every run for the same day, and marked as such on every organisation. To be
 * loaded in this order: organisations, accounts, results, demands.
 */
public record Demonstration(
        List<Organisation> organisations, List<Account> accounts, List<Posting> results, List<Posting> demands) {
    private static final int ATTEMPTS = 50;

    public Demonstration {
        organisations = List.copyOf(organisations);
        accounts = List.copyOf(accounts);
        results = List.copyOf(results);
        demands = List.copyOf(demands);
    }

    /**
     * Makes all of it, in a few seconds.
     *
     * @param today the day that dates of confirmation and deadlines are counted from
     */
    public static Demonstration generate(LocalDate today) {
        Topics topics = new Topics();
        Institutions institutions = new Institutions();
        Firms firms = new Firms();
        ResultBriefs results = new ResultBriefs(topics, institutions.laboratories());
        DemandBriefs demands = new DemandBriefs(topics, firms, institutions.associations());
        return new Demonstration(
                Stream.concat(institutions.all().stream(), firms.all().stream())
                        .map(Member::organisation)
                        .toList(),
                accounts(institutions, demands.firm()),
                write(results.all(), new ResultWriter(today)::write),
                write(demands.all(), new DemandWriter(today)::write));
    }

    /** Any of the lists as JSON Lines, ready for the import or for one request a line. */
    public static String jsonLines(Collection<? extends Record> records) {
        return records.stream().map(JsonText::of).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<Account> accounts(Institutions institutions, Member firm) {
        Organisation university = institutions.laboratories().getFirst().organisation();
        Organisation body = institutions.associations().getFirst().organisation();
        return List.of(
                new Account("university", university.nameWithoutMark() + "成果转化办公室", "OFFICE", university.name()),
                new Account(
                        "firm",
                        firm.organisation().nameWithoutMark() + "技术部",
                        "FIRM_MEMBER",
                        firm.organisation().name()),
                new Account("coordinator", "技术经理人（演示）", "COORDINATOR", body.name()));
    }

    /** Words each brief again until neither its title nor its texts have been there before. */
    private static List<Posting> write(List<Brief> briefs, BiFunction<Brief, Integer, Posting> writer) {
        Set<String> titles = new HashSet<>();
        Set<String> texts = new HashSet<>();
        List<Posting> postings = new ArrayList<>();
        for (Brief brief : briefs) {
            Posting posting = writer.apply(brief, 0);
            for (int attempt = 1;
                    attempt <= ATTEMPTS && (titles.contains(posting.title()) || texts.contains(posting.text()));
                    attempt++) {
                posting = writer.apply(brief, attempt);
            }
            titles.add(posting.title());
            texts.add(posting.text());
            postings.add(posting);
        }
        return postings;
    }
}
