package org.keqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.BrowserTest;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.account.Account;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.NewAccount;
import org.keqiao.web.account.Organisation;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.account.Role;
import org.keqiao.web.search.StubSearchService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Markup and code in every text that people can store, then a walk through every page that links lead to, as everybody. Elements made
 * of stored text would carry the attribute that each payload has; code that runs would say so, even before the policy stops it.
 */
class StoredMarkupBrowserTests extends BrowserTest {

    private static final String SHORT = "\"'><b data-stored>";
    private static final String LONG = """
            "'><img src=x onerror=ran() data-stored><svg/onload=ran() data-stored></title></textarea></script>\
            <script data-stored>ran()</script><a data-stored href=javascript:ran()>${7919*104729}[[${7919*104729}]]{{7919*104729}}""";
    /** Long enough to stand in no id by chance. */
    private static final String COMPUTED = Integer.toString(7919 * 104729);

    private static final String FIND = """
            () => [...document.querySelectorAll('[data-stored], [href^="javascript:" i], [onerror], [onload]')].map(e => e.outerHTML)""";
    private static final int MOST_PAGES = 80;

    private final StubSearchService search = StubSearchService.shared();

    @Autowired
    Accounts opened;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private Actor university;
    private Actor firm;
    private UUID result;
    private UUID demand;
    private String introduction;

    @BeforeEach
    void markupInEveryText() {
        university = person(Role.OFFICE, OrganisationKind.UNIVERSITY);
        firm = person(Role.FIRM_MEMBER, OrganisationKind.FIRM);
        result = id(api(university, "/api/v1/listings", result()));
        demand = id(api(firm, "/api/v1/listings", demand()));
        introduction = id(api(
                        firm,
                        "/api/v1/introductions",
                        Map.of("listingId", result, "ownListingId", demand, "note", LONG)))
                .toString();
        String one = "/api/v1/introductions/" + introduction;
        for (Actor side : List.of(firm, university)) {
            api(
                    side,
                    one + "/agree",
                    Map.of(
                            "consent",
                            "true",
                            "contact",
                            Map.of("name", SHORT, "position", SHORT, "phone", "010-62781234")));
        }
        for (Actor side : List.of(firm, university)) {
            api(side, one + "/messages", Map.of("text", LONG));
        }
        TestBrowser office = client.browser(university);
        String page = "/organisations/" + university.organisationId();
        office.submit(page, page + "/details", Map.of("website", "https://x.cn/" + SHORT));
        office.submit(
                page,
                page + "/consents",
                Map.of("scopes", "LISTINGS", "givenBy", SHORT, "givenOn", "2026-01-05", "evidence", LONG));
        office.submit("/account", "/account/tokens", Map.of("name", SHORT, "scopes", "READ", "expiresInDays", "7"));
        office.submit(
                "/searches/new?query=q%3Da",
                "/searches", Map.of("name", SHORT, "query", "q=" + LONG, "frequency", "DAILY"));
        office.submit(
                "/listings/new", "/listings/writing", Map.of("kind", "RESULT", "title", LONG, "description", LONG));
        String interests = "/listings/" + result + "/interests";
        office.submit(interests, interests + "/criteria", Map.of("criteria", SHORT + " 60"));
        search.answers(StubSearchService.TWO_HITS
                .replace("硫化物", json.writeValueAsString(LONG).replaceAll("^\"|\"$", ""))
                .replace("燕北材料大学", json.writeValueAsString(SHORT).replaceAll("^\"|\"$", "")));
    }

    @AfterEach
    void theUsualAnswers() {
        search.answers(StubSearchService.TWO_HITS);
    }

