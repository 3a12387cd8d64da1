package org.keqiao.web.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.TestAccounts;
import org.keqiao.web.TestClient;
import org.keqiao.web.WebFlowTest;
import org.keqiao.web.account.Actor;
import org.keqiao.web.imports.file.ImportFileReader;
import org.springframework.beans.factory.annotation.Autowired;

/** Templates as people download them. */
@WebFlowTest
class ImportTemplateFlowTests {

    private final TestClient client;
    private final TestAccounts people;
    private final ImportStory story;
    private final ImportFileReader files;

    @Autowired
    ImportTemplateFlowTests(TestClient client, TestAccounts people, ImportStory story, ImportFileReader files) {
        this.client = client;
        this.people = people;
        this.story = story;
        this.files = files;
    }

    @Test
    void templatesCanBeFilledInAndImported() throws IOException {
        Actor researcher = people.researcher();
        for (ListingKind kind : ListingKind.values()) {
            for (String language : List.of("zh-CN", "en")) {
                byte[] template = download(researcher, "/imports/template?kind=" + kind + "&lang=" + language);
                try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
                    assertThat(workbook.getSheets().map(Sheet::getName)).hasSize(2);
                }
                ImportView done = story.imported(researcher, "模板.xlsx", template, true);
                assertThat(Objects.requireNonNull(done.failure()).code())
                        .as("only examples")
                        .isEqualTo("no-rows");
                assertThat(files.read(filledIn(template), kind).notices())
                        .as("nothing to be said of our own template")
                        .isEmpty();
                String csv = new String(
                        download(researcher, "/imports/template?format=CSV&kind=" + kind + "&lang=" + language),
                        StandardCharsets.UTF_8);
                byte[] filled = csv.replaceAll("【示例】|\\[Example] ", "").getBytes(StandardCharsets.UTF_8);
                ImportView checked = story.imported(researcher, "模板.csv", filled, kind, true);
                assertThat(checked.errors()).isEmpty();
                assertThat(checked.created()).isEqualTo(2);
            }
        }
    }

    /** The workbook with its examples as rows to import. */
    private static byte[] filledIn(byte[] template) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(template));
                Workbook written = new Workbook(bytes, "test", "1.0")) {
            for (Sheet sheet : read.getSheets().toList()) {
                Worksheet copy = written.newWorksheet(sheet.getName());
                sheet.read().stream()
                        .flatMap(Row::stream)
                        .filter(Objects::nonNull)
                        .forEach(cell -> copy.value(
                                cell.getAddress().getRow(),
                                cell.getColumnIndex(),
                                cell.getText().replaceAll("【示例】|\\[Example] ", "")));
            }
        }
        return bytes.toByteArray();
    }

    private byte[] download(Actor actor, String path) {
        return client.browser(actor).download(path);
    }
}
