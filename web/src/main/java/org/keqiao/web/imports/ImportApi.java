package org.keqiao.web.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.ChangesNeed;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.account.TokenScope;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Imports", description = "Many listings in one file: xlsx, csv (UTF-8, UTF-16 or GB18030) or JSON Lines")
@SignedIn
@ChangesNeed(TokenScope.LISTINGS)
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {

    private final Uploads uploads;
    private final Imports imports;
    private final ImportViews views;
    private final ReportCsv report;

    ImportApi(Uploads uploads, Imports imports, ImportViews views, ReportCsv report) {
        this.uploads = uploads;
        this.imports = imports;
        this.views = views;
        this.report = report;
    }

    @Operation(
            summary = "Import a file of listings",
            description =
                    "At most 20 MB and 10 000 rows. Every row is checked and posted as POST /listings does, on its own: one"
                            + " bad row does not stop the others. Rows with a sourceId that was posted before change that listing. The"
                            + " file is worked on after the answer; follow Location.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> post(
            @RequestParam MultipartFile file,
            @Parameter(description = "RESULT or DEMAND, for rows that don't say it themselves")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "Id or name; for coordinators, whose the rows are that name no organisation")
                    @RequestParam(required = false)
                    @Nullable
                    String organisation,
            @Parameter(description = "true checks every row and posts none") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            Actor actor) {
        UUID id = uploads.accept(new UploadForm(file, kind, organisation, dryRun).toUpload(), actor);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .body(views.of(imports.get(id, actor)));
    }

    @Operation(summary = "See how far an import is, and what is wrong with its rows")
    @GetMapping("/{id}")
    ImportView get(@PathVariable UUID id, Actor actor) {
        return views.of(imports.get(id, actor));
    }

    @Operation(summary = "Read what became of every row, as csv")
    @GetMapping(path = "/{id}/report", produces = "text/csv")
    ResponseEntity<byte[]> report(@PathVariable UUID id, Actor actor) {
        byte[] rows = report.of(imports.get(id, actor).id());
        return ImportDownloads.download("import-" + id + ".csv", TemplateFormat.CSV.type(), rows);
    }
}
