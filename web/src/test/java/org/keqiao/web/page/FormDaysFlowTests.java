package org.keqiao.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ValidatorFactory;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.keqiao.web.WebFlowTest;
import org.springframework.beans.factory.annotation.Autowired;

@WebFlowTest
class FormDaysFlowTests {

    /** A consent given today is none of the future, though it is yesterday in UTC until eight in the morning. */
    @Test
    void todayIsBeijings(@Autowired ValidatorFactory forms) {
        assertThat(forms.getClockProvider().getClock().getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
}
