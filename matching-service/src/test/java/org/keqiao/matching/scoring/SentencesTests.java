package org.keqiao.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTests {

    @Test
    void chineseAndEnglishSentencesAreCut() {
        assertThat(texts("第一句。第二句！Third one at 2.5 V. Fourth one\n标题"))
                .containsExactly("第一句", "第二句！", "Third one at 2.5 V.", "Fourth one", "标题");
    }

    @Test
    void whatRunsOnIsCutAtItsCommas() {
        assertThat(texts("氮化镓外延生长，".repeat(60)))
                .allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(160));
    }

    private static List<String> texts(String prose) {
        return Sentences.of(prose).stream().map(Sentence::text).toList();
    }
}
