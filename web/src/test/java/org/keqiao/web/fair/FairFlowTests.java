package org.keqiao.web.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PlacedMeeting;
import org.keqiao.web.fair.meeting.Publication;
import org.keqiao.web.fair.meeting.Publishing;
import org.keqiao.web.inbox.PairingStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.databind.JsonNode;

@WebFlowTest
class FairFlowTests {

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestClient client;

    @Autowired
    FairStory story;

    @Autowired
    PairingStory listings;

    @Autowired
    Publishing publishing;

    @Autowired
    Meetings meetings;

    @Test
    void slotsFollowFromTheDayAndLeaveThePauseOut() {
        FairView fair = story.open(accounts.coordinator(), "新材料对接会");
        assertThat(fair.slots())
                .extracting(slot -> slot.start().toLocalTime().toString())
                .containsExactly("13:30", "13:55", "14:20", "15:15", "15:40", "16:05");
        assertThat(fair.tables()).extracting(FairTable::name).containsExactly("A厅 1", "A厅 2", "视频间 1");
        assertThat(fair.walks()).extracting(RoomWalk::minutes).containsExactly(5);
        assertThat(fair.takesRegistrations()).isTrue();
    }

    @Test
    void everyMistakeIsNamedBesideItsField() {
        Map<String, @Nullable Object> wrong = FairStory.afternoon("");
        wrong.put("rooms", List.of(Map.of("name", "A厅", "tables", "许多", "seats", "1")));
        wrong.put("registerUntil", "2099-01-01 10:00");
        wrong.put("days", List.of(Map.of("day", "2099-02-30", "opens", "13:70", "closes", "")));
        JsonNode answer = story.post(accounts.coordinator(), "/api/v1/fairs", wrong, 422);
        assertThat(answer.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .contains(
                        "title", "rooms[0].tables", "rooms[0].seats", "days[0].day", "days[0].opens", "days[0].closes");
        assertThat(answer.path("errors").valueStream()).allMatch(error -> error.has("remedy"));
    }

    @Test
    void draftsAreTheCoordinatorsAndOnlyTheyMakeFairs() {
        Actor coordinator = accounts.coordinator();
        String id = story.post(coordinator, "/api/v1/fairs", FairStory.afternoon("草稿"), 201)
                .path("id")
                .asString();
        client.anonymous()
                .get()
                .uri("/api/v1/fairs/" + id)
                .exchange()
                .expectStatus()
                .isNotFound();
        client.api(coordinator)
                .get()
                .uri("/api/v1/fairs/" + id)
                .exchange()
                .expectStatus()
                .isOk();
        client.api(accounts.firmMember())
                .post()
                .uri("/api/v1/fairs")
                .body(FairStory.afternoon("不可"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void slotsAndTablesThatStayKeepTheirIds() {
        Actor coordinator = accounts.coordinator();
        FairView before = story.open(coordinator, "改时间");
        Map<String, @Nullable Object> changed = FairStory.afternoon("改时间");
        changed.put("rooms", List.of(Map.of("name", "A厅", "tables", "5", "seats", "6")));
        client.api(coordinator)
                .put()
                .uri("/api/v1/fairs/" + before.id())
                .header("If-Match", "\"1\"")
                .body(changed)
                .exchange()
                .expectStatus()
                .isEqualTo(412);
        FairView after = client.api(coordinator)
                .put()
                .uri("/api/v1/fairs/" + before.id())
                .header("If-Match", "\"" + before.version() + "\"")
                .body(changed)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(FairView.class)
                .returnResult()
                .getResponseBody();
        assertThat(after).isNotNull();
        assertThat(after.slots()).isEqualTo(before.slots());
        assertThat(after.tables()).hasSize(5);
        assertThat(after.tables().getFirst().id())
                .isEqualTo(before.tables().getFirst().id());
    }

    @Test
    void whoRegistersBringsOwnLiveNamedListingsAndPeople() {
        FairView fair = story.open(accounts.coordinator(), "报名");
        Actor firm = accounts.firmMember();
        UUID anonymous = listings.post(firm, "DEMAND", "匿名的需求：低温密封", true);
        UUID others = listings.post(accounts.researcher(), "RESULT", "别人的成果：低温密封", false);
        String path = "/api/v1/fairs/" + fair.id() + "/participants";
        JsonNode answer = story.post(firm, path, Map.of("listings", List.of(anonymous, others)), 422);
        assertThat(answer.path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactlyInAnyOrder("listings[0]", "listings[1]", "attendees");

        UUID own = listings.post(firm, "DEMAND", "具名的需求：低温密封", false);
        UUID participant = story.register(firm, fair.id(), own);
        assertThat(story.register(firm, fair.id(), own)).isEqualTo(participant);
        client.api(firm)
                .delete()
                .uri(path + "/" + participant)
                .exchange()
                .expectStatus()
                .isNoContent();
        client.anonymous()
                .get()
                .uri("/api/v1/fairs/" + fair.id())
                .exchange()
                .expectBody()
                .jsonPath("$.participants")
                .isEqualTo(0);
    }

    @Test
    void coordinatorsRegisterOnlyThoseWhoLetThem() {
        Actor coordinator = accounts.coordinator();
        FairView fair = story.open(coordinator, "代报名");
        Actor firm = accounts.firmMember();
        UUID listing = listings.post(firm, "DEMAND", "代报名的需求：粉末冶金", false);
        UUID organisation = Objects.requireNonNull(firm.organisationId());
        Map<String, Object> registration = Map.of(
                "organisation", organisation,
                "listings", List.of(listing),
                "attendees", List.of(Map.of("name", "李经理")));
        String path = "/api/v1/fairs/" + fair.id() + "/participants";
        assertThat(story.post(coordinator, path, registration, 422).toString()).contains("organisation");
        accounts.consent(organisation);
        assertThat(story.post(coordinator, path, registration, 200)
                        .path("organisationId")
                        .asString())
                .isEqualTo(organisation.toString());
    }

    @Test
    void publishedMeetingsKeepTheirIdsAndNobodyIsInTwoPlaces() {
        FairView fair = story.open(accounts.coordinator(), "发布");
        Actor university = accounts.researcher();
        UUID one = story.register(university, fair.id(), listings.post(university, "RESULT", "成果：耐蚀涂层", false));
        Actor firm = accounts.firmMember();
        UUID two = story.register(firm, fair.id(), listings.post(firm, "DEMAND", "需求：耐蚀涂层", false));
        Actor otherFirm = accounts.firmMember();
        UUID three = story.register(otherFirm, fair.id(), listings.post(otherFirm, "DEMAND", "需求：耐磨涂层", false));
        UUID first = fair.slots().getFirst().id();
        UUID second = fair.slots().get(1).id();
        UUID table = fair.tables().getFirst().id();
        UUID otherTable = fair.tables().get(1).id();

        Publication published = publishing.publish(
                fair.id(),
                List.of(
                        new PlacedMeeting(Pair.of(one, two), first, table),
                        new PlacedMeeting(Pair.of(one, three), second, table)));
        assertThat(published.added()).hasSize(2);

        Publication swapped = publishing.publish(
                fair.id(),
                List.of(
                        new PlacedMeeting(Pair.of(one, two), second, table),
                        new PlacedMeeting(Pair.of(one, three), first, table)));
        assertThat(swapped.moved()).extracting(Meeting::sequence).containsExactly(1, 1);
        assertThat(swapped.added()).isEmpty();

        assertThatThrownBy(() -> publishing.publish(
                        fair.id(),
                        List.of(
                                new PlacedMeeting(Pair.of(one, two), first, table),
                                new PlacedMeeting(Pair.of(one, three), first, otherTable))))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> publishing.publish(
                        fair.id(), List.of(new PlacedMeeting(Pair.of(two, three), first, UUID.randomUUID()))))
                .isInstanceOf(DataIntegrityViolationException.class);

        Publication dropped =
                publishing.publish(fair.id(), List.of(new PlacedMeeting(Pair.of(one, two), second, table)));
        assertThat(dropped.dropped()).extracting(Meeting::pair).containsExactly(Pair.of(one, three));
        Publication back = publishing.publish(
                fair.id(),
                List.of(
                        new PlacedMeeting(Pair.of(one, two), second, table),
                        new PlacedMeeting(Pair.of(one, three), first, otherTable)));
        assertThat(back.added())
                .extracting(Meeting::id)
                .containsExactly(dropped.dropped().getFirst().id());
        assertThat(back.added()).extracting(Meeting::sequence).containsExactly(3);
        assertThat(meetings.of(fair.id())).hasSize(2);
    }
}
