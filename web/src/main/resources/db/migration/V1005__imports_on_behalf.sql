-- For whom a coordinator sends a file whose rows name no organisation.
ALTER TABLE listing_import ADD on_behalf_of text;
