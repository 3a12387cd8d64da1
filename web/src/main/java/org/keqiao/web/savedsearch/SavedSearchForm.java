package org.keqiao.web.savedsearch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.notice.Delivery;

/**
 * What a person says of a search to keep.
 *
 * @param query as in the address of the search page; needed for a new one only
 */
record SavedSearchForm(
        @Nullable @NotBlank @Size(max = SavedSearch.LONGEST_NAME)
        String name,

        @Nullable @Size(max = 4_000) String query,
        @Nullable Delivery frequency) {

    String nameText() {
        return name == null ? "" : name.strip();
    }

    Delivery frequencyOrDaily() {
        return frequency == null ? Delivery.DAILY : frequency;
    }
}
