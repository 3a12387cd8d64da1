package org.keqiao.web.fair.standby;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.account.Actor;
import org.keqiao.web.fair.FairStory;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.fair.meeting.Meeting;
import org.keqiao.web.fair.meeting.MeetingState;
import org.keqiao.web.fair.meeting.Meetings;
import org.keqiao.web.fair.meeting.Pair;
import org.keqiao.web.fair.meeting.PlacedMeeting;
import org.keqiao.web.fair.meeting.Publishing;
import org.keqiao.web.inbox.PairingStory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * A university meets the first of five firms in the first slot; the other four want to meet it too, each less than the one before.
 * Every test gets its own.
 */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class StandbyStory {

    private static final int FIRMS = 5;

    final FairView fair;
    final Actor university;
    final UUID host;

    private final List<Actor> firms = new ArrayList<>();
    private final List<UUID> guests = new ArrayList<>();
    private final FairStory fairs;
    private final Meetings meetings;
    private final JdbcClient jdbc;

    StandbyStory(
            TestAccounts accounts,
            FairStory fairs,
            PairingStory listings,
            Publishing publishing,
            Meetings meetings,
            JdbcClient jdbc) {
        this.fairs = fairs;
        this.meetings = meetings;
        this.jdbc = jdbc;
        fair = fairs.open(accounts.coordinator(), "候补");
        university = accounts.researcher();
        host = fairs.register(university, fair.id(), listings.post(university, "RESULT", "成果：低温烧结银浆", false));
        for (int firm = 0; firm < FIRMS; firm++) {
            Actor person = accounts.firmMember();
            firms.add(person);
            guests.add(fairs.register(person, fair.id(), listings.post(person, "DEMAND", "需求：银浆 " + firm, false)));
            fairs.prefer(person, fair.id(), host, firm < 3 ? Preference.MUST : Preference.WANT);
        }
        publishing.publish(
                fair.id(),
                List.of(new PlacedMeeting(
                        Pair.of(host, guest(0)),
                        fair.slots().getFirst().id(),
                        fair.tables().getFirst().id())));
    }

    String path() {
        return "/api/v1/fairs/" + fair.id();
    }

    /** Who answers for a firm. */
    Actor firm(int firm) {
        return firms.get(firm);
    }

    /** A firm as a participant. */
    UUID guest(int firm) {
        return guests.get(firm);
    }

    List<Meeting> meetings(int firm) {
        return meetings.ofParticipant(guest(firm));
    }

    Meeting meeting(int firm) {
        return meetings(firm).getFirst();
    }

    List<Meeting> scheduled() {
        return meetings.of(fair.id()).stream()
                .filter(one -> one.state() == MeetingState.SCHEDULED)
                .toList();
    }

    void callOff(int firm) {
        fairs.post(firm(firm), path() + "/meetings/" + meeting(firm).id() + "/cancel", Map.of(), 200);
    }

    List<JsonNode> offers(Actor person) {
        return fairs.get(person, path() + "/offers").valueStream().toList();
    }

    UUID offer(int firm) {
        return offers(firm(firm)).stream()
                .map(offer -> UUID.fromString(offer.path("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    /** Answers the state that the offer is in then. */
    String answer(Actor person, UUID offer, String answer, int status) {
        return fairs.post(person, path() + "/offers/" + offer + "/" + answer, Map.of(), status)
                .path("state")
                .asString();
    }

    /** What became of the times that were vacated. */
    List<String> outcomes() {
        return jdbc.sql("SELECT coalesce(outcome, 'OPEN') FROM fair_vacancy WHERE fair_id = ?")
                .param(fair.id())
                .query(String.class)
                .list();
    }
}
