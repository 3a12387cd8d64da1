package org.keqiao.web.fair.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keqiao.web.fair.registration.RegistrationRequest.Person;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.problem.InvalidFields;

class PeopleCellTests {

    @Test
    void bracketsAreNotTakenApart() {
        FieldReader fields = new FieldReader();
        assertThat(PeopleCell.read("张工（教授、博导）；Li (CTO (acting), R&D), 王工、\n赵工()", fields))
                .containsExactly(
                        new Person("张工", "教授、博导"),
                        new Person("Li", "CTO (acting), R&D"),
                        new Person("王工", ""),
                        new Person("赵工", ""));
        fields.throwIfAnyProblem();
        assertThat(PeopleCell.read(" ； ", fields)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张工（教授；李工", "张工）", "（教授）", "张工（教授）李工（博士）", "张工（教授）李工"})
    void nobodyIsLeftOutInSilence(String cell) {
        FieldReader fields = new FieldReader();
        PeopleCell.read(cell, fields);
        assertThatThrownBy(fields::throwIfAnyProblem)
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        invalid -> assertThat(invalid.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo("attendees")));
    }
}
