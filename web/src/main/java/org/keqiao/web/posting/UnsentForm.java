package org.keqiao.web.posting;

import java.time.Instant;
import org.keqiao.web.listing.ListingRequest;

/** What somebody wrote and has not sent. */
record UnsentForm(ListingRequest request, long revision, Instant savedAt) {}
