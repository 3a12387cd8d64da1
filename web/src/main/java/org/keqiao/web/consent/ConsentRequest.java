package org.keqiao.web.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Records a consent. See {@link Consent} for what the fields mean. */
public record ConsentRequest(
        @NotEmpty @Nullable List<ConsentScope> scopes,
        @NotBlank @Size(max = 100) @Nullable String givenBy,

        @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate givenOn,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate validUntil,

        @NotBlank @Size(max = 500) @Nullable String evidence) {

    public static ConsentRequest blank(LocalDate today) {
        return new ConsentRequest(List.of(ConsentScope.LISTINGS), "", today, null, "");
    }

    /** To the same as an earlier one, for as long; what proves it is for the person to say. */
    public static ConsentRequest again(Consent earlier, LocalDate today) {
        LocalDate until = earlier.validUntil() == null
                ? null
                : today.plusDays(ChronoUnit.DAYS.between(earlier.givenOn(), earlier.validUntil()));
        return new ConsentRequest(earlier.scopes(), earlier.givenBy(), today, until, "");
    }
}
