package org.keqiao.web.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keqiao.contracts.vocabulary.Industry;

class NearnessTests {

    @ParameterizedTest
    @CsvSource({
        "新材枓, NEW_MATERIALS",
        "inteligent equipment, INTELLIGENT_EQUIPMENT",
        "生物医药健康, MEDICINE_AND_HEALTH",
        "航空航天, ",
        "x, "
    })
    void whatWasProbablyMeantIsFoundAndNothingElse(String text, @Nullable Industry meant) {
        assertThat(Terms.nearest(Industry.class, text).orElse(null)).isEqualTo(meant);
    }

    @Test
    void whatIsLongerThanAnyTermIsNotCompared() {
        Optional<Industry> meant = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Terms.nearest(Industry.class, "新材料".repeat(1_000_000)));
        assertThat(meant).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "新材料产业, NEW_MATERIALS",
        "集成电路领域, INTEGRATED_CIRCUITS",
        "ＡＩ, ARTIFICIAL_INTELLIGENCE",
        "芯片, INTEGRATED_CIRCUITS"
    })
    void otherWaysToSayATermAreTaken(String text, Industry meant) {
        assertThat(Terms.read(Industry.class, text)).contains(meant);
    }
}
