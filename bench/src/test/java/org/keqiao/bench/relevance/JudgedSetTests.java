package org.keqiao.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgedSetTests {

    private static final JudgedQuery QUERY = new JudgedQuery("q", "求固态电池", null, null, Particulars.NONE);

    @Test
    void whatNobodyJudgedCountsAsWrong() {
        assertThat(set(false).measure(QUERY, List.of("unknown", "good")).reciprocalRank())
                .isEqualTo(0.5);
    }

    @Test
    void whatNobodyJudgedIsPassedOverWhereOnlyJudgedDocumentsCount() {
        assertThat(set(true).measure(QUERY, List.of("unknown", "good")).reciprocalRank())
                .isEqualTo(1);
    }

    @Test
    void aDocumentJudgedUselessKeepsItsPlace() {
        assertThat(set(true).measure(QUERY, List.of("useless", "good")).reciprocalRank())
                .isEqualTo(0.5);
    }

    private static JudgedSet set(boolean judgedOnly) {
        return new JudgedSet(
                "set", List.of(), List.of(QUERY), Map.of("q", Map.of("good", 3, "useless", 0)), 2, judgedOnly);
    }
}
