package org.keqiao.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemandTextTests {

    @Test
    void theFirstSentenceIsTheTitle() {
        assertThat(DemandText.of(new JudgedQuery("q", "求固态电解质。室温电导率高。", null, null, Particulars.NONE)))
                .isEqualTo(new DemandText("求固态电解质。", "室温电导率高。"));
        assertThat(DemandText.of(new JudgedQuery("q", "heat at mach 2.5 . what then", null, null, Particulars.NONE)))
                .isEqualTo(new DemandText("heat at mach 2.5 .", "what then"));
    }

    @Test
    void aSingleSentenceIsATitleWithoutAProblem() {
        assertThat(DemandText.of(new JudgedQuery("q", "拥堵状态的自动识别", null, null, Particulars.NONE)))
                .isEqualTo(new DemandText("拥堵状态的自动识别", ""));
    }

    @Test
    void theSetsOwnTitleIsTaken() {
        assertThat(DemandText.of(new JudgedQuery("q", "电解质 要求导电", "电解质", null, Particulars.NONE)))
                .isEqualTo(new DemandText("电解质", "要求导电"));
        assertThat(DemandText.of(new JudgedQuery("q", "电解质 要求导电", "电解质", "要求导电", Particulars.NONE)))
                .isEqualTo(new DemandText("电解质", "要求导电"));
    }

    @Test
    void noTitleIsLongerThanAListingsMayBe() {
        DemandText text = DemandText.of(new JudgedQuery("q", "电".repeat(300), null, null, Particulars.NONE));

        assertThat(text.title()).hasSize(256);
        assertThat(text.problem()).startsWith("电".repeat(44));
    }
}
