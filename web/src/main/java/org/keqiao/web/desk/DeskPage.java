package org.keqiao.web.desk;

import java.util.List;
import org.keqiao.web.account.Allowed;
import org.keqiao.web.account.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A coordinator's morning. */
@Allowed({Role.COORDINATOR, Role.ADMINISTRATOR})
@Controller
class DeskPage {

    private final List<OnDesk> all;

    DeskPage(List<OnDesk> all) {
        this.all = all;
    }

    @GetMapping("/desk")
    String show(Model model) {
        model.addAttribute("sections", all.stream().map(OnDesk::section).toList());
        return "desk/desk";
    }
}
