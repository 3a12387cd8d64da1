package org.keqiao.web.membership;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself besides its name.
 *
 * @param officeEmail mailbox of the office, for news that concern the whole organisation
 */
record OrganisationDetails(
        @CreditCode @Nullable String creditCode,

        @Size(max = 200) @Pattern(regexp = "(https?://.+)?") @Nullable
        String website,

        @Email @Size(max = 200) @Nullable String officeEmail,

        @Size(max = 40) @Pattern(regexp = "[-+0-9 ()（）转]*") @Nullable
        String officePhone) {

    OrganisationDetails {
        creditCode = stripped(creditCode);
        creditCode = creditCode == null ? null : creditCode.toUpperCase(Locale.ROOT);
        website = stripped(website);
        officeEmail = stripped(officeEmail);
        officePhone = stripped(officePhone);
    }

    static final OrganisationDetails NONE = new OrganisationDetails(null, null, null, null);

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
