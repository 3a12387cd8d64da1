-- When search last refused to run a saved search; its owner is told on the page.
ALTER TABLE saved_search ADD refused_at timestamptz;
