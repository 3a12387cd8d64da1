package org.keqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Role;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.link.Links;
import org.keqiao.web.pairing.TestPairings;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An organisation with its people and its things, and those who have nothing to do with it. A thing is named in {@code routes.txt};
 * it gives the values of a route's variables, in their order. Each is made anew for every request that may use it up.
 */
final class RouteWorld {

    /** Things that everybody may know of, or that a secret link stands for: their routes need not be hidden from strangers. */
    static final Set<String> SHARED = Set.of(
            "-",
            "published",
            "fair",
            "checkin",
            "schema",
            "resetlink",
            "invitelink",
            "inviteissuer",
            "renewal",
            "unsubscribe",
            "officelink",
            "calendar");

    private static final Map<String, String> USUAL = usual();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Map<Who, Actor> people = new EnumMap<>(Who.class);
    private final Map<String, Supplier<List<Object>>> things = new LinkedHashMap<>();
    private final Actor member;
    private final Actor partner;
    private final UUID organisation;
    private final TestClient client;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RouteWorld(TestClient client, TestAccounts accounts, JdbcClient jdbc, JsonMapper json, Links links) {
        this.client = client;
        this.jdbc = jdbc;
        this.json = json;
        organisation = accounts.university().id();
        Actor manager = accounts.person(Role.OFFICE, organisation);
        member = accounts.person(Role.RESEARCHER, organisation);
        partner = accounts.firmMember();
        Actor coordinator = accounts.coordinator();
        people.put(Who.STRANGER, accounts.firmMember());
        people.put(Who.MEMBER, member);
        people.put(Who.MANAGER, manager);
        people.put(Who.COORDINATOR, coordinator);
        people.put(Who.ADMINISTRATOR, accounts.administrator());
        things.put("-", List::of);
        things.put("organisation", () -> List.of(organisation));
        things.put("member", () -> List.of(organisation, colleague()));
        things.put("person", () -> List.of(colleague()));
        things.put("invitation", () -> List.of(organisation, invitation(unique())));
        things.put("consent", () -> List.of(organisation, consent()));
        things.put("draft", () -> List.of(listing(member, "RESULT", true)));
        things.put("attachment", this::attachment);
        things.put("vocabulary", () -> List.of("industry"));
        things.put("term", () -> List.of("industry", "NEW_MATERIALS"));
        things.put("published", () -> List.of(listing(member, "RESULT", false)));
        things.put("introduction", () -> List.of(introduction()));
        things.put("document", this::document);
        things.putAll(new RouteFairs(
                        new FairStory(client, json, jdbc),
                        coordinator,
                        member,
                        partner,
                        (owner, kind) -> listing(owner, kind, false),
                        jdbc,
                        json,
                        links)
                .things());
        things.put("pairing", () -> List.of(pairing()));
        things.put("import", () -> List.of(imported()));
        things.put("notice", () -> List.of(notice()));
        things.put("search", () -> List.of(savedSearch()));
        things.put("token", () -> List.of(token()));
        things.put("identity", () -> List.of(identity()));
        things.put("session", () -> List.of(session()));
        things.put("line", () -> List.of(line()));
        things.put("account", () -> List.of(member.username()));
        things.put("schema", () -> List.of("pairing.schema.json"));
        things.put("resetlink", () -> List.of(resetSecret()));
        things.put("invitelink", () -> List.of(invitationSecret()));
        things.put("inviteissuer", () -> List.of(invitationSecret(), "campus"));
        things.put("email", () -> List.of(links.sign("email", member.accountId() + " " + unique() + "@x.cn", null)));
        things.put("renewal", () -> List.of(links.sign("renewal", listing(member, "RESULT", false) + " 1", null)));
        things.put("officelink", () -> List.of(links.sign("office-mailbox", organisation + " " + office(), null)));
        things.put("unsubscribe", () -> List.of(links.sign("unsubscribe", member.accountId() + " PAIRING", null)));
    }

