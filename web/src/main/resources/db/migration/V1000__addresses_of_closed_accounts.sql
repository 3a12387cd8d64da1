-- Whoever was removed from an organisation hears no more of it, and may confirm the address for another account.
UPDATE account SET email = NULL WHERE closed_at IS NOT NULL;
