package org.keqiao.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.ledger.Ledger;
import org.keqiao.web.ledger.LedgerEntry;
import org.keqiao.web.ledger.LedgerFilter;
import org.keqiao.web.ledger.LedgerKind;
import org.keqiao.web.ledger.Matter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Invariant 9: the dashboard's numbers equal a recount of the ledger, by other means than the dashboard's. */
@WebFlowTest
class RecountFlowTests {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerCounts counts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClient client;

    /** Each run writes its histories into years of its own, where no other test's lines are. */
    @RepeatedTest(4)
    void figuresOfRandomHistoriesEqualARecount(RepetitionInfo run) {
        int year = 1990 + run.getCurrentRepetition();
        Random random = new Random(run.getCurrentRepetition());
        transaction.executeWithoutResult(status -> writeHistories(random, year));
        for (Zone zone : List.of(Zone.BDA, Zone.HUAIROU)) {
            assertThat(figures(year, 3, 9, zone)).isEqualTo(recount(year, 3, 9, zone));
        }
        Map<String, Object> whole = figures(year, 1, 12, null);
        assertThat(whole).isEqualTo(recount(year, 1, 12, null));
        assertThat((Long) Objects.requireNonNull(whole.get("SIGNED")))
                .as("the histories have something to count")
                .isPositive();
    }

    @Test
    void aFigureAndTheLinesBehindItAgree() {
        int year = 1980;
        transaction.executeWithoutResult(status -> writeHistories(new Random(7), year));
        LedgerFilter filter = filter(year, 1, 12, Zone.BDA);
        Figures figures = counts.count(filter);
        Actor coordinator = accounts.coordinator();
        for (Stage stage : Stage.values()) {
            client.api(coordinator)
                    .get()
                    .uri("/api/v1/ledger" + stage.lines(filter).query())
                    .exchange()
                    .expectBody()
                    .jsonPath("$.total")
                    .isEqualTo((int) figures.of(stage));
        }
        String page =
                client.browser(coordinator).get("/dashboard" + filter.query()).body();
        assertThat(page).contains("/ledger?kind=SIGNED", "北京经济技术开发区");
    }

    @Test
    void othersThanCoordinatorsAreRefused() {
        assertThat(client.browser(accounts.firmMember()).get("/dashboard").statusCode())
                .isEqualTo(403);
    }

    private void writeHistories(Random random, int year) {
        List<UUID> organisations = List.of(
                accounts.university().id(),
                accounts.university().id(),
                accounts.firm().id(),
                accounts.firm().id());
        for (int i = 0; i < 40; i++) {
            history(random, year, organisations);
        }
    }

    private void history(Random random, int year, List<UUID> organisations) {
        Instant at = LocalDate.of(year, 1 + random.nextInt(11), 1 + random.nextInt(27))
                .atStartOfDay(BEIJING)
                .toInstant();
        UUID result = UUID.randomUUID();
        UUID demand = UUID.randomUUID();
        Zone zone = random.nextBoolean() ? Zone.BDA : Zone.HUAIROU;
        UUID university = organisations.get(random.nextInt(2));
        UUID firm = organisations.get(2 + random.nextInt(2));
        Matter ofResult = new Matter(result, null, university, null, null, null, null, zone);
        Matter ofDemand = new Matter(null, demand, null, firm, null, null, null, zone);
        Matter both = new Matter(result, demand, university, firm, UUID.randomUUID(), null, null, zone);
        write(LedgerKind.LISTING_PUBLISHED, at, ofResult, Map.of());
        write(LedgerKind.LISTING_PUBLISHED, at, ofDemand, Map.of());
        if (random.nextInt(4) > 0) {
            write(LedgerKind.PAIRING_RECOMMENDED, at, both, Map.of());
        }
        String asking = random.nextBoolean() ? "RESULT" : "DEMAND";
        String asked = asking.equals("RESULT") ? "DEMAND" : "RESULT";
        write(LedgerKind.INTEREST_EXPRESSED, at, both, Map.of("side", asking));
        write(LedgerKind.CONSENT_GIVEN, at.plusSeconds(60), both, Map.of("side", asking));
        Instant answered = at.plusSeconds(3600L * (1 + random.nextInt(200)));
        int end = random.nextInt(5);
        if (end == 0) {
            return;
        }
        if (end == 1) {
            String reason = List.of(DeclineReason.values())
                    .get(random.nextInt(DeclineReason.values().length))
                    .name();
            write(LedgerKind.CLOSED, answered, both, Map.of("side", asked, "reason", reason));
            return;
        }
        write(LedgerKind.CONSENT_GIVEN, answered, both, Map.of("side", asked));
        write(LedgerKind.INTRODUCED, answered, both, Map.of());
        if (end > 2) {
            write(LedgerKind.SIGNED, answered.plusSeconds(9), both, Map.of("amount", "" + random.nextInt(500)));
        }
        if (end > 3) {
            write(
                    LedgerKind.DEAL_CORRECTED,
                    answered.plusSeconds(99),
                    both,
                    Map.of("amount", "" + random.nextInt(500)));
            write(LedgerKind.LANDED, answered.plusSeconds(999), both, Map.of("zone", zone.name()));
        }
    }

