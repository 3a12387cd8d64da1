package org.keqiao.web.fair.standby;

import org.keqiao.web.fair.FairClock;
import org.keqiao.web.fair.meeting.SlotVacated;
import org.keqiao.web.reach.SystemReach;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes times that meetings leave; {@link StandbyRounds} offers them soon. */
@Component
class VacancyListener {

    private final Vacancies vacancies;
    private final FairClock clock;
    private final SystemReach system;

    VacancyListener(Vacancies vacancies, FairClock clock, SystemReach system) {
        this.vacancies = vacancies;
        this.clock = clock;
        this.system = system;
    }

    @EventListener
    void on(SlotVacated vacated) {
        system.run(() -> vacancies.add(vacated.fairId(), vacated.slotId(), clock.now()));
    }
}
