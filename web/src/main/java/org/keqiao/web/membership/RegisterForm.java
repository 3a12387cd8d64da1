package org.keqiao.web.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.keqiao.contracts.vocabulary.OrganisationKind;
import org.keqiao.contracts.vocabulary.Zone;

/** Registers an organisation for which a coordinator vouches. */
record RegisterForm(
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotNull OrganisationKind kind,
        @NotNull Zone zone,
        @Valid OrganisationDetails details) {

    RegisterForm {
        details = details == null ? OrganisationDetails.NONE : details;
    }
}
