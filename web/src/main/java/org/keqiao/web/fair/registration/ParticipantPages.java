package org.keqiao.web.fair.registration;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.fair.FairDesk;
import org.keqiao.web.fair.FairView;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
import org.keqiao.web.spreadsheet.SheetFormat;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Everybody who comes, for coordinators: to look at, to take away as a workbook, and to bring in from one. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
@RequestMapping("/fairs/{fairId}/participants")
class ParticipantPages {

    private final FairDesk desk;
    private final Participants participants;
    private final ParticipantSheet sheet;
    private final ParticipantImport imports;
    private final FieldMessages messages;
    private final MessageSource texts;

    ParticipantPages(
            FairDesk desk,
            Participants participants,
            ParticipantSheet sheet,
            ParticipantImport imports,
            FieldMessages messages,
            MessageSource texts) {
        this.desk = desk;
        this.participants = participants;
        this.sheet = sheet;
        this.imports = imports;
        this.messages = messages;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID fairId, Actor actor) {
        return page(fairId, actor, null, FormErrors.NONE, HttpStatus.OK);
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(
            @PathVariable UUID fairId, @RequestParam(defaultValue = "XLSX") SheetFormat format, Actor actor) {
        FairView fair = desk.find(fairId, actor);
        String name = texts.getMessage("fair.participants", null, LocaleContextHolder.getLocale());
        return format.download("keqiao-participants", sheet.of(fair, participants.of(fairId), name));
    }

    @PostMapping("/import")
    ModelAndView bringIn(
            @PathVariable UUID fairId,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "check") String button,
            Actor actor)
            throws IOException {
        try {
            ImportOutcome outcome = imports.run(fairId, file.getBytes(), !button.equals("import"), actor);
            return page(fairId, actor, outcome, FormErrors.NONE, HttpStatus.OK);
        } catch (InvalidFields invalid) {
            return page(fairId, actor, null, FormErrors.of(invalid, messages), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(
            UUID fairId, Actor actor, @Nullable ImportOutcome outcome, FormErrors errors, HttpStatus status) {
        return new ModelAndView("fair/participants", status)
                .addObject("fair", desk.find(fairId, actor))
                .addObject("participants", participants.of(fairId))
                .addObject("formats", List.of(SheetFormat.values()))
                .addObject("outcome", outcome)
                .addObject("errors", errors);
    }
}