    @Test
    void storedTextStaysTextOnEveryPage() {
        Map<String, List<String>> found = new HashMap<>();
        Set<String> seen = new HashSet<>();
        walk(null, seen, found);
        for (Actor reader : List.of(university, firm, accounts.coordinator(), accounts.administrator())) {
            walk(reader, seen, found);
        }
        assertThat(found).as("Markup that came alive, by page").isEmpty();
        assertThat(seen)
                .as("The walk came past the pages where the texts are shown")
                .contains(
                        "/listings/{id}",
                        "/listings/{id}/edit",
                        "/introductions/{id}",
                        "/organisations/{id}",
                        "/account",
                        "/searches",
                        "/ledger",
                        "/search");
    }

    private void walk(@Nullable Actor reader, Set<String> seen, Map<String, List<String>> found) {
        Page page = window(1280, "zh-CN", ColorScheme.LIGHT);
        List<String> ran = new ArrayList<>();
        page.exposeFunction("ran", arguments -> ran.add(page.url()));
        page.onDialog(dialog -> {
            ran.add(page.url());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                ran.add(page.url() + ": " + message.text());
            }
        });
        if (reader != null) {
            signIn(page, reader);
        }
        Deque<String> ahead = new ArrayDeque<>(List.of(
                "/",
                "/search?q=a",
                "/listings/" + result,
                "/listings/" + demand,
                "/listings/" + result + "/edit",
                "/listings/" + result + "/interests",
                "/listings/" + demand + "/interest",
                "/introductions/" + introduction,
                "/listings/new?kind=RESULT",
                "/ledger",
                "/account"));
        Set<String> mine = new HashSet<>();
        while (!ahead.isEmpty() && mine.size() < MOST_PAGES) {
            String path = ahead.pop();
            String template = path.replaceAll("[0-9a-f-]{36}", "{id}").replaceFirst("\\?.*", "");
            if (!mine.add(template)
                    || template.matches(".*(export|template|deals|\\.json|\\.yaml|documents/\\{id}).*")) {
                continue;
            }
            page.navigate(path);
            seen.add(template);
            List<String> alive = new ArrayList<>(ran);
            ran.clear();
            ((List<?>) page.evaluate(FIND)).forEach(element -> alive.add(element.toString()));
            if (page.content().contains(COMPUTED)) {
                alive.add("a template computed what was stored");
            }
            if (!alive.isEmpty()) {
                found.put(path, alive);
            }
            links(page).forEach(ahead::add);
        }
        page.context().close();
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin && !a.hasAttribute('download'))
                    .map(a => a.pathname + a.search)""");
    }

    private Actor person(Role role, OrganisationKind kind) {
        Organisation organisation = organisations.register(SHORT + UUID.randomUUID(), kind, Zone.ZHONGGUANCUN, false);
        Account account = opened.open(
                new NewAccount("markup-" + UUID.randomUUID(), TestAccounts.PASSWORD, SHORT, role, organisation.id()));
        return account.toActor();
    }

    private static Map<String, Object> result() {
        return Map.of(
                "kind",
                "RESULT",
                "title",
                LONG,
                "summary",
                LONG,
                "description",
                LONG,
                "keywords",
                List.of(SHORT),
                "industries",
                List.of("新材料"),
                "result",
                Map.of("advantages", LONG, "team", LONG, "ipStatus", "GRANTED", "ownership", "UNIT_OWNED"));
    }

    private static Map<String, Object> demand() {
        return Map.of(
                "kind",
                "DEMAND",
                "title",
                SHORT + "需求",
                "summary",
                LONG,
                "industries",
                List.of("新材料"),
                "demand",
                Map.of(
                        "problem",
                        LONG,
                        "indicators",
                        List.of(Map.of("name", SHORT, "operator", "≥", "value", 3, "unit", "<b>", "disclosed", true))));
    }

    private JsonNode api(Actor actor, String path, Map<String, Object> body) {
        byte[] answer = client.api(actor)
                .post()
                .uri(path)
                .body(body)
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return json.readTree(Objects.requireNonNull(answer));
    }

    private static UUID id(JsonNode thing) {
        return UUID.fromString(thing.path("id").asString());
    }
}