    private void write(LedgerKind kind, Instant at, Matter matter, Map<String, String> facts) {
        ledger.append(LedgerEntry.of(kind, at, matter).saying(facts));
    }

    private Map<String, Object> figures(int year, int from, int to, @Nullable Zone zone) {
        Figures figures = counts.count(filter(year, from, to, zone));
        Map<String, Object> flat = new HashMap<>();
        for (Stage stage : Stage.values()) {
            flat.put(stage.name(), figures.of(stage));
        }
        flat.put("institutions", figures.institutions());
        flat.put("amount", figures.amount().longValueExact());
        flat.put("asked", figures.firstAnswer().asked());
        flat.put("answered", figures.firstAnswer().answered());
        flat.put("median", figures.firstAnswer().median());
        figures.closed().forEach((reason, many) -> flat.put(reason.name(), many));
        flat.put("covered", figures.coverage().get(1).recommended());
        return flat;
    }

    /** Line by line in memory, from nothing but the raw rows. */
    private Map<String, Object> recount(int year, int from, int to, @Nullable Zone zone) {
        List<Map<String, Object>> all = jdbc.sql("""
                SELECT id, kind, at, zone, result_id, demand_id, result_organisation_id AS ro, demand_organisation_id AS dd,
                    introduction_id AS i, facts ->> 'side' AS side, facts ->> 'reason' AS reason, facts ->> 'amount' AS amount
                FROM ledger_line ORDER BY id""").query().listOfRows();
        Map<String, Object> flat = new HashMap<>();
        for (Stage stage : Stage.values()) {
            flat.put(stage.name(), 0L);
        }
        Set<Object> institutions = new HashSet<>();
        List<Double> hours = new ArrayList<>();
        long amount = 0;
        long asked = 0;
        Set<Object> covered = new HashSet<>();
        for (Map<String, Object> line : all) {
            LocalDate day = at(line).atZone(BEIJING).toLocalDate();
            boolean within = day.getYear() == year && day.getMonthValue() >= from && day.getMonthValue() <= to;
            if (!within || (zone != null && !zone.name().equals(line.get("zone")))) {
                continue;
            }
            institutions.add(line.get("ro"));
            institutions.add(line.get("dd"));
            String kind = text(line, "kind");
            switch (kind) {
                case "LISTING_PUBLISHED" -> {
                    boolean isDemand = line.get("demand_id") != null;
                    flat.merge(isDemand ? "DEMANDS" : "RESULTS", 1L, RecountFlowTests::sum);
                    boolean recommended = isDemand
                            && all.stream()
                                    .anyMatch(other -> text(other, "kind").equals("PAIRING_RECOMMENDED")
                                            && text(line, "demand_id").equals(text(other, "demand_id")));
                    if (recommended) {
                        covered.add(line.get("demand_id"));
                    }
                }
                case "PAIRING_RECOMMENDED" -> flat.merge("RECOMMENDED", 1L, RecountFlowTests::sum);
                case "INTEREST_EXPRESSED" -> {
                    flat.merge("INTERESTED", 1L, RecountFlowTests::sum);
                    asked++;
                    all.stream()
                            .filter(other -> text(line, "i").equals(text(other, "i")))
                            .filter(other -> Set.of("CONSENT_GIVEN", "CLOSED", "INTEREST_RETURNED")
                                    .contains(text(other, "kind")))
                            .filter(other -> !text(line, "side").equals(text(other, "side")))
                            .findFirst()
                            .ifPresent(other -> hours.add(hours(line, other)));
                }
                case "SIGNED" -> {
                    flat.merge("SIGNED", 1L, RecountFlowTests::sum);
                    amount += all.stream()
                            .filter(other -> text(line, "i").equals(text(other, "i"))
                                    && !text(other, "amount").isEmpty())
                            .map(other -> new BigDecimal(text(other, "amount")).longValueExact())
                            .toList()
                            .getLast();
                }
                case "CLOSED" -> flat.merge(text(line, "reason"), 1L, RecountFlowTests::sum);
                case "INTRODUCED", "LANDED" -> flat.merge(kind, 1L, RecountFlowTests::sum);
                default -> {}
            }
        }
        institutions.removeIf(Objects::isNull);
        flat.put("institutions", (long) institutions.size());
        flat.put("amount", amount);
        flat.put("asked", asked);
        flat.put("answered", (long) hours.size());
        flat.put("median", median(hours));
        flat.put("covered", (long) covered.size());
        return flat;
    }

    private static double hours(Map<String, Object> asked, Map<String, Object> answered) {
        long millis = Duration.between(at(asked), at(answered)).toMillis();
        return millis / 3_600_000.0;
    }

    private static String text(Map<String, Object> line, String column) {
        return Objects.toString(line.get(column), "");
    }

    private static Instant at(Map<String, Object> line) {
        return Objects.requireNonNull((Timestamp) line.get("at")).toInstant();
    }

    private static @Nullable Double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static Object sum(Object one, Object other) {
        return (long) one + (long) other;
    }

    private static LedgerFilter filter(int year, int from, int to, @Nullable Zone zone) {
        LocalDate first = LocalDate.of(year, from, 1);
        LocalDate last = LocalDate.of(year, to, 1).plusMonths(1).minusDays(1);
        return new LedgerFilter(null, null, first, last, null, zone, null, null, null, null, null);
    }
}
