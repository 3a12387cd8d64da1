package org.keqiao.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.bench.BenchException;
import org.keqiao.contracts.vocabulary.CooperationMode;
import org.keqiao.contracts.vocabulary.Industry;
import org.keqiao.contracts.vocabulary.Zone;

class JudgedSetReaderTests {

    @TempDir
    Path folder;

    @BeforeEach
    void writeASoundSet() throws IOException {
        write("docs.jsonl", """
            {"id": "d1", "title": "固态电池", "text": "硫化物电解质", "keywords": ["电池"], "field": "化学"}
            {"id": "d2", "title": "", "text": "a glider"}
            """);
        write("queries.jsonl", """
            {"id": "q1", "text": "求固态电池"}
            {"id": "q2", "text": "gliders"}
            """);
        write("qrels.tsv", "q1\td1\t3\nq1\td2\t1\nq2\td2\t1\n");
    }

    @Test
    void keywordsAndFieldMayBeMissing() {
        JudgedSet set = read(OptionalInt.empty());

        assertThat(set.documents())
                .extracting(JudgedDocument::keywords)
                .satisfiesExactly(
                        keywords -> assertThat(keywords).containsExactly("电池"),
                        keywords -> assertThat(keywords).isEmpty());
        assertThat(set.documents()).extracting(JudgedDocument::particulars).containsOnly(Particulars.NONE);
    }

    @Test
    void whatListingsSayBesideTheirTextsMayBeThere() throws IOException {
        write("docs.jsonl", """
            {"id": "d1", "text": "硫化物电解质", "industries": ["NEW_MATERIALS"], "readiness": 5, "cooperationModes": ["LICENCE"], "zone": "HUAIROU"}
            {"id": "d2", "text": "a glider"}
            """);

        assertThat(read(OptionalInt.empty()).documents().getFirst().particulars())
                .isEqualTo(new Particulars(
                        List.of(Industry.NEW_MATERIALS), 5, List.of(CooperationMode.LICENCE), Zone.HUAIROU));
    }

    @Test
    void relevantFromHalfOfTheHighestGradeUnlessSaid() {
        assertThat(read(OptionalInt.empty()).relevantFrom()).isEqualTo(2);
        assertThat(read(OptionalInt.of(1)).relevantFrom()).isEqualTo(1);
    }

    @Test
    void queriesWithoutARelevantDocumentDoNotCount() {
        assertThat(read(OptionalInt.empty()).queries())
                .extracting(JudgedQuery::id)
                .containsExactly("q1");
        assertThat(read(OptionalInt.of(1)).queries())
                .extracting(JudgedQuery::id)
                .containsExactly("q1", "q2");
    }

    @Test
    void whatIsWrongIsToldWithFileAndLine() throws IOException {
        write("qrels.tsv", "q1\td1\t3\nq1\td9\t1\n");
        assertRefused("qrels.tsv:2: there is no document d9 in docs.jsonl.");

        write("qrels.tsv", "q1\td1\tgood\n");
        assertRefused("qrels.tsv:1: the grade must be a whole number of at least 0, got good.");

        write("queries.jsonl", "{\"id\": \"q1\", \"text\": \"a\"}\nnonsense\n");
        assertRefused("queries.jsonl:2: not JSON");

        write("docs.jsonl", "{\"id\": \"d1\", \"title\": \" \", \"text\": \"\"}\n");
        assertRefused("docs.jsonl:1: \"title\" and \"text\" are both blank");

        write("docs.jsonl", "{\"id\": \"d1\", \"text\": \"a\", \"zone\": \"MOON\"}\n");
        assertRefused("docs.jsonl:1: \"zone\" may hold [ZHONGGUANCUN,");

        write("docs.jsonl", "{\"id\": \"d1\", \"text\": \"a\", \"readiness\": 10}\n");
        assertRefused("docs.jsonl:1: \"readiness\" must be a whole number from 1 to 9.");

        Files.delete(folder.resolve("docs.jsonl"));
        assertRefused("docs.jsonl is missing. A judged set is a folder with");
    }

    private JudgedSet read(OptionalInt relevantFrom) {
        return new JudgedSetReader(folder).read(relevantFrom, false);
    }

    private void assertRefused(String message) {
        assertThatExceptionOfType(BenchException.class)
                .isThrownBy(() -> read(OptionalInt.empty()))
                .withMessageContaining(message);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
