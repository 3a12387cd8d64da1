package org.keqiao.web.imports;

import java.util.Locale;
import java.util.UUID;
import org.keqiao.contracts.vocabulary.ListingKind;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Templates to fill in, and reports to take away. */
@SignedIn
@Controller
@RequestMapping("/imports")
class ImportDownloads {

    private final Imports imports;
    private final ReportCsv report;
    private final ImportTemplate template;
    private final TemplateWorkbook workbook;

    ImportDownloads(Imports imports, ReportCsv report, ImportTemplate template, TemplateWorkbook workbook) {
        this.imports = imports;
        this.report = report;
        this.template = template;
        this.workbook = workbook;
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(
            @RequestParam ListingKind kind, @RequestParam(defaultValue = "XLSX") TemplateFormat format, Actor actor) {
        byte[] content = switch (format) {
            case XLSX -> workbook.of(kind, actor);
            case CSV -> template.csv(kind, actor);
        };
        String name = "keqiao-%s.%s".formatted(kind, format).toLowerCase(Locale.ROOT);
        return download(name, format.type(), content);
    }

    @GetMapping("/{id}/report")
    ResponseEntity<byte[]> report(@PathVariable UUID id, Actor actor) {
        return download(
                "import-" + id + ".csv",
                TemplateFormat.CSV.type(),
                report.of(imports.get(id, actor).id()));
    }

    static ResponseEntity<byte[]> download(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
