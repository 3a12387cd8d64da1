package org.keqiao.bench.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keqiao.bench.Progress;

/** A whole measurement of six documents: engines, publication, the product's own indexing and search. It needs the services' jars, like {@link RelevanceGate}. */
class SmallSetGate {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASet() throws IOException {
        Files.writeString(folder.resolve("docs.jsonl"), """
                {"id": "电池", "title": "硫化物固态电解质", "text": "全固态电池用硫化物电解质粉体，室温离子电导率高，抑制锂枝晶。"}
                {"id": "小麦", "title": "小麦抗赤霉病育种", "text": "利用分子标记选育抗赤霉病小麦新品种。"}
                {"id": "齿轮", "title": "齿轮视觉检测", "text": "机器视觉在线检测齿轮齿面缺陷。"}
                {"id": "污水", "title": "膜法污水处理", "text": "陶瓷膜处理含油污水，通量恢复率高。"}
                {"id": "抗体", "title": "双特异性抗体", "text": "轻链错配少的双特异性抗体稳定细胞株。"}
                {"id": "glider", "title": "gliders", "text": "A glider with a laminar wing section."}
                """);
        Files.writeString(folder.resolve("queries.jsonl"), """
                {"id": "q1", "text": "电池内部锂枝晶生长导致短路的问题"}
                {"id": "q2", "text": "麦类作物赤霉病造成减产"}
                {"id": "q3", "text": "laminar wing of a glider"}
                """);
        Files.writeString(folder.resolve("qrels.tsv"), "q1\t电池\t3\nq2\t小麦\t3\nq3\tglider\t3\n");
    }

    @Test
    void allIsPublishedIndexedAskedAndReported() throws Exception {
        JudgedSet set = new JudgedSetReader(folder).read(OptionalInt.empty(), false);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Path run = folder.resolve("run.tsv");
        Progress progress = new Progress(new PrintStream(told, true, StandardCharsets.UTF_8));

        String report = new Measurement(set, false, folder, progress)
                .take(Optional.of(new RunFile(run)))
                .text();

        assertThat(report).contains("6 documents, 3 queries", "BM25 bigrams", "dense model");
        assertThat(report.lines().filter(line -> line.startsWith("search ")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("1.0000 [1.0000, 1.0000]"));
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("search asked: 3 of 3");
        assertThat(firstOfEach(Files.readAllLines(run))).isEqualTo(Map.of("q1", "电池", "q2", "小麦", "q3", "glider"));
        try (Stream<Path> kept = Files.list(folder)) {
            assertThat(kept.map(file -> file.getFileName().toString())).anyMatch(name -> name.endsWith(".vectors"));
        }
    }

    private static Map<String, String> firstOfEach(List<String> run) {
        Map<String, String> first = new LinkedHashMap<>();
        for (String line : run) {
            String[] columns = line.split("\t", -1);
            first.putIfAbsent(columns[0], columns[1]);
        }
        return first;
    }
}
