package org.keqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.account.Role;
import org.keqiao.web.link.Links;
import org.keqiao.web.listing.Requests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends to every route that changes something, as everybody who may call it, more than its form asks for: somebody else's ids, roles and
 * states. None of it may arrive in the database, wherever the route would have put it.
 */
@WebFlowTest
class MassAssignmentFlowTests {

    /** What nobody says in a request. A value that occurs nowhere else is looked for in the whole database. */
    private static final String MARK = "planted" + UUID.randomUUID().toString().replace("-", "");

    private static final List<String> OF_THE_API = List.of("POST /api/v1/listings", "PUT /api/v1/listings/{id}");

    private final Map<String, Route> routes = new TreeMap<>();

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClient client;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Links links;

    private UUID victim;
    private Actor victimsMember;

    @BeforeEach
    void readTheRealRoutes() {
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(Route::of)
                .filter(Route::changes)
                .forEach(route -> routes.put(route.name(), route));
        victim = organisations
                .apply("被冒用的机构" + UUID.randomUUID(), OrganisationKind.FIRM, Zone.ZHONGGUANCUN)
                .id();
        victimsMember = accounts.person(Role.FIRM_MEMBER, victim);
    }

    @Test
    void nothingOfWhatIsSentBesidesTheFormArrives() {
        RouteWorld world = new RouteWorld(client, accounts, jdbc, json, links);
        RouteCaller caller = new RouteCaller(client, accounts, world.people());
        List<String> before = privileged();
        Set<String> written = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        Set<String> taken = new TreeSet<>();
        for (RouteLine line : RouteLine.all()) {
            Route route = routes.get(line.route());
            if (route == null || route.multipart()) {
                continue;
            }
            line.answers().forEach((who, answer) -> {
                if (answer == Answer.OK) {
                    if (OF_THE_API.contains(route.name())
                            && caller.send(route, world.path(route, line.thing()), who, text(route, form(route, who)))
                                    < 400) {
                        taken.add(route.name());
                    }
                    for (boolean organisation : new boolean[] {false, true}) {
                        Map<String, Object> body = new LinkedHashMap<>(form(route, who));
                        body.putAll(planted(organisation));
                        int status = caller.send(route, world.path(route, line.thing()), who, text(route, body));
                        assertThat(status)
                                .as("%s as %s", route, who)
                                .isLessThan(500)
                                .isNotEqualTo(429);
                        (status < 400 ? written : refused).add(route.name());
                    }
                }
            });
        }
        assertThat(written)
                .as("pages ignore what they do not ask for")
                .contains(
                        "POST /join",
                        "POST /invitations/{secret}",
                        "POST /listings",
                        "POST /account/tokens",
                        "POST /organisations/{id}/details",
                        "POST /organisations/{id}/invitations")
                .hasSizeGreaterThan(40);
        assertThat(taken).as("the same without it").containsAll(OF_THE_API);
        assertThat(refused).as("the API says which field it does not know").containsAll(OF_THE_API);
        assertThat(occurrences(MARK)).as("a text that no form asks for").isEmpty();
        assertThat(occurrences(victim.toString()))
                .as("the organisation of others, besides where coordinators and administrators are asked for one")
                .containsExactlyInAnyOrder(
                        "organisation.id",
                        "account.organisation_id",
                        "fair_invitation.organisation_id",
                        "listing.organisation_id");
        assertThat(posters()).as("who posted for it, none with its consent").containsOnly("ADMINISTRATOR");
        assertThat(occurrences(victimsMember.accountId().toString()))
                .as("the account of others, who are told when their organisation is invited or posted for")
                .allMatch(place -> place.equals("account.id")
                        || place.equals("notice.account_id")
                        || place.startsWith("audit_line."));
        assertThat(privileged())
                .as("people with power, besides those whom an administrator made")
                .isEqualTo(before);
        assertThat(joined()).isNotEmpty().allMatch("PENDING false FIRM_MEMBER"::equals);
        assertThat(jdbc.sql("SELECT standing FROM organisation WHERE id = :id")
                        .param("id", victim)
                        .query(String.class)
                        .single())
                .isEqualTo("PENDING");
    }

    @Test
    void theSearchFindsWhatDidArrive() {
        String found = UUID.randomUUID().toString();
        jdbc.sql("INSERT INTO unsent_form (account_id, form, revision, request, saved_at)"
                        + " VALUES (:account, 'x', 1, CAST(:request AS jsonb), now())")
                .param("account", accounts.researcher().accountId())
                .param("request", "{\"organisation\": \"" + found + "\"}")
                .update();
        assertThat(occurrences(found)).containsExactly("unsent_form.request");
    }

