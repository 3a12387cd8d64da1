package org.keqiao.web.page;

import org.keqiao.web.account.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Public
@Controller
class HomePage {

    @GetMapping("/")
    String home() {
        return "page/home";
    }
}
