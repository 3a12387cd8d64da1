package org.keqiao.web.attachment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.ChangesNeed;
import org.keqiao.web.account.Public;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.account.TokenScope;
import org.keqiao.web.document.DocumentDownload;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Listings")
@SignedIn
@ChangesNeed(TokenScope.LISTINGS)
@RestController
@RequestMapping("/api/v1/listings/{id}/attachments")
class AttachmentApi {

    private final Attachments attachments;

    AttachmentApi(Attachments attachments) {
        this.attachments = attachments;
    }

    @Operation(
            summary = "Files of a listing, oldest first",
            description = "None for strangers while the listing is anonymous.")
    @Public
    @GetMapping
    List<Attachment> list(@PathVariable UUID id, @Nullable Actor reader) {
        return attachments.of(id, reader);
    }

    @Operation(
            summary = "Add a PDF, PNG or JPEG",
            description =
                    "It is written anew without its metadata; a PDF with programs or embedded files is refused. The"
                            + " same file twice is there once. Anonymous listings take none, for a file can tell whose it is.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    List<Attachment> add(@PathVariable UUID id, @RequestParam MultipartFile file, Actor actor) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return attachments.add(id, name, file.getBytes(), actor);
    }

    @Operation(summary = "A file, to be saved")
    @Public
    @GetMapping("/{attachment}")
    ResponseEntity<byte[]> content(@PathVariable UUID id, @PathVariable UUID attachment, @Nullable Actor reader) {
        return DocumentDownload.of(attachments.content(id, attachment, reader));
    }

    @Operation(summary = "Take a file out")
    @DeleteMapping("/{attachment}")
    List<Attachment> remove(@PathVariable UUID id, @PathVariable UUID attachment, Actor actor) {
        return attachments.remove(id, attachment, actor);
    }
}