    private Map<String, Object> planted(boolean organisation) {
        Map<String, Object> planted = new LinkedHashMap<>();
        for (String prefix : List.of("", "person.", "details.", "listing.", "content.")) {
            planted.put(prefix + "id", victim);
            planted.put(prefix + "accountId", victimsMember.accountId());
            planted.put(prefix + "account", victimsMember.accountId());
            planted.put(prefix + "createdBy", victimsMember.accountId());
            planted.put(prefix + "recordedBy", victimsMember.accountId());
            planted.put(prefix + "organisationId", victim);
            planted.put(prefix + "ownerId", victim);
            planted.put(prefix + "owner", victim);
            planted.put(prefix + "reference", MARK);
            planted.put(prefix + "passwordHash", MARK);
            planted.put(prefix + "sha256", MARK);
            planted.put(prefix + "standingReason", MARK);
            planted.put(prefix + "standing", "VERIFIED");
            planted.put(prefix + "verified", true);
            planted.put(prefix + "demonstration", true);
            planted.put(prefix + "state", "PUBLISHED");
            planted.put(prefix + "publishedAt", "2020-01-01T00:00:00Z");
        }
        planted.put("person.role", "ADMINISTRATOR");
        planted.put("person.manager", true);
        if (organisation) {
            planted.put("organisation", victim);
        }
        return planted;
    }

    /** A form that its route takes, where an empty one would be refused before anything is bound. */
    private Map<String, Object> form(Route route, Who who) {
        String name = "a" + UUID.randomUUID().toString().substring(0, 8);
        return switch (route.name()) {
            case "POST /join" ->
                Map.of(
                        "name",
                        "新来的企业" + name,
                        "kind",
                        "FIRM",
                        "zone",
                        "ZHONGGUANCUN",
                        "person.username",
                        name,
                        "person.password",
                        TestAccounts.PASSWORD,
                        "person.displayName",
                        "来者");
            case "POST /invitations/{secret}" ->
                Map.of(
                        "username", name,
                        "password", TestAccounts.PASSWORD,
                        "displayName", "来者",
                        "role", "ADMINISTRATOR",
                        "manager", "true");
            case "POST /listings" ->
                Map.of(
                        "kind", "RESULT",
                        "title", "多带了字段的发布 " + name,
                        "summary", "摘要",
                        "industries", "NEW_MATERIALS",
                        "button", "save");
            case "POST /account/tokens" -> Map.of("name", name, "scopes", "READ", "expiresInDays", "1");
            case "POST /api/v1/accounts/{username}/tokens" -> Map.of("name", name, "expiresInDays", 1);
            case "POST /api/v1/listings", "PUT /api/v1/listings/{id}" ->
                new LinkedHashMap<>(notNull(Requests.result()));
            case "POST /introductions/{id}/messages" -> Map.of("text", "您好");
            case "POST /organisations/{id}/details" -> Map.of("website", "https://example.org");
            case "POST /organisations/{id}/invitations" -> Map.of("role", role(who));
            default -> Map.of("version", 1, "revision", 1, "role", role(who), "name", "多带了字段", "note", "多带了字段");
        };
    }

    /** Never one that gives power: whom an administrator makes a coordinator is one. */
    private static String role(Who who) {
        return who == Who.STRANGER ? "FIRM_MEMBER" : "RESEARCHER";
    }

    private static Map<String, Object> notNull(Map<String, ?> form) {
        return form.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Objects.requireNonNull(entry.getValue())));
    }

    private String text(Route route, Map<String, Object> body) {
        return route.isApi()
                ? json.writeValueAsString(body)
                : body.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&", "&", ""));
    }

    private static String encode(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    /** Columns in which a text or an id occurs, as {@code table.column}. */
    private List<String> occurrences(String text) {
        List<String> found = new ArrayList<>();
        jdbc.sql("""
                SELECT table_name, column_name FROM information_schema.columns JOIN information_schema.tables USING (table_name, table_schema)
                WHERE table_schema = 'web' AND table_type = 'BASE TABLE'
                    AND data_type IN ('uuid', 'text', 'character varying', 'jsonb', 'ARRAY') ORDER BY 1, 2""")
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(column -> {
                    boolean occurs = jdbc.sql("SELECT EXISTS (SELECT FROM %s WHERE \"%s\"::text LIKE :text)"
                                    .formatted(column.getFirst(), column.getLast()))
                            .param("text", "%" + text + "%")
                            .query(Boolean.class)
                            .single();
                    if (occurs) {
                        found.add(column.getFirst() + "." + column.getLast());
                    }
                });
        return found;
    }

    private Set<String> posters() {
        return new TreeSet<>(jdbc.sql(
                        "SELECT a.role FROM listing l JOIN account a ON a.id = l.created_by WHERE l.organisation_id = :victim")
                .param("victim", victim)
                .query(String.class)
                .list());
    }

    private List<String> privileged() {
        return jdbc.sql("SELECT username FROM account WHERE role IN ('COORDINATOR', 'ADMINISTRATOR') ORDER BY username")
                .query(String.class)
                .list();
    }

    /** Standing of the organisations that registered themselves, whether they are demonstrations, and the role of their person. */
    private Set<String> joined() {
        return new TreeSet<>(jdbc.sql("""
                SELECT o.standing || ' ' || o.demonstration || ' ' || a.role FROM organisation o JOIN account a ON a.organisation_id = o.id
                WHERE o.name LIKE '新来的企业%'""").query(String.class).list());
    }
}