    private static Map<String, String> usual() {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("/organisations/\\{id}/members/.*", "member");
        usual.put("/organisations/\\{id}/invitations/.*", "invitation");
        usual.put("/organisations/\\{id}/consents/.*", "consent");
        usual.put("/organisations/.*", "organisation");
        usual.put("/introductions/\\{id}/documents/.*", "document");
        usual.put("/introductions/.*", "introduction");
        usual.put("/listings/\\{id}/attachments/.*", "attachment");
        usual.put("/administration/accounts/.*", "person");
        usual.put("/administration/labels/.*", "vocabulary");
        usual.put("/vocabularies/.*", "term");
        usual.put("/listings/.*", "draft");
        usual.put("/reviews?/.*", "published");
        usual.put("/fairs/.*/participants/.*", "participant");
        usual.put("/fairs/.*/timetables?/.*number.*", "timetable");
        usual.put("/fairs/.*/my-timetable/.*meeting.*", "scheduled");
        usual.put("/fairs/.*/offers/.*", "offer");
        usual.put("/fairs/.*/vacancies/.*", "vacancy");
        usual.put("/fairs/.*/meetings/.*", "fairmeeting");
        usual.put("/fairs/.*/partners/.*", "partner");
        usual.put("/fairs/check-in/.*", "checkin");
        usual.put("/fairs/.*", "fair");
        usual.put("/pairings/.*", "pairing");
        usual.put("/imports/.*", "import");
        usual.put("/notices/.*", "notice");
        usual.put("/searches/.*", "search");
        usual.put("/ledger/.*", "line");
        usual.put("/account/tokens/.*", "token");
        usual.put("/account/sessions/.*", "session");
        usual.put("/account/identities/.*", "identity");
        usual.put("/account/email/.*", "email");
        usual.put("/accounts/.*", "account");
        usual.put("/developers/.*", "schema");
        usual.put("/password/.*", "resetlink");
        usual.put("/invitations/.*", "invitelink");
        usual.put("/renewals/.*", "renewal");
        usual.put("/unsubscribe/.*", "unsubscribe");
        usual.put("/office-mailbox/.*", "officelink");
        return usual;
    }

    Map<Who, Actor> people() {
        return people;
    }

    /** One of everything. */
    void makeAll() {
        things.values().forEach(maker -> assertThat(maker.get()).isNotNull());
    }

    /** A path of the route that leads to a thing of that name. */
    String path(Route route, String thing) {
        Supplier<List<Object>> maker = things.get(thing);
        if (maker == null) {
            throw new IllegalArgumentException(
                    "RouteWorld makes no '" + thing + "', only " + things.keySet() + ": teach it to");
        }
        String path = route.path().replace("/**", "/x");
        for (Object value : maker.get()) {
            path = path.replaceFirst("\\{[^}]+}", value.toString());
        }
        if (path.contains("{")) {
            throw new IllegalArgumentException("A '" + thing + "' has too few values for " + route);
        }
        return path;
    }

