package org.keqiao.local.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.listing.ListingLimits;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.OrganisationKind;

class DemonstrationTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Demonstration DEMONSTRATION = Demonstration.generate(TODAY);

    @Test
    void theSameDayGivesTheSameData() {
        assertThat(Demonstration.generate(TODAY)).isEqualTo(DEMONSTRATION);
    }

    /** The checksum changes with every change of the texts; between processes it must not. */
    @Test
    void everyProcessGivesTheSameData() {
        CRC32 checksum = new CRC32();
        checksum.update(
                (Demonstration.jsonLines(DEMONSTRATION.results()) + Demonstration.jsonLines(DEMONSTRATION.demands()))
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(checksum.getValue()).isEqualTo(2_159_592_150L);
    }

    @Test
    void anotherDayMovesTheDatesOnly() {
        assertThat(Demonstration.generate(TODAY.plusDays(9))
                        .results()
                        .getFirst()
                        .confirmedOn())
                .isEqualTo(DEMONSTRATION.results().getFirst().confirmedOn().plusDays(9));
    }

    @Test
    void thereAreElevenHundredResultsAndSixHundredDemandsOfAllIndustries() {
        assertThat(DEMONSTRATION.results()).hasSize(1_100);
        assertThat(DEMONSTRATION.demands()).hasSize(600);
        for (Industry industry : Industry.values()) {
            assertThat(all(posting -> posting.industries().getFirst() == industry))
                    .hasSizeGreaterThan(100);
        }
    }

    @Test
    void everyTopicIsOfferedAndSought() {
        Topics topics = new Topics();
        Institutions institutions = new Institutions();
        List<Topic> offered = new ResultBriefs(topics, institutions.laboratories())
                .all().stream().map(Brief::topic).toList();
        List<Topic> sought = new DemandBriefs(topics, new Firms(), institutions.associations())
                .all().stream().map(Brief::topic).toList();

        assertThat(topics.all()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(offered).containsAll(topics.all());
        assertThat(sought).containsAll(topics.all());
    }

    @Test
    void everyOrganisationIsMarkedAndKnown() {
        assertThat(DEMONSTRATION.organisations())
                .allMatch(Organisation::demonstration)
                .allMatch(organisation -> organisation.name().endsWith("（演示）"))
                .doesNotHaveDuplicates();
        assertThat(names()).doesNotHaveDuplicates().containsAll(owners().keySet());
        assertThat(DEMONSTRATION.organisations())
                .filteredOn(organisation -> organisation.kind() != OrganisationKind.FIRM)
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void theAccountsHaveInboxesWorthLookingAt() {
        Map<String, Account> accounts =
                DEMONSTRATION.accounts().stream().collect(Collectors.toMap(Account::username, Function.identity()));

        assertThat(names())
                .containsAll(
                        accounts.values().stream().map(Account::organisation).toList());
        assertThat(owners().get(organisation(accounts, "university"))).isGreaterThanOrEqualTo(40);
        assertThat(owners().get(organisation(accounts, "firm"))).isEqualTo(8);
    }

    @Test
    void noTitleAndNoTextIsThereTwice() {
        for (List<Posting> postings : List.of(DEMONSTRATION.results(), DEMONSTRATION.demands())) {
            assertThat(postings.stream().map(Posting::title)).doesNotHaveDuplicates();
            assertThat(postings.stream().map(Posting::text)).doesNotHaveDuplicates();
            assertThat(postings.stream().map(Posting::sourceId)).doesNotHaveDuplicates();
        }
    }

    @Test
    void theLimitsOfListingsAreKept() {
        assertThat(all(posting -> true)).allSatisfy(posting -> {
            assertThat(posting.title()).isNotBlank().hasSizeLessThanOrEqualTo(ListingLimits.TITLE);
            assertThat(posting.summary()).hasSizeLessThanOrEqualTo(ListingLimits.SUMMARY);
            assertThat(posting.description()).hasSizeLessThanOrEqualTo(ListingLimits.DESCRIPTION);
            assertThat(posting.summary() + posting.description()).isNotBlank();
            assertThat(posting.keywords())
                    .hasSizeLessThanOrEqualTo(ListingLimits.KEYWORDS)
                    .allMatch(keyword -> keyword.length() <= ListingLimits.KEYWORD);
            assertThat(posting.industries()).isNotEmpty().hasSizeLessThanOrEqualTo(ListingLimits.INDUSTRIES);
            assertThat(posting.ipcCodes()).allMatch(code -> code.matches("[A-H]\\d{2}[A-Z](\\s?\\d{1,4}/\\d{2,6})?"));
            assertThat(posting.confirmedOn()).isBetween(TODAY.minusDays(364), TODAY);
        });
        assertThat(DEMONSTRATION.results()).allSatisfy(posting -> {
            var details = Objects.requireNonNull(posting.result());
            assertThat(details.advantages()).hasSizeLessThanOrEqualTo(ListingLimits.ADVANTAGES);
            assertThat(details.team()).hasSizeLessThanOrEqualTo(ListingLimits.TEAM);
            assertThat(details.patents()).allMatch(number -> number.contains("演示") || number.contains("DEMO"));
        });
    }

    @Test
    void noSlotIsLeftUnfilledAndNoSentenceEndsTwice() {
        assertThat(all(posting -> true)).noneMatch(posting -> posting.text().matches("(?s).*([{}]|。。|，，|，。|；。|：。).*"));
    }

    @Test
    void textsInEnglishHaveNoChinese() {
        assertThat(all(posting -> posting.language().equals("en")))
                .hasSizeBetween(60, 140)
                .noneMatch(posting -> Texts.hasChinese(posting.text() + posting.keywords()));
    }

    @Test
    void someAreStaleOrAnonymousAsInLife() {
        assertThat(shareOf(DEMONSTRATION.demands(), Posting::anonymous)).isCloseTo(0.08, within(0.03));
        assertThat(shareOf(
                        all(posting -> true), posting -> posting.confirmedOn().isBefore(TODAY.minusDays(300))))
                .isCloseTo(0.10, within(0.03));
    }

    @Test
    void someSayNothingButAdjectivesAsInLife() {
        List<Brief> briefs = new ResultBriefs(new Topics(), new Institutions().laboratories()).all();

        assertThat(briefs.stream().filter(brief -> brief.style() == Brief.Style.VAGUE))
                .hasSizeBetween(60, 115);
    }

    @Test
    void fewDemandsSayFiguresInTheirText() {
        assertThat(shareOf(
                        DEMONSTRATION.demands(),
                        posting -> posting.text().matches("(?s).*(不低于|≥|至少|要到|不超过|≤|控制在|要在|at least|at most).*")))
                .isBetween(0.15, 0.35);
    }

    @Test
    void textsOfDifferentIndustriesDoNotReadAsOneTemplate() {
        assertThat(new Report(DEMONSTRATION.results(), TODAY).mean()).isLessThan(0.04);
        assertThat(new Report(DEMONSTRATION.demands(), TODAY).mean()).isLessThan(0.04);
    }

    @Test
    void jsonLinesLeaveOutWhatIsMissing() {
        String lines = Demonstration.jsonLines(DEMONSTRATION.demands());

        assertThat(lines.lines()).hasSize(600).allMatch(line -> line.startsWith("{\"kind\":\"DEMAND\",\"title\":\""));
        assertThat(lines).doesNotContain("null", "\"\"", "[]");
    }

    private static String organisation(Map<String, Account> accounts, String username) {
        return Objects.requireNonNull(accounts.get(username)).organisation();
    }

    private static List<String> names() {
        return DEMONSTRATION.organisations().stream().map(Organisation::name).toList();
    }

    private static Map<String, Long> owners() {
        return all(posting -> true).stream()
                .collect(Collectors.groupingBy(Posting::organisation, Collectors.counting()));
    }

    private static List<Posting> all(Predicate<Posting> which) {
        return Stream.concat(DEMONSTRATION.results().stream(), DEMONSTRATION.demands().stream())
                .filter(which)
                .toList();
    }

    private static double shareOf(List<Posting> postings, Predicate<Posting> which) {
        return postings.stream().filter(which).count() / (double) postings.size();
    }
}
