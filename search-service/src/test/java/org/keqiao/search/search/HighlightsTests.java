package org.keqiao.search.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keqiao.contracts.search.Segment;
import org.keqiao.search.index.Marks;

class HighlightsTests {

    @Test
    void marksBecomePieces() {
        assertThat(Highlights.segments("用于" + marked("固态") + marked("电池") + "的粉体"))
                .containsExactly(new Segment("用于", false), new Segment("固态电池", true), new Segment("的粉体", false));
    }

    @Test
    void markupStaysText() {
        assertThat(Highlights.segments("<b>" + marked("x") + "</b>"))
                .containsExactly(new Segment("<b>", false), new Segment("x", true), new Segment("</b>", false));
    }

    private static String marked(String text) {
        return Marks.START + text + Marks.END;
    }
}
