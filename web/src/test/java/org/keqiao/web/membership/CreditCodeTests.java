package org.keqiao.web.membership;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91350100m000100y43", ""})
    void aCodeWithItsCheckCharacterPasses(String code) {
        assertThat(faults(code)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43", "19350100M000100Y43"})
    void aSlipIsFound(String code) {
        assertThat(faults(code)).isEqualTo(1);
    }

    private static int faults(String code) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator
                    .validate(new OrganisationDetails(code, null, null, null))
                    .size();
        }
    }
}
