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
import org.keqiao.contracts.vocabulary.Answer;
import org.keqiao.contracts.vocabulary.DeclineReason;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.ListingState;
import org.keqiao.contracts.vocabulary.PairingCause;
import org.keqiao.contracts.vocabulary.PartName;
import org.keqiao.contracts.vocabulary.TextElement;
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
                Arguments.of("pairing-answer", Examples.later()));
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
                Arguments.of("pairing-answer", "/$defs/part", ScorePart.class));
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
