package org.keqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;
import org.keqiao.local.TestEngines;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestBrowser;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Accounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.NewAccount;
import org.keqiao.web.account.Organisations;
import org.keqiao.web.account.Role;
import org.keqiao.web.inbox.PairingStory;
import org.keqiao.web.pairing.TestPairings;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invariant 6, over whatever there is to read: what is hidden is planted, then every route of {@code routes.txt} that reads is asked for
 * it as everybody from whom it is hidden, and so are all topics and the log. A new route is searched as soon as it has its line.
 */
@WebFlowTest
class PlantedSecretsFlowTests {

    private static final String PHONE = "010-69417725";
    private static final String EMAIL = "zhide.yincang@planted.example";
    private static final String PERSON = "隐藏植";
    private static final String INDICATOR = "机密极限流速";
    private static final String VALUE = "7391.25";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Autowired
    TestClient client;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Accounts opened;

    @Autowired
    Organisations organisations;

    @Autowired
    PairingStory story;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private final String ownerName = "藏名采购公司" + UUID.randomUUID();
    private Actor owner;
    private Actor university;
    private UUID demand;
    private UUID pairing;
    private String introduction;

    @BeforeEach
    void plant() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
        log.start();
        UUID organisation = organisations
                .register(ownerName, OrganisationKind.FIRM, Zone.ZHONGGUANCUN, false)
                .id();
        owner = opened.open(new NewAccount(
                        "planted-" + UUID.randomUUID(), TestAccounts.PASSWORD, PERSON, Role.FIRM_MEMBER, organisation))
                .toActor();
        university = accounts.researcher();
        demand = id(post(owner, "/api/v1/listings", demand()));
        UUID result = story.post(university, "RESULT", "耐腐蚀流道的成型", false);
        Pairing told = TestPairings.between(result, demand);
        pairing = told.id();
        story.tell(told);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("SELECT EXISTS (SELECT FROM inbox_item WHERE pairing_id = :id)")
                        .param("id", pairing)
                        .query(Boolean.class)
                        .single());
        introduction = post(
                        university,
                        "/api/v1/introductions",
                        Map.of("listingId", demand, "ownListingId", result, "note", "可以送样"))
                .path("id")
                .asString();
        post(
                owner,
                "/api/v1/introductions/" + introduction + "/agree",
                Map.of(
                        "consent",
                        "true",
                        "contact",
                        Map.of("name", PERSON, "position", "部长", "phone", PHONE, "email", EMAIL)));
    }

    @AfterEach
    void leaveTheLog() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    }

    @Test
    void whatIsHiddenIsInNothingThatCanBeRead() {
        List<String> hidden = List.of(
                ownerName,
                Objects.requireNonNull(owner.organisationId()).toString(),
                PERSON,
                PHONE,
                EMAIL,
                INDICATOR,
                VALUE);
        assertThat(leaks(university, hidden))
                .as("to the other side, before it agreed")
                .isEmpty();
        assertThat(leaks(null, hidden)).as("to nobody in particular").isEmpty();
        assertThat(leaks(accounts.firmMember(), hidden)).as("to strangers").isEmpty();
        assertThat(leaks(accounts.coordinator(), List.of(PHONE, EMAIL)))
                .as("contacts, to coordinators")
                .isEmpty();
        assertThat(leaks(owner, List.of(PHONE)))
                .as("the search itself finds, where it may")
                .isNotEmpty();
        assertThat(leaks(owner, List.of(INDICATOR))).isNotEmpty();
    }

    @Test
    void itIsOnNoTopicAndInNoLine() {
        leaks(university, List.of());
        List<String> hidden = List.of(ownerName, PERSON, PHONE, EMAIL, INDICATOR, VALUE);
        List<String> said = new ArrayList<>();
        topics().forEach(message -> {
            String text = new String(message.value(), StandardCharsets.UTF_8);
            message.headers().forEach(header -> said.add(new String(header.value(), StandardCharsets.UTF_8)));
            hidden.stream().filter(text::contains).forEach(secret -> said.add(message.topic() + ": " + secret));
        });
        assertThat(said).noneMatch(line -> hidden.stream().anyMatch(line::contains));
        assertThat(List.copyOf(log.list))
                .isNotEmpty()
                .noneMatch(line -> hidden.stream().anyMatch(secret -> text(line).contains(secret)));
    }

    /** "path: secret" for each that a reader finds and did not bring along in the address. */
    private List<String> leaks(@Nullable Actor reader, List<String> secrets) {
        TestBrowser browser = client.browser(reader);
        String token = reader == null ? null : accounts.token(reader);
        List<String> found = new ArrayList<>();
        for (RouteLine line : RouteLine.all()) {
            String path = path(line);
            if (path != null) {
                String answer = read(path, browser.cookie("keqiao"), token);
                secrets.stream()
                        .filter(secret -> answer.contains(secret) && !path.contains(secret))
                        .forEach(secret -> found.add(path + ": " + secret));
            }
        }
        return found;
    }

    /** Missing for routes that change something, never end, or are about other things. */
    private @Nullable String path(RouteLine line) {
        String[] words = line.route().split("[ #]", 3);
        if (!words[0].equals("GET") || words[1].contains("/inbox/events")) {
            return null;
        }
        String value = switch (line.thing()) {
            case "-" -> "";
            case "draft", "published" -> demand.toString();
            case "pairing" -> pairing.toString();
            case "introduction" -> introduction;
            case "organisation" -> Objects.toString(owner.organisationId());
            default -> null;
        };
        return value == null ? null : words[1].replaceFirst("\\{[^}]+}", value).replace("/**", "");
    }

    private String read(String path, String cookie, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(client.address() + path));
        if (!path.startsWith("/api/")) {
            request.header("Cookie", "keqiao=" + cookie).header("Accept", "text/html, */*");
        } else if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return answer.headers().map() + unpacked(answer.body());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** As text; of workbooks the text of all their parts. */
    private static String unpacked(byte[] body) throws IOException {
        if (body.length < 4 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        // A stream of parts can't be read where their sizes stand behind them in the 64-bit form.
        Path file = Files.createTempFile("keqiao-parts", ".zip");
        StringBuilder text = new StringBuilder();
        try (ZipFile parts = new ZipFile(Files.write(file, body).toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                text.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return text.toString();
    }

    private static List<ConsumerRecord<String, byte[]>> topics() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TestEngines.kafka().address(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(consumer.listTopics().keySet().stream()
                    .filter(topic -> topic.startsWith("keqiao."))
                    .toList());
            int quiet = 0;
            while (quiet < 5) {
                var polled = consumer.poll(Duration.ofMillis(500));
                quiet = polled.isEmpty() ? quiet + 1 : 0;
                polled.forEach(message -> {
                    if (message.value() != null) {
                        messages.add(message);
                    }
                });
            }
        }
        assertThat(messages).isNotEmpty();
        return messages;
    }

    private static String text(ILoggingEvent line) {
        return line.getFormattedMessage()
                + line.getKeyValuePairs()
                + line.getMDCPropertyMap()
                + (line.getThrowableProxy() == null
                        ? ""
                        : line.getThrowableProxy().getMessage());
    }

    private static Map<String, Object> demand() {
        return Map.of(
                "kind", "DEMAND",
                "title", "寻求耐腐蚀流道",
                "industries", List.of("新材料"),
                "anonymous", "true",
                "demand",
                        Map.of(
                                "problem",
                                "介质含氟，现有流道三个月即穿孔。",
                                "indicators",
                                List.of(Map.of(
                                        "name", INDICATOR,
                                        "operator", "≥",
                                        "value", VALUE,
                                        "unit", "m/s",
                                        "disclosed", "false"))));
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
}
