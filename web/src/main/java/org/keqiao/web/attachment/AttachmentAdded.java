package org.keqiao.web.attachment;

import org.keqiao.web.listing.Listing;

/** Told inside the transaction in which a listing got another file. */
public record AttachmentAdded(Listing listing) {}
