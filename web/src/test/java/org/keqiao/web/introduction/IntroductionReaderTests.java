package org.keqiao.web.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.keqiao.web.listing.FieldReader;
import org.keqiao.web.problem.InvalidFields;

class IntroductionReaderTests {

    @Test
    void aNoteFarTooLongIsRefusedAtOnceForItsLengthAlone() {
        FieldReader fields = new FieldReader();
        String note = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> IntroductionReader.note(fields, "a".repeat(1_000_000)));
        assertThat(note).hasSize(IntroductionReader.NOTE);
        assertThatThrownBy(fields::throwIfAnyProblem)
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        refused -> assertThat(refused.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.code()).isEqualTo("too-long")));
    }
}
