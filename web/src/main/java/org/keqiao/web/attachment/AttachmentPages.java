package org.keqiao.web.attachment;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Public;
import org.keqiao.web.account.SignedIn;
import org.keqiao.web.document.DocumentDownload;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingViews;
import org.keqiao.web.listing.ReadableListings;
import org.keqiao.web.problem.FieldMessages;
import org.keqiao.web.problem.FormErrors;
import org.keqiao.web.problem.InvalidFields;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the owner adds files and takes them out again, and where readers get them. */
@SignedIn
@Controller
@RequestMapping("/listings/{id}/attachments")
class AttachmentPages {

    private final Attachments attachments;
    private final AttachmentProperties properties;
    private final ReadableListings readable;
    private final ListingViews views;
    private final FieldMessages messages;

    AttachmentPages(
            Attachments attachments,
            AttachmentProperties properties,
            ReadableListings readable,
            ListingViews views,
            FieldMessages messages) {
        this.attachments = attachments;
        this.properties = properties;
        this.readable = readable;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id, Actor actor) {
        return page(id, actor, FormErrors.NONE, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(@PathVariable UUID id, @RequestParam MultipartFile file, Actor actor, RedirectAttributes next)
            throws IOException {
        try {
            attachments.add(id, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), actor);
            return done(id, "added", next);
        } catch (InvalidFields invalid) {
            return page(id, actor, FormErrors.of(invalid, messages), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{attachment}/remove")
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID attachment, Actor actor, RedirectAttributes next) {
        attachments.remove(id, attachment, actor);
        return done(id, "removed", next);
    }

    @Public
    @GetMapping("/{attachment}")
    ResponseEntity<byte[]> content(@PathVariable UUID id, @PathVariable UUID attachment, @Nullable Actor reader) {
        return DocumentDownload.of(attachments.content(id, attachment, reader));
    }

    private ModelAndView page(UUID id, Actor actor, FormErrors errors, HttpStatus status) {
        Listing listing = readable.findManaged(id, actor);
        return new ModelAndView("attachment/attachments", status)
                .addObject("listing", views.of(listing, actor))
                .addObject("attachments", attachments.of(listing, actor))
                .addObject("most", properties.most())
                .addObject("megabytes", properties.size().toMegabytes())
                .addObject("errors", errors);
    }

    private static ModelAndView done(UUID id, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", "attachment.done." + what);
        return new ModelAndView("redirect:/listings/" + id + "/attachments");
    }
}
