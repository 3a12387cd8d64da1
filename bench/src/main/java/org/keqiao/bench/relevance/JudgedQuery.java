package org.keqiao.bench.relevance;

import org.jspecify.annotations.Nullable;

/**
 * A query of a judged set.
 *
 * @param text all of it
 * @param title its title alone, when the set knows
 * @param content what stands below the title, when the set knows
 */
record JudgedQuery(
        String id,
        String text,
        @Nullable String title,
        @Nullable String content,
        Particulars particulars) {}
