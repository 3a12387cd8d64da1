package org.keqiao.web.posting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;
import org.keqiao.web.account.Public;
import org.keqiao.web.attachment.Attachments;
import org.keqiao.web.listing.Listing;
import org.keqiao.web.listing.ListingGone;
import org.keqiao.web.listing.ListingViews;
import org.keqiao.web.listing.ReadableListings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The public page of a listing. */
@Controller
class ListingPages {

    private final ReadableListings readable;
    private final ListingViews views;
    private final Attachments attachments;
    private final LinkedData linkedData;

    ListingPages(ReadableListings readable, ListingViews views, Attachments attachments, LinkedData linkedData) {
        this.readable = readable;
        this.views = views;
        this.attachments = attachments;
        this.linkedData = linkedData;
    }

    @Public
    @GetMapping("/listings/{id}")
    ModelAndView show(@PathVariable UUID id, @Nullable Actor reader) {
        try {
            return page(readable.find(id, reader), reader);
        } catch (ListingGone gone) {
            return new ModelAndView("posting/gone", HttpStatus.GONE).addObject("reference", gone.reference());
        }
    }

    private ModelAndView page(Listing listing, @Nullable Actor reader) {
        return new ModelAndView("posting/listing")
                .addObject("listing", views.of(listing, reader))
                .addObject("attachments", attachments.of(listing, reader))
                .addObject("managed", readable.mayManage(reader, listing))
                .addObject("linkedData", linkedData.of(views.of(listing, null)));
    }
}
