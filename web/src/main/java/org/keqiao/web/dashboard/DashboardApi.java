package org.keqiao.web.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.keqiao.web.ledger.LedgerFilter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@RestController
@RequestMapping("/api/v1/dashboard")
@Tag(name = "Dashboard")
class DashboardApi {

    private final LedgerCounts counts;

    DashboardApi(LedgerCounts counts) {
        this.counts = counts;
    }

    @GetMapping
    @Operation(summary = "The figures, counted from the ledger's lines that the filter lets through")
    Figures figures(@ParameterObject @ModelAttribute LedgerFilter filter) {
        return counts.count(filter);
    }
}
