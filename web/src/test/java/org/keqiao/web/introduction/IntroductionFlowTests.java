package org.keqiao.web.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.account.Role;
import org.keqiao.web.inbox.PairingStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From interest to a contract in use, by program and by page, and what stays hidden on the way. */
@WebFlowTest
class IntroductionFlowTests {

    private static final String API = "/api/v1/introductions";
    private static final String FIRMS_PHONE = "010-62781234";
    private static final String FIRMS_PERSON = "钱秘书长";
    private static final String UNIVERSITYS_EMAIL = "planted-secret@university.example";

    @Autowired
    TestClient client;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Organisations organisations;

    @Autowired
    PairingStory story;

    @Autowired
    JsonMapper json;

    @Test
    void twoSidesComeFromInterestToAContractInUse() {
        Actor firm = accounts.firmMember();
        Actor university = accounts.researcher();
        UUID result = story.post(university, "RESULT", "耐高温陶瓷涂层", false);

        JsonNode opened = post(firm, API, Map.of("listingId", result, "note", "想了解量产成本"));
        assertThat(opened.path("state").asString()).isEqualTo("INTERESTED");
        String one = API + "/" + opened.path("id").asString();
        assertThat(post(firm, API, Map.of("listingId", result)).path("id").asString())
                .as("interest twice is one introduction")
                .isEqualTo(opened.path("id").asString());

        post(firm, one + "/agree", consent(FIRMS_PERSON, FIRMS_PHONE, null));
        JsonNode introduced = post(university, one + "/agree", consent("李老师", null, UNIVERSITYS_EMAIL));
        assertThat(introduced.path("state").asString()).isEqualTo("INTRODUCED");
        assertThat(introduced.at("/demand/contact/phone").asString()).isEqualTo(FIRMS_PHONE);
        assertThat(get(firm, one).at("/result/contact/email").asString()).isEqualTo(UNIVERSITYS_EMAIL);

        post(firm, one + "/messages", Map.of("text", "周五可以通话吗？"));
        post(university, one + "/negotiate", Map.of());
        Map<String, Object> deal =
                Map.of("contractType", "技术许可", "amount", "50.5", "signedOn", "2026-01-05", "contractNumber", "HT-7");
        JsonNode signed = post(firm, one + "/sign", deal);
        assertThat(signed.at("/deal/contractType").asString()).isEqualTo("LICENCE");
        assertThat(post(firm, one + "/sign", deal).path("version").asLong())
                .as("the same step again changes nothing")
                .isEqualTo(signed.path("version").asLong());
        JsonNode landed = post(firm, one + "/land", Map.of("zone", "亦庄", "landedOn", "2026-02-01"));
        assertThat(landed.path("state").asString()).isEqualTo("LANDED");

        List<String> kinds = new ArrayList<>();
        get(university, one + "/timeline")
                .forEach(line -> kinds.add(line.path("kind").asString()));
        assertThat(kinds)
                .containsExactly(
                        "INTEREST_EXPRESSED",
                        "CONSENT_GIVEN",
                        "CONSENT_GIVEN",
                        "INTRODUCED",
                        "MESSAGE_SENT",
                        "NEGOTIATING",
                        "SIGNED",
                        "LANDED");
        assertThat(client.browser(firm).get("/introductions").body()).contains("耐高温陶瓷涂层", "已落地");
    }

    /** Invariant 6: until both have agreed nobody but its owner finds what was planted, on any page and in any answer. */
    @Test
    void whatIsHiddenIsNowhereUntilBothAgree() {
        Actor firm = accounts.firmMember();
        Actor university = accounts.researcher();
        String firmName = organisations
                .find(Objects.requireNonNull(firm.organisationId()))
                .orElseThrow()
                .name();
        UUID demand = story.post(firm, "DEMAND", "寻求低温粘接工艺", true);
        UUID result = story.post(university, "RESULT", "低温等离子粘接", false);
        JsonNode opened = post(university, API, Map.of("listingId", demand, "ownListingId", result, "note", "我们做过类似的"));
        String id = opened.path("id").asString();
        post(firm, API + "/" + id + "/agree", consent(FIRMS_PERSON, FIRMS_PHONE, null));

        assertThat(everythingShownTo(university, id, demand))
                .allSatisfy(shown -> assertThat(shown).doesNotContain(firmName, FIRMS_PERSON, FIRMS_PHONE));
        assertThat(everythingShownTo(accounts.coordinator(), id, demand))
                .allSatisfy(shown -> assertThat(shown).doesNotContain(FIRMS_PHONE, FIRMS_PERSON));
        assertThat(client.browser(firm).get("/introductions/" + id).body()).contains(FIRMS_PHONE);

        post(university, API + "/" + id + "/agree", consent("李老师", null, UNIVERSITYS_EMAIL));
        assertThat(client.browser(university).get("/introductions/" + id).body())
                .contains(firmName, FIRMS_PERSON, FIRMS_PHONE);
    }

