package org.keqiao.web.page;

import java.util.Locale;
import org.keqiao.web.account.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Public
@Controller
class HomePage {

    private final SiteData data;

    HomePage(SiteData data) {
        this.data = data;
    }

    @GetMapping("/")
    String home(Model model, Locale language) {
        model.addAttribute("siteData", data.in(language));
        return "page/home";
    }
}
