-- Every match asks how many places of a hundred listings are kept for what is wanted, which few options are.
CREATE INDEX option_wanted_of_result ON option (result_id) WHERE wanted;
CREATE INDEX option_wanted_of_demand ON option (demand_id) WHERE wanted;
