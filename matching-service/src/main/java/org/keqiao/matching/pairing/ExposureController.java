package org.keqiao.matching.pairing;

import org.keqiao.contracts.pairing.ExposureReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /exposure}: how fairly listings are recommended. */
@RestController
class ExposureController {

    private final ExposureNumbers numbers;

    ExposureController(ExposureNumbers numbers) {
        this.numbers = numbers;
    }

    @GetMapping("/exposure")
    ExposureReport exposure() {
        return numbers.report();
    }
}
