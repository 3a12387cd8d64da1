package org.keqiao.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keqiao.contracts.listing.DemandDetails;
import org.keqiao.contracts.listing.Indicator;
import org.keqiao.contracts.listing.ListingIndexed;
import org.keqiao.contracts.listing.ListingSnapshot;
import org.keqiao.contracts.listing.OrganisationRef;
import org.keqiao.contracts.listing.ResultDetails;
import org.keqiao.contracts.pairing.ElementPair;
import org.keqiao.contracts.pairing.Evidence;
import org.keqiao.contracts.pairing.Pairing;
import org.keqiao.contracts.pairing.PairingAnswer;
import org.keqiao.contracts.pairing.PairingSide;
import org.keqiao.contracts.pairing.Reason;
import org.keqiao.contracts.pairing.ScorePart;
import org.keqiao.contracts.timetable.FairParty;
import org.keqiao.contracts.timetable.FairProblem;
import org.keqiao.contracts.timetable.FairSlot;
import org.keqiao.contracts.timetable.FairTable;
import org.keqiao.contracts.timetable.LeftOut;
import org.keqiao.contracts.timetable.Pin;
import org.keqiao.contracts.timetable.PlannedMeeting;
import org.keqiao.contracts.timetable.RuleBreach;
import org.keqiao.contracts.timetable.Timetable;
import org.keqiao.contracts.timetable.TimetableJob;
import org.keqiao.contracts.timetable.TimetableOrder;
import org.keqiao.contracts.timetable.TimetableRequest;
import org.keqiao.contracts.timetable.TimetableStanding;
import org.keqiao.contracts.timetable.Walk;
import org.keqiao.contracts.timetable.Wish;
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.LeftOutReason;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.contracts.vocabulary.Preference;
import org.keqiao.contracts.vocabulary.RuleLevel;
import org.keqiao.contracts.vocabulary.SchedulingRule;
import org.keqiao.contracts.vocabulary.TextElement;
import org.keqiao.contracts.vocabulary.TimetableFailure;
import org.keqiao.contracts.vocabulary.TimetableState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas describe the records, field for field. */
class SchemaTests {

    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of("listing-snapshot", Examples.solidElectrolyte()),
                Arguments.of("listing-snapshot", Examples.solidElectrolyteWanted()),
                Arguments.of("listing-indexed", Examples.indexed()),
                Arguments.of("pairing", Examples.pairing()),
                Arguments.of("pairing-answer", Examples.declined()),
                Arguments.of("pairing-answer", Examples.later()),
                Arguments.of("timetable-request", TimetableExamples.request()),
                Arguments.of("timetable-job", TimetableExamples.solving()),
                Arguments.of("timetable-job", TimetableExamples.failed()),
                Arguments.of("timetable", TimetableExamples.timetable()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageHoldsToItsSchema(String schema, Object message) {
        assertThat(violations(schema, json.writeValueAsString(message))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageReadsBackAsItWasWritten(String schema, Object message) {
        assertThat(json.readValue(json.writeValueAsString(message), message.getClass()))
                .as(schema)
                .isEqualTo(message);
    }

    @Test
    void aMessageThatBreaksTheSchemaIsFound() {
        String broken = json.writeValueAsString(Examples.pairing()).replace("RECOMMENDED", "MAYBE");

        assertThat(violations("pairing", broken)).isNotEmpty();
    }

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("listing-snapshot", "", ListingSnapshot.class),
                Arguments.of("listing-snapshot", "/$defs/organisation", OrganisationRef.class),
                Arguments.of("listing-snapshot", "/$defs/result", ResultDetails.class),
                Arguments.of("listing-snapshot", "/$defs/demand", DemandDetails.class),
                Arguments.of("listing-snapshot", "/$defs/indicator", Indicator.class),
                Arguments.of("listing-indexed", "", ListingIndexed.class),
                Arguments.of("pairing", "", Pairing.class),
                Arguments.of("pairing", "/$defs/side", PairingSide.class),
                Arguments.of("pairing", "/$defs/part", ScorePart.class),
                Arguments.of("pairing", "/$defs/reason", Reason.class),
                Arguments.of("pairing", "/$defs/evidence", Evidence.class),
                Arguments.of("pairing", "/$defs/element", ElementPair.class),
                Arguments.of("pairing-answer", "", PairingAnswer.class),
                Arguments.of("pairing-answer", "/$defs/side", PairingSide.class),
                Arguments.of("pairing-answer", "/$defs/part", ScorePart.class),
                Arguments.of("timetable-request", "", TimetableRequest.class),
                Arguments.of("timetable-request", "/$defs/order", TimetableOrder.class),
                Arguments.of("timetable-request", "/$defs/problem", FairProblem.class),
                Arguments.of("timetable-request", "/$defs/slot", FairSlot.class),
                Arguments.of("timetable-request", "/$defs/table", FairTable.class),
                Arguments.of("timetable-request", "/$defs/walk", Walk.class),
                Arguments.of("timetable-request", "/$defs/party", FairParty.class),
                Arguments.of("timetable-request", "/$defs/wish", Wish.class),
                Arguments.of("timetable-request", "/$defs/pin", Pin.class),
                Arguments.of("timetable-request", "/$defs/meeting", PlannedMeeting.class),
                Arguments.of("timetable-job", "", TimetableJob.class),
                Arguments.of("timetable-job", "/$defs/standing", TimetableStanding.class),
                Arguments.of("timetable", "", Timetable.class),
                Arguments.of("timetable", "/$defs/meeting", PlannedMeeting.class),
                Arguments.of("timetable", "/$defs/leftOut", LeftOut.class),
                Arguments.of("timetable", "/$defs/hindrance", LeftOut.Hindrance.class),
                Arguments.of("timetable", "/$defs/remedy", LeftOut.Remedy.class),
                Arguments.of("timetable", "/$defs/breach", RuleBreach.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyFieldOfARecordIsDescribedAndNoOther(String schema, String at, Class<?> record) {
        Set<String> described =
                new TreeSet<>(json.readTree(text(schema)).at(at + "/properties").propertyNames());
        Set<String> components = new TreeSet<>();
        Arrays.stream(record.getRecordComponents()).forEach(component -> components.add(component.getName()));

        assertThat(described).isEqualTo(components);
    }

    @Test
    void vocabulariesInTheSchemasAreTheVocabularies() {
        assertThat(values("listing-snapshot", "/properties/industries/items/enum"))
                .isEqualTo(names(Industry.values()));
        assertThat(values("listing-snapshot", "/properties/state/enum")).isEqualTo(names(ListingState.values()));
        assertThat(values("pairing", "/$defs/part/properties/name/enum")).isEqualTo(names(PartName.values()));
        assertThat(values("pairing", "/$defs/element/properties/element/enum")).isEqualTo(names(TextElement.values()));
        assertThat(values("pairing-answer", "/$defs/part/properties/name/enum")).isEqualTo(names(PartName.values()));
        assertThat(values("pairing", "/properties/cause/enum")).isEqualTo(names(PairingCause.values()));
        assertThat(values("pairing-answer", "/properties/answer/enum")).isEqualTo(names(Answer.values()));
        assertThat(values("timetable-request", "/$defs/preference/enum")).isEqualTo(names(Preference.values()));
        assertThat(values("timetable-request", "/$defs/problem/properties/levels/propertyNames/enum"))
                .isEqualTo(names(SchedulingRule.values()));
        assertThat(values("timetable-request", "/$defs/problem/properties/levels/additionalProperties/enum"))
                .isEqualTo(names(RuleLevel.values()));
        assertThat(values("timetable-job", "/properties/state/enum")).isEqualTo(names(TimetableState.values()));
        assertThat(values("timetable-job", "/properties/failure/enum"))
                .startsWith(names(TimetableFailure.values()).toArray(String[]::new));
        assertThat(values("timetable", "/$defs/leftOut/properties/reason/enum"))
                .isEqualTo(names(LeftOutReason.values()));
        assertThat(values("timetable", "/$defs/remedy/properties/kind/enum"))
                .isEqualTo(names(LeftOut.Remedy.Kind.values()));
        assertThat(values("timetable", "/$defs/breach/properties/rule/enum")).isEqualTo(names(SchedulingRule.values()));
        assertThat(values("pairing-answer", "/properties/reason/enum"))
                .startsWith(names(DeclineReason.values()).toArray(String[]::new));
    }

    @Test
    void anAnswerThatLacksItsReasonIsNone() {
        assertThatThrownBy(() -> Examples.answer(Answer.NOT_FOR_US, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Examples.answer(Answer.INTERESTED, DeclineReason.COST, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> violations(String schema, String message) {
        return schema(schema).validate(message, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(name), InputFormat.JSON);
    }

    private List<String> values(String schema, String at) {
        JsonNode values = json.readTree(text(schema)).at(at);
        return values.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static String text(String schema) {
        return Resources.text("schemas/" + schema + ".schema.json");
    }
}