    @Test
    void toOthersAnIntroductionDoesNotExist() {
        Actor firm = accounts.firmMember();
        UUID result = story.post(accounts.researcher(), "RESULT", "碳纤维回收", false);
        String one = API + "/"
                + post(firm, API, Map.of("listingId", result)).path("id").asString();
        Actor stranger = accounts.firmMember();
        for (String path : List.of(one, one + "/timeline", one + "/messages", one + "/documents")) {
            client.api(stranger).get().uri(path).exchange().expectStatus().isNotFound();
        }
        for (String step : List.of("agree", "sign", "land", "close", "messages")) {
            send(stranger, one + "/" + step, Map.of()).expectStatus().isNotFound();
        }
        assertThat(client.browser(stranger).get(one.replace("/api/v1", "")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void mistakesAreNamedWithTheirField() {
        Actor firm = accounts.firmMember();
        UUID result = story.post(accounts.researcher(), "RESULT", "废水深度处理膜", false);
        send(firm, API, Map.of("listingId", result, "note", "请加微信 keqiao2026 联系"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("note")
                .jsonPath("$.errors[0].remedy")
                .isNotEmpty();
        String one = API + "/"
                + post(firm, API, Map.of("listingId", result)).path("id").asString();
        send(firm, one + "/agree", Map.of("consent", "true", "contact", Map.of("name", "王工")))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("contact.phone");
        send(firm, one + "/sign", Map.of("contractType", "LICENCE", "amount", "1", "signedOn", "2026-01-01"))
                .expectStatus()
                .isEqualTo(409);
        send(firm, one + "/messages", Map.of("text", "太早")).expectStatus().isEqualTo(409);
    }

    @Test
    void aStepOnAnOldVersionIsRefused() {
        Actor firm = accounts.firmMember();
        UUID result = story.post(accounts.researcher(), "RESULT", "高强铝合金", false);
        String one = API + "/"
                + post(firm, API, Map.of("listingId", result)).path("id").asString();
        post(firm, one + "/agree", consent(FIRMS_PERSON, FIRMS_PHONE, null));
        client.api(firm)
                .post()
                .uri(one + "/close")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "COST"))
                .exchange()
                .expectStatus()
                .isEqualTo(412);
    }

    @Test
    void aCoordinatorSpeaksForASideAndSaysHowItConsented() {
        Actor firm = accounts.firmMember();
        Actor university = accounts.researcher();
        Actor coordinator = accounts.coordinator();
        UUID result = story.post(university, "RESULT", "柔性传感器", false);
        UUID firmId = Objects.requireNonNull(firm.organisationId());
        Map<String, Object> interest = Map.of("listingId", result, "organisation", firmId);
        send(coordinator, API, interest).expectStatus().isEqualTo(422);
        accounts.consent(firmId);
        JsonNode opened = post(coordinator, API, interest);
        String one = API + "/" + opened.path("id").asString();
        Map<String, Object> agreement = new HashMap<>(consent(FIRMS_PERSON, FIRMS_PHONE, null));
        agreement.put("side", "DEMAND");
        send(coordinator, one + "/agree", agreement).expectStatus().isEqualTo(422);
        agreement.put("evidence", "11 月 20 日电话同意");
        assertThat(post(coordinator, one + "/agree", agreement)
                        .at("/demand/consented")
                        .asBoolean())
                .isTrue();
        assertThat(get(university, one + "/timeline").toString()).doesNotContain("电话同意");
    }

    /** Coordinators may be of an organisation themselves, even of one of the two. */
    @Test
    void aCoordinatorOfOneSideSpeaksForTheOther() {
        Actor university = accounts.researcher();
        Actor firm = accounts.firmMember();
        Actor coordinator = accounts.person(Role.COORDINATOR, university.organisationId());
        UUID result = story.post(university, "RESULT", "柔性压力传感器", false);
        String one = API + "/"
                + post(firm, API, Map.of("listingId", result)).path("id").asString();
        Map<String, Object> agreement = new HashMap<>(consent(FIRMS_PERSON, FIRMS_PHONE, null));
        agreement.put("side", "DEMAND");
        send(coordinator, one + "/agree", agreement).expectStatus().isEqualTo(422);
        agreement.put("evidence", "11 月 20 日电话同意");
        JsonNode agreed = post(coordinator, one + "/agree", agreement);
        assertThat(agreed.at("/demand/consented").asBoolean()).isTrue();
        assertThat(agreed.at("/result/consented").asBoolean()).isFalse();
        JsonNode introduced = post(coordinator, one + "/agree", consent("李老师", null, UNIVERSITYS_EMAIL));
        assertThat(introduced.at("/result/contact/email").asString()).isEqualTo(UNIVERSITYS_EMAIL);
        assertThat(introduced.at("/demand/contact/phone").asString()).isEqualTo(FIRMS_PHONE);
    }

    @Test
    void aCoordinatorChoosesForWhomAndWithWhichListingInterestIsExpressed() {
        Actor firm = accounts.firmMember();
        UUID result = story.post(accounts.researcher(), "RESULT", "耐蚀涂层的低温制备", false);
        UUID demand = story.post(firm, "DEMAND", "寻求海水环境用耐蚀涂层", false);
        UUID firmId = Objects.requireNonNull(firm.organisationId());
        String page = "/listings/" + result + "/interest";
        TestBrowser browser = client.browser(accounts.coordinator());
        assertThat(browser.get(page).body()).doesNotContain("name=\"note\"");
        var refused = browser.get(page + "?organisation=" + firmId);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("没有这一机构的有效代办授权").doesNotContain("name=\"note\"");

        accounts.consent(firmId);
        assertThat(browser.get(page + "?organisation=" + firmId).body())
                .contains("寻求海水环境用耐蚀涂层", "name=\"note\"")
                .as("whose contact it is, is said with the evidence afterwards")
                .doesNotContain("contact.name");
        var answer = browser.submit(
                page,
                page,
                Map.of("organisation", firmId.toString(), "ownListingId", demand.toString(), "note", "想试用"));
        assertThat(answer.statusCode()).isEqualTo(302);
        String introduction =
                answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        assertThat(browser.get(introduction).body()).contains("耐蚀涂层的低温制备", "寻求海水环境用耐蚀涂层", "代一方记录同意");
    }

    @Test
    void formsDoTheSameWithoutScript() {
        Actor firm = accounts.firmMember();
        UUID result = story.post(accounts.researcher(), "RESULT", "固体润滑材料", false);
        TestBrowser browser = client.browser(firm);
        assertThat(browser.get("/listings/" + result).body()).contains("表达合作意向");
        var answer = browser.submit(
                "/listings/" + result + "/interest",
                "/listings/" + result + "/interest",
                Map.of("note", "联系 13800001111", "contact.name", "王工"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("note-error", "13800001111", "留言里有联系方式");
        answer = browser.submit(
                "/listings/" + result + "/interest",
                "/listings/" + result + "/interest",
                Map.of("note", "想试用", "consent", "true", "contact.name", "王工", "contact.phone", FIRMS_PHONE));
        assertThat(answer.statusCode()).isEqualTo(302);
        String page = answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        assertThat(browser.get(page).body()).contains("本单位已同意，正在等对方答复", "表达意向", FIRMS_PHONE);
        browser.submit(page, page + "/close", Map.of("version", "2", "reason", "TIMING", "note", ""));
        assertThat(browser.get(page).body()).contains("时机不合适", "本单位结束了这次对接");
    }

    @Test
    void aRefusalWithoutReasonComesBackAsItWasAndOneOfNobodySaysSo() {
        Actor firm = accounts.firmMember();
        UUID demand = story.post(firm, "DEMAND", "求固体润滑材料", false);
        String interest = post(accounts.researcher(), API, Map.of("listingId", demand.toString(), "note", "想试用"))
                .path("id")
                .asString();
        TestBrowser browser = client.browser(firm);
        String page = "/listings/" + demand + "/interests";

        var answer =
                browser.submit(page, page + "/decline", Map.of("introduction", interest, "reason", "", "note", "谢谢关注"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<details class=\"kq-step\" open", "谢谢关注", "reason-error", "checked=\"checked\"");

        browser.submit(page, page + "/decline", Map.of("reason", "TIMING", "note", ""));
        assertThat(browser.get(page).body()).contains("请先勾选意向方");
    }

    private Stream<String> everythingShownTo(Actor reader, String id, UUID demand) {
        TestBrowser browser = client.browser(reader);
        Stream<String> pages = Stream.of(
                        "/introductions",
                        "/introductions?state=INTERESTED",
                        "/introductions/" + id,
                        "/ledger?introduction=" + id,
                        "/ledger/export?format=CSV&introduction=" + id,
                        "/listings/" + demand,
                        "/listings/" + demand + "/interests",
                        "/inbox",
                        "/notices")
                .map(page -> browser.get(page).body());
        Stream<String> answers = Stream.of("", "/timeline", "/messages", "/documents")
                .map(part -> get(reader, API + "/" + id + part).toString());
        return Stream.concat(pages, answers);
    }

    private static Map<String, Object> consent(String name, @Nullable String phone, @Nullable String email) {
        Map<String, Object> contact = new HashMap<>(Map.of("name", name));
        if (phone != null) {
            contact.put("phone", phone);
        }
        if (email != null) {
            contact.put("email", email);
        }
        return Map.of("consent", "true", "contact", contact);
    }

    private JsonNode post(Actor actor, String path, Object body) {
        return json.readTree(send(actor, path, body)
                .expectStatus()
                .is2xxSuccessful()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    private RestTestClient.ResponseSpec send(Actor actor, String path, Object body) {
        return client.api(actor).post().uri(path).body(body).exchange();
    }

    private JsonNode get(Actor actor, String path) {
        return json.readTree(client.api(actor)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }
}
