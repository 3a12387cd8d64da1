package org.keqiao.web.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.search.Segment;

class MarkingTests {

    @Test
    void everyOccurrenceOfATermIsMarked() {
        assertThat(marked(List.of("电解质"), "固态电解质优于液态电解质")).isEqualTo("固态[电解质]优于液态[电解质]");
    }

    @Test
    void theLongestTermWins() {
        assertThat(marked(List.of("电解质", "固态电解质"), "固态电解质")).isEqualTo("[固态电解质]");
    }

    @Test
    void noMarkBeginsOrEndsInsideATechnicalTerm() {
        assertThat(marked(List.of("化物固态电解质"), "求硫化物固态电解质")).isEqualTo("求硫化物固态电解质");
        assertThat(marked(List.of("子电导"), "离子电导率")).isEqualTo("离子电导率");
        assertThat(marked(List.of("高离子电导"), "高离子电导率")).isEqualTo("高离子电导率");
    }

    @Test
    void aLongTermWinsOverOneThatBeginsBeforeIt() {
        assertThat(marked(List.of("测得离子", "离子电导率"), "测得离子电导率")).isEqualTo("测得[离子电导率]");
    }

    @Test
    void latinTermsAreMarkedInAnyCaseAndAsWholeWordsOnly() {
        assertThat(marked(List.of("SiC"), "sic 与 SiCl4")).isEqualTo("[sic] 与 SiCl4");
    }

    @Test
    void signsOfRegularExpressionsAreText() {
        assertThat(marked(List.of("C++", "("), "用 C++ (或 C)")).isEqualTo("用 [C++] [(]或 C)");
    }

    @Test
    void thePiecesJoinedAreTheText() {
        String text = "<b>固态电解质</b>";
        assertThat(new Marking(List.of("固态电解质"))
                        .of(text).stream().map(Segment::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static String marked(List<String> terms, String text) {
        return new Marking(terms)
                .of(text).stream()
                        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining());
    }
}