    /** What the variables of a route stand for, going by its address: a guess to begin a line with. */
    static String usualThing(Route route) {
        String path = route.path().replaceFirst("^/api/v1", "");
        return USUAL.entrySet().stream()
                .filter(usual -> path.matches(usual.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
    }

    private String unique() {
        return "route" + NUMBER.incrementAndGet();
    }

    private UUID colleague() {
        return insert(
                "account (id, username, password_hash, display_name, role, organisation_id)",
                "'" + unique() + "', '-', '测试', 'RESEARCHER', :organisation");
    }

    private UUID invitation(String secret) {
        return insert(
                "invitation (id, organisation_id, role, manager, sha256, invited_by, created_at, expires_at)",
                ":organisation, 'RESEARCHER', false, decode('" + sha256(secret)
                        + "', 'hex'), :member, now(), now() + interval '1 day'");
    }

    private String invitationSecret() {
        String secret = unique();
        invitation(secret);
        return secret;
    }

    private String resetSecret() {
        String secret = unique();
        jdbc.sql("INSERT INTO password_reset (sha256, account_id, created_at, expires_at)"
                        + " VALUES (decode(:sha256, 'hex'), :account, now(), now() + interval '1 day')")
                .param("sha256", sha256(secret))
                .param("account", colleague())
                .update();
        return secret;
    }

    private UUID consent() {
        return insert(
                "consent (id, organisation_id, scopes, given_by, given_on, evidence, recorded_by, recorded_at, valid_until)",
                ":organisation, ARRAY['LISTINGS'], '负责人', current_date, '授权书', :member, now(), date '2020-01-01'");
    }

    private UUID listing(Actor owner, String kind, boolean draft) {
        return id(post(
                owner,
                "/api/v1/listings",
                Map.of(
                        "kind",
                        kind,
                        "title",
                        "路线表的测试 " + unique(),
                        "summary",
                        "摘要",
                        "industries",
                        List.of("新材料"),
                        "draft",
                        draft)));
    }

    private UUID introduction() {
        return id(post(
                partner,
                "/api/v1/introductions",
                Map.of("listingId", listing(member, "RESULT", false), "note", "想了解")));
    }

    private List<Object> document() {
        UUID introduction = introduction();
        UUID id = insert(
                "introduction_document (id, introduction_id, account_id, organisation_id, name, type, size, sha256, content, at)",
                "'" + introduction + "', :member, :organisation, 'a.pdf', 'PDF', 1, '\\x01', '\\x01', now()");
        return List.of(introduction, id);
    }

    private List<Object> attachment() {
        UUID draft = listing(member, "RESULT", true);
        UUID id = insert(
                "attachment (id, listing_id, account_id, name, type, size, sha256, content, at)",
                "'" + draft + "', :member, 'a', 'PDF', 1, '\\x01', '\\x01', now()");
        return List.of(draft, id);
    }

    /** One whose registration is open. */
    private UUID pairing() {
        Pairing pairing = TestPairings.between(listing(member, "RESULT", false), listing(partner, "DEMAND", false));
        jdbc.sql("""
                INSERT INTO pairing (id, version, state, result_id, demand_id, score, body, recommended_at, changed_at)
                VALUES (:id, 1, 'RECOMMENDED', :result, :demand, 0.7, CAST(:body AS jsonb), now(), now())""")
                .param("id", pairing.id())
                .param("result", pairing.result().listingId())
                .param("demand", pairing.demand().listingId())
                .param("body", json.writeValueAsString(pairing))
                .update();
        return pairing.id();
    }

    private UUID imported() {
        return insert(
                "listing_import (id, created_by, organisation_id, file_name, dry_run, state, finished_at)",
                ":member, :organisation, 'a.xlsx', true, 'FINISHED', now()");
    }

    private UUID notice() {
        return insert(
                "notice (id, account_id, kind, facts, link, dedup_key, created_at)",
                ":member, 'search.found', '[\"a\", 1, \"b\"]', '/search', '" + unique() + "', now()");
    }

    private UUID savedSearch() {
        return insert(
                "saved_search (id, account_id, name, query, frequency, checked_to, next_at, created_at)",
                ":member, '测试', 'q=" + unique() + "', 'OFF', 0, now(), now()");
    }

    private UUID token() {
        return insert(
                "api_token (id, account_id, name, scopes, sha256, created_at, expires_at)",
                ":member, '测试', ARRAY['READ'], decode('" + sha256(unique())
                        + "', 'hex'), now(), now() + interval '1 day'");
    }

    private String office() {
        String address = unique() + "@x.cn";
        jdbc.sql("UPDATE organisation SET office_email = :address WHERE id = :id")
                .param("address", address)
                .param("id", organisation)
                .update();
        return address;
    }

    private UUID identity() {
        return insert(
                "linked_identity (id, account_id, issuer, subject, label, linked_at)",
                ":member, 'https://issuer.example', '" + unique() + "', '测试', now()");
    }

    /** The handle of a session in which the person is signed in; the cookie has its id in Base64. */
    private String session() {
        byte[] id = Base64.getDecoder().decode(client.browser(member).cookie("keqiao"));
        return sha256(new String(id, StandardCharsets.UTF_8)).substring(0, 32);
    }

    private long line() {
        return jdbc.sql("SELECT min(id) FROM ledger_line WHERE organisation_id = :organisation")
                .param("organisation", listedOrganisation())
                .query(Long.class)
                .single();
    }

    private UUID listedOrganisation() {
        listing(member, "RESULT", false);
        return organisation;
    }

    private UUID insert(String into, String values) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO " + into + " SELECT CAST(:id AS uuid), " + values
                        + " FROM (SELECT :member::uuid, :organisation::uuid) AS unused")
                .param("id", id)
                .param("member", member.accountId())
                .param("organisation", organisation)
                .update();
        return id;
    }

    private JsonNode post(Actor actor, String path, Map<String, Object> body) {
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

    private static String sha256(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
